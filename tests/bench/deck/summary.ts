/** What many runs come to. */
import { quantile } from '../support/quantile.ts';
import type { Run } from './run.ts';

/** Milliseconds. */
export interface Summary {
  p50: number;
  p95: number;
  max: number;
  /** Of the main thread for each change; of the middle run. */
  work: number;
}

/** @param of which of a change's times counts */
export function summarise(runs: readonly Run[], of: 'painted' | 'seen' = 'painted'): Summary {
  const times = runs.flatMap(({ changes }) => changes.map((change) => change[of]));
  return {
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    max: Math.max(...times),
    work: quantile(
      runs.map(({ work }) => work),
      0.5,
    ),
  };
}

/** A row of the table: milliseconds with one digit. */
export function row(name: string, throttle: number, { p50, p95, max, work }: Summary): string[] {
  return [name, `${throttle}×`, ...[p50, p95, max, work].map((value) => value.toFixed(1))];
}

/** How many times the peer's numbers ours are. */
export function ratioRow(throttle: number, ours: Summary, peer: Summary): string[] {
  const keys = ['p50', 'p95', 'max', 'work'] as const;
  return ['ours / plain', `${throttle}×`, ...keys.map((key) => (ours[key] / peer[key]).toFixed(2))];
}
