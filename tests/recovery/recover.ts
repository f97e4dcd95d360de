/** Strikes a kiosk with one fault while a visitor uses it, and measures until it is as it should be. */
import type { Chance } from './chance.ts';
import type { Fault } from './faults.ts';
import type { Supervised } from './supervised.ts';
import { leave, visit } from './visitor.ts';

export interface Recovered {
  fault: string;
  /** From the fault until attract is back; null where the visit went on. */
  milliseconds: number | null;
  /** The cause as the log named it; null where it has none to name. */
  cause: string | null;
}

/** So long, in milliseconds, is waited before a kiosk is called down. */
const patience = 60_000;

/**
 * Begins a visit, strikes, and waits until attract is back, or until the visitor whose visit went on has left by themselves.
 *
 * @throws Error that says what did not come
 */
export async function strikeAndRecover(on: Supervised, fault: Fault, chance: Chance): Promise<Recovered> {
  await visit(on.kiosk, chance);
  const before = on.diary.lines().length;
  const ends = on.exits.length;
  const struck = performance.now();
  await fault.strike(on, chance);
  const milliseconds = fault.outcome === 'goes on' ? null : await attractAfter(on, fault, before, struck);
  const cause = fault.says === null ? null : (await on.diary.line(before, fault.says, patience)).words;
  if ((fault.outcome === 'fresh start') !== on.exits.length > ends)
    throw new Error(`After "${fault.name}" the kiosk ended ${on.exits.length - ends} times.`);
  if (fault.outcome === 'goes on') await stillHere(on, fault, before);
  await leave(on.kiosk);
  return { fault: fault.name, milliseconds, cause };
}

/** Milliseconds from the fault until attract stands on the screen again. */
async function attractAfter(on: Supervised, fault: Fault, before: number, struck: number): Promise<number> {
  if (fault.outcome === 'fresh start') await on.restarted();
  // A page that crashes twice tells of attract twice; what counts is the one that stays.
  await on.diary.line(before, /^session: attract$/, patience);
  await visiblyAttract(on);
  return performance.now() - struck;
}

async function visiblyAttract(on: Supervised): Promise<void> {
  const end = performance.now() + patience;
  for (;;) {
    try {
      const page = await on.kiosk.page();
      await page.locator('[data-screen="attract"]').waitFor({ timeout: 2000 });
      return;
    } catch (error) {
      // A page that goes meanwhile has a successor.
      if (performance.now() > end) throw error;
    }
  }
}

/** The visit was not disturbed: the log tells of no reset since, and what was open is open. */
async function stillHere(on: Supervised, fault: Fault, before: number): Promise<void> {
  const page = await on.kiosk.page();
  await page.locator('[data-deck], [data-screen="home"]').first().waitFor({ timeout: 10_000 });
  const reset = on.diary
    .lines()
    .slice(before)
    .find(({ words }) => words === 'session: reset');
  if (reset) throw new Error(`After "${fault.name}" the visit was reset, and should have gone on.`);
}
