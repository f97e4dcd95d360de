/** `npm run check:fit`: every slide of every deck on each screen that Anteroom is composed for. */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { type TextSize, textSizes } from '../renderer/session/index.ts';
import { localDay } from '../slides/format/model/day.ts';
import { openWorkshop } from '../tests/deck/support/deck-page.ts';
import {
  composedSizes,
  type Fit,
  fitOf,
  type ScreenSize,
  shippedViews,
  smallPanels,
} from '../tests/deck/support/fit.ts';
import { ensureBrowser } from './browser.ts';
import { textTable } from './content/text-table.ts';

const help = `Measures every slide of the decks on each screen that Anteroom is composed for

  npm run check:fit                     all decks
  npm run check:fit -- [flags]

  --deck ID        this deck only; may be repeated
  --size 1366x768  this screen only; may be repeated
  --small          small panels instead, on which words may be parted and nothing may be lost
  --text 150       words of this size instead of the usual one, which may be parted; may be repeated
  --pictures DIR   also writes a PNG of each slide
  --help           this text

  Ends with 1 when something is cut or does not fit.`;

const nameOf = ({ width, height }: ScreenSize) => `${width}x${height}`;

function sizesOf(named: readonly string[]): readonly ScreenSize[] {
  if (named.length === 0) return flags.small ? smallPanels : composedSizes;
  return named.map((name) => {
    const [, width, height] = /^(\d{3,5})x(\d{3,5})$/.exec(name) ?? [];
    if (width === undefined)
      throw new Error(`--size is "${name}"; write width x height, for example 1366x768`);
    return { width: Number(width), height: Number(height) };
  });
}

const { values: flags } = parseArgs({
  options: {
    deck: { type: 'string', multiple: true, default: [] },
    size: { type: 'string', multiple: true, default: [] },
    small: { type: 'boolean', default: false },
    text: { type: 'string', multiple: true, default: [] },
    pictures: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

/** Writes a PNG of each slide, numbered in the order of the deck; nothing without a name to begin with. */
function keepPicture(begin: string | undefined) {
  let count = 0;
  return async (page: Page, slide: string) => {
    count += 1;
    const file = `${begin}-${String(count).padStart(2, '0')}-${slide}.png`;
    if (begin) await page.screenshot({ path: file });
  };
}

function textsOf(named: readonly string[]): readonly TextSize[] {
  if (named.length === 0) return [100];
  return named.map((name) => {
    const text = textSizes.find((each) => String(each) === name);
    if (text === undefined) throw new Error(`--text is "${name}"; write one of ${textSizes.join(', ')}`);
    return text;
  });
}

/** What a cell of the table says: faults, or that nothing is lost, with slides in parts and the most parts of one. */
function inCell({ faults, parted, most }: Fit): string {
  if (faults.length > 0) return String(faults.length);
  return parted === 0 ? 'fits' : `${parted} in ≤ ${most}`;
}

async function run(): Promise<number> {
  const sizes = sizesOf(flags.size);
  const texts = textsOf(flags.text);
  const views = shippedViews(localDay(new Date()));
  const ids = views.bundles.map(({ deck }) => deck.id);
  const unknown = flags.deck.find((id) => !ids.includes(id));
  if (unknown !== undefined) throw new Error(`--deck is "${unknown}"; write one of ${ids.join(', ')}`);
  const chosen = views.bundles.filter(({ deck }) => flags.deck.length === 0 || flags.deck.includes(deck.id));
  const folder = flags.pictures && resolve(process.env.INIT_CWD ?? process.cwd(), flags.pictures);
  if (folder) mkdirSync(folder, { recursive: true });
  const workshop = await openWorkshop({ ...views, bundles: chosen });
  const rows: string[][] = [];
  const faults: string[] = [];
  try {
    for (const bundle of chosen) {
      const { id, slides } = bundle.deck;
      for (const text of texts) {
        const row = [id, bundle.language, String(slides.length), String(text)];
        for (const size of sizes) {
          const album = folder && join(folder, `${id}-${bundle.language}-${nameOf(size)}-${text}`);
          const found = await fitOf(workshop, bundle, {
            size,
            text,
            isSmall: flags.small,
            onSlide: keepPicture(album),
          });
          row.push(inCell(found));
          faults.push(...found.faults.map((fault) => `${id} ${nameOf(size)} ${text} ${fault}`));
        }
        rows.push(row);
      }
    }
  } finally {
    await workshop.close();
  }
  const columns = ['deck', 'lang', 'slides', 'text', ...sizes.map(nameOf)].map((title) => ({ title }));
  console.log(textTable(columns, rows).join('\n'));
  console.log(faults.length === 0 ? '\nEverything fits.' : `\n${faults.join('\n')}`);
  return faults.length === 0 ? 0 : 1;
}

if (flags.help) {
  console.log(help);
} else if (ensureBrowser()) {
  process.exitCode = await run();
} else {
  process.exitCode = 2;
}
