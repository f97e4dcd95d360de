/** By what name somebody who leads shows a group of people, from its place among them, from 0. */
export const groupView = (place: number): string => `group-${place + 1}`;
