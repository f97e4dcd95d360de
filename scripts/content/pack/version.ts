/** Versions of packs as their publisher counts them. */
import { packVersionSchema } from '../../../electron/packs/schema.ts';
import { compareContent } from '../../../electron/packs/versions.policy.ts';

/** The next version after one that is there: the first of today, or one more where that is not newer. */
export function nextVersion(today: string, before: string | undefined): string {
  const first = `${today}.1`;
  if (before === undefined || compareContent(first, before) > 0) return first;
  const [day, count] = before.split('.');
  return `${day}.${Number(count) + 1}`;
}

/** @throws Error that says how a version is written */
export function checkVersionOf(version: string): void {
  if (!packVersionSchema.safeParse(version).success)
    throw new Error(`--version is "${version}"; write a day and a number, such as 2026-11-26.1`);
}
