/** Compiles slides/ and writes the library to out/library/. Exits with 1 when there is an error. */
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { assemble, compileContent, formatProblems } from '../slides/format/index.ts';
import { aboutLibrary, aboutName } from '../slides/format/model/about.ts';
import { localDay } from '../slides/format/model/day.ts';
import { readSlides } from './content/read-files.ts';

const root = resolve(import.meta.dirname, '..');
const target = join(root, 'out', 'library');

/** Files come in an order in which no reader ever finds one that refers to another that is not there yet. */
function write(files: ReadonlyMap<string, string | Uint8Array>): void {
  mkdirSync(target, { recursive: true });
  for (const [name, content] of files) {
    const path = join(target, name);
    // A reader never meets half a file: the content is complete before it takes the name.
    writeFileSync(`${path}.part`, content);
    renameSync(`${path}.part`, path);
  }
  for (const name of readdirSync(target)) if (!files.has(name)) rmSync(join(target, name));
}

const today = localDay(new Date());
const { bundles, symbols, words, problems } = compileContent(readSlides(join(root, 'slides')), { today });
const { files, films, catalogues } = assemble(bundles, symbols, words);
// The usual variable of builds that can be repeated byte for byte wins over the clock, as in the shell.
const { SOURCE_DATE_EPOCH: told } = process.env;
const builtOn = told === undefined ? today : localDay(new Date(Number(told) * 1000));
const about = JSON.stringify(aboutLibrary(files, builtOn));
write(new Map<string, string | Uint8Array>([...films, ...files, [aboutName, about]]));
for (const [language, { entries }] of Object.entries(catalogues)) {
  const slides = bundles
    .filter(({ bundle }) => bundle.language === language)
    .reduce((count, { bundle }) => count + bundle.deck.slides.length, 0);
  console.log(`library ${language}: ${entries.length} decks, ${slides} slides → out/library/`);
}
if (problems.length > 0) console.error(formatProblems(problems));
if (problems.some((problem) => problem.severity === 'error')) process.exitCode = 1;
