/**
 * Gives the items of a list that never changes its order the keys that React asks for: their places.
 */
export function keyed<Item>(items: readonly Item[]): [key: string, item: Item][] {
  return items.map((item, place) => [String(place), item]);
}
