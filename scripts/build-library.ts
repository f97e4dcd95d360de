/** Compiles slides/ and writes one library for each language to out/library/. Exits with 1 when there is an error. */
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { compileContent, formatProblems } from '../slides/format/index.ts';
import { localDay } from '../slides/format/model/day.ts';
import { readSlides } from './content/read-files.ts';

const root = resolve(import.meta.dirname, '..');
const target = join(root, 'out', 'library');

const files = readSlides(join(root, 'slides'));
const { libraries, problems } = compileContent(files, { today: localDay(new Date()) });

await mkdir(target, { recursive: true });
for (const [language, library] of Object.entries(libraries)) {
  const path = join(target, `${language}.json`);
  // A reader never meets half a file: the text is complete before it takes the name.
  await writeFile(`${path}.part`, JSON.stringify(library));
  await rename(`${path}.part`, path);
  const slides = library.decks.reduce((count, deck) => count + deck.slides.length, 0);
  console.log(
    `library ${language}: ${library.decks.length} decks, ${slides} slides → out/library/${language}.json`,
  );
}
if (problems.length > 0) console.error(formatProblems(problems));
if (problems.some((problem) => problem.severity === 'error')) process.exitCode = 1;
