import type { Place, Reporter } from '../model/problem/problem.ts';

/** Turns something thrown into a problem with a place. */
export function reportInternal(error: unknown, place: Place, reporter: Reporter): void {
  reporter.report('internal-error', place, {
    message: `the compiler failed here: ${error instanceof Error ? error.message : String(error)}`,
    advice: 'Write this part more simply, and report the failure to the makers of Anteroom with this text.',
  });
}
