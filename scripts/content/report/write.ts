/** Puts the report together from what was checked, with its style, its font and the pictures that there are. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { castSymbols } from '../../../slides/format/index.ts';
import { deckInSpelling } from '../../../slides/format/languages/spelling/bundle.ts';
import type { Country } from '../../../slides/format/model/countries.ts';
import { isFolder } from '../read-files.ts';
import type { CheckedContent } from '../session.ts';
import type { ReportDeck } from './model.ts';
import { reportPage } from './page.ts';
import { pictureFor } from './pictures.ts';

export interface ReportOptions {
  /** The repository. */
  root: string;
  today: string;
  expiringDays: number;
  country?: Country | undefined;
  /** A folder of PNGs of the running kiosk. */
  pictures?: string | undefined;
}

/** The report as one HTML page that needs nothing but itself. */
export function makeReport({ ground, decks, problems }: CheckedContent, options: ReportOptions): string {
  const { root, today, expiringDays, country, pictures } = options;
  const model = {
    decks: decks.flatMap(({ compiled, rows, rated }): ReportDeck[] =>
      rows.flatMap((row) => {
        const deck = compiled.decks[row.language];
        if (deck === undefined) return [];
        const shown = country === undefined ? deck : deckInSpelling(deck, country);
        const { worksheet, isOutdated } = rated;
        const notes = compiled.notes[row.language];
        return [{ deck: shown, notes, language: row.language, row, worksheet, isRatingOutdated: isOutdated }];
      }),
    ),
    problems,
    facts: ground.facts,
    sources: ground.sources,
    symbols: castSymbols(ground.cast),
    today,
    expiringDays,
    ...(country === undefined ? {} : { country }),
    pictureOf: pictureFinder(pictures),
  };
  return reportPage(model, style(root));
}

function pictureFinder(folder: string | undefined): (deck: string, slide: string) => string | undefined {
  if (folder !== undefined && !isFolder(folder)) {
    throw new Error(`there is no folder "${folder}"; npm start -- --screenshots DIR makes one`);
  }
  const names = folder === undefined ? [] : readdirSync(folder);
  return (deck, slide) => {
    const name = pictureFor(deck, slide, names);
    if (folder === undefined || name === undefined) return undefined;
    return `data:image/png;base64,${readFileSync(join(folder, name)).toString('base64')}`;
  };
}

const sheets = ['page', 'slide', 'proof', 'print'];

function style(root: string): string {
  const own = sheets.map((sheet) => readFileSync(join(import.meta.dirname, 'style', `${sheet}.css`), 'utf8'));
  const tokens = readFileSync(join(root, 'renderer/theme/tokens.css'), 'utf8');
  return [fontFaces(root), tokens, ...own].join('\n');
}

/** The project's font within the page, so that the words in the drawings fit as they do on the kiosk. */
function fontFaces(root: string): string {
  const folder = join(root, 'node_modules/@fontsource/atkinson-hyperlegible-next/files');
  return [400, 700]
    .map((weight) => ({
      weight,
      file: join(folder, `atkinson-hyperlegible-next-latin-${weight}-normal.woff2`),
    }))
    .filter(({ file }) => existsSync(file))
    .map(({ weight, file }) => {
      const data = readFileSync(file).toString('base64');
      return `@font-face{font-family:'Atkinson Hyperlegible Next';font-weight:${weight};src:url(data:font/woff2;base64,${data}) format('woff2')}`;
    })
    .join('\n');
}
