/** `npm run pack:keygen -- --out FILE`: makes the key with which content packs are signed. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { makeKey } from './content/pack/key.ts';

const from = process.env.INIT_CWD ?? process.cwd();
const help =
  'npm run pack:keygen -- --out FILE   writes a new secret key to FILE, and prints the public one for the config';

try {
  const { out } = parseArgs({ options: { out: { type: 'string' } } }).values;
  if (out === undefined) throw new Error(`--out is missing; write the file for the secret key\n\n${help}`);
  const { id, publicKey } = makeKey(resolve(from, out));
  console.log(
    `The secret key: ${out}. Keep it where only publishers can read it; whoever has it can change what kiosks show.\n` +
      `Its line for packKeys in kiosk.config.json:\n\n  { "id": "${id}", "publicKey": "${publicKey}" }\n`,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
