/**
 * `npm run staff:pin -- [--config FILE]` asks for the PINs of staff and administrator and writes the file with which a kiosk
 * takes them: `staff-pin.reset`, beside the settings. The same can be written by hand (`docs/staff.md`).
 */
import fs from 'node:fs';
import path from 'node:path';
import readline from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { problemLine } from '../electron/config/problem.ts';
import { readReset, resetFileName } from '../electron/staff/reset-file.ts';

const root = path.join(import.meta.dirname, '..');

const { values } = parseArgs({ options: { config: { type: 'string' } } });
const folder = values.config === undefined ? root : path.dirname(path.resolve(values.config));
const file = path.join(folder, resetFileName);

const talk = readline.createInterface({ input: process.stdin, output: process.stdout });
const answers = talk[Symbol.asyncIterator]();
const lines: string[] = [];
for (const role of ['admin', 'staff']) {
  process.stdout.write(`PIN for ${role}, 6 to 12 digits (empty: stays as it is): `);
  const { value } = await answers.next();
  const pin = String(value ?? '').trim();
  if (pin !== '') lines.push(`${role} ${pin}`);
}
talk.close();

const text = `${lines.join('\n')}\n`;
const { problems } = readReset(text, file);
if (problems.length > 0) {
  for (const problem of problems) process.stderr.write(`${problemLine(problem)}\n`);
  process.exitCode = 1;
} else {
  fs.writeFileSync(file, text, { mode: 0o640 });
  process.stdout.write(
    `Written: ${file}\nThe kiosk takes it the next time that somebody holds the clinic's name. Delete it afterwards.\n`,
  );
}
