/**
 * Somebody who can press one or two switches and nothing else: a frame moves over what can be pressed, and a switch chooses what
 * is in it. A switch reaches a computer as a key; their interfaces send the space bar, and Enter for a second one, which the
 * lock lets through.
 */

/** How many switches somebody has. With one the frame moves by itself; with two the first one moves it, the second one chooses. */
export const switchUses = ['none', 'one', 'two'] as const;
export type SwitchUse = (typeof switchUses)[number];

/** How fast the frame moves by itself. */
export const paces = ['slow', 'medium', 'fast'] as const;
export type Pace = (typeof paces)[number];

export interface Switches {
  use: SwitchUse;
  pace: Pace;
  /** How often a switch was pressed on home where that did nothing else; the press that woke the screen counts. */
  knocks: number;
}

export const noSwitches: Switches = { use: 'none', pace: 'slow', knocks: 0 };

/** So many presses that do nothing else turn scanning on: nobody else has a reason for them, and a hint asks for them. */
export const knocksToScan = 3;

/** Whether it was by pressing a switch that somebody came to have the frame, and not by a choice. */
export function hasKnocked({ knocks }: Switches): boolean {
  return knocks >= knocksToScan;
}

/** The keys that a switch sends. */
const switchKeys: readonly string[] = [' ', 'Enter'];

/** Whether a key is one that a switch sends. */
export function isSwitch(key: string): boolean {
  return switchKeys.includes(key);
}

/** After a press of a switch that did nothing else. The one that makes it enough turns scanning on, for one switch. */
export function knocked(switches: Switches): Switches {
  if (switches.use !== 'none') return switches;
  const knocks = Math.min(switches.knocks + 1, knocksToScan);
  return { ...switches, knocks, use: knocks === knocksToScan ? 'one' : 'none' };
}

/** With something chosen. What is not on offer leaves it as it was; whoever says what they use need not knock. */
export function changedSwitches(
  switches: Switches,
  change: Partial<Pick<Switches, 'use' | 'pace'>>,
): Switches {
  const { use, pace } = { ...switches, ...change };
  const chosen = switchUses.includes(use) ? use : switches.use;
  return {
    use: chosen,
    pace: paces.includes(pace) ? pace : switches.pace,
    knocks: change.use === undefined ? switches.knocks : 0,
  };
}
