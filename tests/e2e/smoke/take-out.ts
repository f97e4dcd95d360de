/** A copy of the built kiosk in which one lock is missing. */
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Mutation } from './promises.ts';

const built = join(import.meta.dirname, '../../../out');

/**
 * The main script of the copy, and what deletes it.
 *
 * @throws Error when the lock is not in the built kiosk exactly once
 */
export function takeOut({ file, find, replace }: Mutation): { main: string; remove(): void } {
  const text = readFileSync(join(built, file), 'utf8');
  const parts = text.split(find);
  if (parts.length !== 2) {
    throw new Error(`out/${file} holds ${parts.length - 1} times, and not once: ${find}`);
  }
  const folder = mkdtempSync(join(tmpdir(), 'anteroom-without-'));
  for (const part of ['main', 'preload']) cpSync(join(built, part), join(folder, part), { recursive: true });
  for (const part of ['renderer', 'library']) symlinkSync(join(built, part), join(folder, part), 'junction');
  writeFileSync(join(folder, file), parts.join(replace.replace('$&', find)));
  return {
    main: join(folder, 'main/main.js'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
