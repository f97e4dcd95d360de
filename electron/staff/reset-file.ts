/**
 * How IT sets the first PINs, and new ones when they are forgotten: a small text file beside the settings, where only an
 * administrator can write. It holds a line for each role:
 *
 *     admin 493817
 *     staff 275019
 *
 * The PINs in it are for the first time only: the door then asks the administrator for others, so that the file, which the
 * kiosk's user may read and may not delete, tells nobody a PIN that holds. A file counts once; what tells it from
 * another is what stands in it and when it was written.
 */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { decodeText } from '../config/decode.ts';
import { type Problem, show } from '../config/problem.ts';
import { pinFault } from './pin.policy.ts';
import { type StaffRole, staffRoles } from './pins.ts';

export const resetFileName = 'staff-pin.reset';

/** A few lines; anything above this is something else. */
const largest = 4096;

/** What to write instead of a PIN that is not taken. */
const advice =
  'Write 6 to 12 digits that are no date, no row of the same or of neighbouring digits, and no line on a keypad.';

export interface ResetFile {
  file: string;
  /** Tells this file from any that was there before. */
  digest: string;
  pins: Readonly<Partial<Record<StaffRole, string>>>;
  /** What is wrong with it; then there are no PINs. Never a digit of what may be one. */
  problems: Problem[];
}

/** What a reset file says. All of it counts, or nothing: half a reset would leave an old PIN open. */
export function readReset(text: string, file: string): Pick<ResetFile, 'pins' | 'problems'> {
  const pins: Partial<Record<StaffRole, string>> = {};
  const problems: Problem[] = [];
  for (const [place, written] of text.split(/\r\n|\r|\n/).entries()) {
    const line = written.trim();
    if (line === '' || line.startsWith('#')) continue;
    const [, word = '', pin = ''] = /^"?(\p{L}+)"?\s*[:=]?\s*"?([^"]*?)"?,?$/u.exec(line) ?? [];
    const role = staffRoles.find((each) => each === word.toLowerCase());
    const at = { file, line: place + 1, column: 1 };
    if (role === undefined) {
      problems.push({
        ...at,
        field: 'role',
        value: show(word),
        advice: 'Write "admin" or "staff", a space and a PIN.',
      });
    } else if (pins[role] !== undefined) {
      problems.push({ ...at, field: role, advice: `Write "${role}" once.` });
    } else if (pinFault(pin) !== null) {
      problems.push({ ...at, field: role, advice });
    } else {
      pins[role] = pin;
    }
  }
  if (problems.length === 0 && Object.keys(pins).length === 0)
    problems.push({
      file,
      advice: 'The file names no PIN. Write a line such as "admin" and 6 to 12 digits.',
    });
  if (pins.staff !== undefined && pins.staff === pins.admin)
    problems.push({ file, advice: 'Both PINs are the same. Write two different ones.' });
  return { pins: problems.length === 0 ? pins : {}, problems };
}

/**
 * The reset file in a folder, or null when there is none. An editor on Windows may have put `.txt` behind its name.
 * Never throws.
 */
export function findReset(
  folder: string,
  disk: Pick<typeof fs, 'statSync' | 'readFileSync'> = fs,
): ResetFile | null {
  for (const name of [resetFileName, `${resetFileName}.txt`]) {
    const file = path.join(folder, name);
    try {
      const stats = disk.statSync(file, { throwIfNoEntry: false });
      if (!stats) continue;
      const wrong = (said: string) => ({ file, digest: '', pins: {}, problems: [{ file, advice: said }] });
      if (!stats.isFile() || stats.size > largest)
        return wrong('This is no reset file. Write a text of two lines.');
      const bytes = disk.readFileSync(file);
      const digest = createHash('sha256').update(bytes).update(String(stats.mtimeMs)).digest('hex');
      return { file, digest, ...readReset(decodeText(bytes).text, file) };
    } catch (error) {
      const why = error instanceof Error && 'code' in error ? String(error.code) : String(error);
      return {
        file,
        digest: '',
        pins: {},
        problems: [{ file, advice: `Let the kiosk's user read it (${why}).` }],
      };
    }
  }
  return null;
}
