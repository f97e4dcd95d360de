/**
 * Where the frame of somebody who presses switches is, and where it goes. It moves from group to group; a choice leads into a
 * group, and from there over what is in it. Times are milliseconds of a steady clock.
 */
import type { Pace, SwitchUse } from '../session/index.ts';

/** How many things can be pressed in each group, in order; no group is empty. */
export type Groups = readonly number[];

export interface Scan {
  readonly group: number;
  /** What of the group is in the frame; null for the group as a whole. */
  readonly item: number | null;
  /** How often the frame has gone through the group since it was entered. */
  readonly rounds: number;
  /** It has just come up, where nobody looks for it yet: there it stays twice as long. */
  readonly isFresh: boolean;
  /** Since when it is here. */
  readonly since: number;
}

/** What is pressed. */
export interface Choice {
  group: number;
  item: number;
}

/** How long the frame stays where it is, where it moves by itself. */
const stays: Readonly<Record<Pace, number>> = { slow: 3000, medium: 2000, fast: 1000 };

/** So often it goes through a group by itself before it leaves it. Whoever moves it themselves goes through once. */
const roundsAlone = 2;

/** A second press within this time is of a hand that trembles, or of a switch that bounces. */
export const shortestPress = 300;

/** The frame as it comes up: on the first group, or on the first thing where there is one group alone. */
export function begun(groups: Groups, at: number): Scan {
  return { group: 0, item: groups.length === 1 ? 0 : null, rounds: 0, isFresh: true, since: at };
}

/** The frame one further: to the next group; in a group to the next thing, and after the last one, in the end, out of it. */
export function movedOn(groups: Groups, scan: Scan, use: SwitchUse, at: number): Scan {
  const moved = { ...scan, isFresh: false, since: at };
  const size = groups[scan.group] ?? 0;
  if (scan.item === null || (size === 1 && groups.length > 1))
    return { ...moved, group: (scan.group + 1) % Math.max(1, groups.length), item: null, rounds: 0 };
  const next = scan.item + 1;
  if (next < size) return { ...moved, item: next };
  const rounds = scan.rounds + 1;
  const leaves = groups.length > 1 && (use === 'two' || rounds >= roundsAlone);
  return leaves ? { ...moved, item: null, rounds: 0 } : { ...moved, item: 0, rounds };
}

/** Whether the frame moves on by itself now. */
export function isDue({ since, isFresh }: Scan, pace: Pace, now: number): boolean {
  return now - since >= stays[pace] * (isFresh ? 2 : 1);
}

/**
 * After a choice: the frame goes into the group that it is around, or what it is around is pressed. A group of one thing is that
 * thing. What was pressed keeps the frame, so that it can be pressed again, also where its group becomes larger by that.
 */
export function chosen(groups: Groups, scan: Scan, at: number): { scan: Scan; choice: Choice | null } {
  const size = groups[scan.group] ?? 0;
  const here = { ...scan, isFresh: false, since: at };
  if (size === 0) return { scan: here, choice: null };
  if (scan.item === null && size > 1) return { scan: { ...here, item: 0, rounds: 0 }, choice: null };
  const item = scan.item ?? 0;
  return { scan: { ...here, item, rounds: 0 }, choice: { group: scan.group, item } };
}

/**
 * After what can be pressed became something else.
 *
 * @param place where that stands now what the frame was around, or the first thing of the group that it was around; null
 *   where that is gone
 */
export function relaid(groups: Groups, scan: Scan, place: Choice | null, at: number): Scan {
  if (place === null) return begun(groups, at);
  const inGroup = scan.item !== null || groups.length === 1;
  return { ...scan, group: place.group, item: inGroup ? place.item : null };
}
