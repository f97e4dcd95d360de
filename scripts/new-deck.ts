/** `npm run new:deck -- NAME`: makes a deck to begin with, which passes every check. */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Files, filesFor, openWorksheet } from './content/new-deck/files.ts';
import { adviceOnName } from './content/new-deck/name.ts';
import { isFolder, readFolder, worksheetName } from './content/read-files.ts';
import { root } from './run.ts';

const help = `Makes a new deck that passes every check, to be changed from there

  npm run new:deck -- NAME             in slides/decks/NAME
  npm run new:deck -- NAME --into DIR  in DIR/NAME, outside the repository

  NAME: small letters, digits and hyphens, such as living-with-car-t`;

function stop(message: string): never {
  console.error(message);
  process.exit(2);
}

function readArguments(): { name: string | undefined; into: string | undefined; help: boolean } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { into: { type: 'string' }, help: { type: 'boolean', short: 'h', default: false } },
    });
    if (positionals.length > 1)
      stop(`One name only, with hyphens in place of spaces: ${positionals.join('-').toLowerCase()}`);
    return { name: positionals[0], into: values.into, help: values.help };
  } catch (error) {
    return stop(`${error instanceof Error ? error.message : error}\n\n${help}`);
  }
}

function namesIn(folder: string): string[] {
  return isFolder(folder) ? readdirSync(folder) : [];
}

function template(): Files {
  return readFolder(join(root, 'scripts/content/new-deck/template'));
}

const given = readArguments();
if (given.help) {
  console.log(help);
  process.exit(0);
}
const decks =
  given.into === undefined
    ? join(root, 'slides/decks')
    : resolve(process.env.INIT_CWD ?? process.cwd(), given.into);
const worksheets = join(root, 'docs/pemat');
const taken = [
  ...namesIn(decks),
  ...(given.into === undefined ? namesIn(worksheets).map((file) => file.replace(/\.yaml$/, '')) : []),
];
const advice = adviceOnName(given.name, taken);
if (given.name === undefined || advice !== undefined) stop(advice ?? help);

const name = given.name;
const folder = join(decks, name);
const files: [string, string][] = Object.entries(filesFor(name, template())).map(([path, text]) => [
  join(folder, path),
  text,
]);
const worksheet = given.into === undefined ? join(worksheets, `${name}.yaml`) : join(folder, worksheetName);
for (const [path, text] of [...files, [worksheet, openWorksheet(name)] as const]) {
  mkdirSync(dirname(path), { recursive: true });
  // Never over something that is there.
  writeFileSync(path, text, { flag: 'wx' });
  console.log(`  ${given.into === undefined ? relative(root, path) : path}`);
}
const check = given.into === undefined ? 'npm run check:slides' : `npm run check:slides -- --deck ${folder}`;
console.log(`
Made the deck “${name}”. Next:
  ${given.into === undefined ? `npm run author -- ${name}` : `npm run author -- ${folder}`}      see it while you write
  ${check}      check it
docs/authoring.md shows how a deck is written.`);
