/** What is drawn for the printer: a PDF that a screen reader can read, with its title and language, in the order of reading. */
import { describe, expect, test } from 'vitest';
import type { DrawnSheet, HistorySheet } from '../../electron/bridge/contract.ts';
import { withBuiltPage } from './support/built-page.ts';
import { exampleLibrary } from './support/example-library.ts';
import { type PageOptions, withPage } from './support/page.ts';
import { factsOf, faultsOf, pdfOf, structureOf, wordsOf } from './support/pdf.ts';
import { withShippedTools } from './support/shipped-tools.ts';

const browser = withBuiltPage('kiosk');
const library = withShippedTools(exampleLibrary(3));

async function printed(sheet: DrawnSheet, options: PageOptions = {}): Promise<Buffer> {
  let pdf: Buffer = Buffer.alloc(0);
  await withPage(
    browser(),
    {
      library,
      size: { width: 794, height: 1123 },
      sheet,
      ...options,
      settings: { role: 'paper', ...options.settings },
    },
    async ({ page, told }) => {
      await expect.poll(() => page.evaluate(() => window.told.drawn.at(-1))).toBe(true);
      pdf = await pdfOf(page);
      expect((await told()).complaints).toEqual([]);
    },
  );
  expect(faultsOf(pdf)).toEqual([]);
  return pdf;
}

/** So many entries of a history, every other one a concern. */
const entries = (count: number): HistorySheet['entries'] =>
  Array.from({ length: count }, (_, at) => ({
    ...{ deck: 'what-is-car-t', language: 'en', part: 'slides', country: 'us', role: 'staff' },
    ...{ id: count - at, at: Date.UTC(2026, 10, 26, 10, 5), day: '2026-11-26', hash: 'a0b1'.repeat(16) },
    title: 'What is CAR T-cell therapy?',
    ...(at % 2 === 0
      ? { event: 'signed', item: '', name: 'R. Example', office: 'nurse', concern: '' }
      : {
          event: 'concern',
          item: 'marks',
          name: '',
          office: '',
          concern: 'Where does this number come from?',
        }),
  }));

/** Where each of these words stands in a text: rising, when they are read in this order. */
const placesOf = (text: string, words: readonly string[]) => words.map((each) => text.indexOf(each));
const isInOrder = (places: readonly number[]) =>
  places.every((place, at) => place >= 0 && (at === 0 || place > (places[at - 1] ?? 0)));

describe('On paper', () => {
  test('the family’s questions stand in their order, in their language, with every accent', async () => {
    const questions = ['¿Cuándo vuelve mi hija a casa?', '“Why me?”', '¿38,0 °C es fiebre?'];
    const pdf = await printed({ what: 'questions', language: 'es', text: 100, questions });
    expect(factsOf(pdf)).toMatchObject({
      Title: 'Preguntas para su equipo médico',
      Tagged: 'yes',
      Pages: '1',
    });
    expect(pdf.toString('latin1')).toContain('/Lang (es)');
    const text = wordsOf(pdf);
    expect(isInOrder(placesOf(text, ['Preguntas para su equipo médico', ...questions]))).toBe(true);
    expect(structureOf(pdf)).toMatch(/H1[\s\S]*LI/);
  });

  test('when to call has its signs, then whom to call, on one page', async () => {
    const contacts = [{ name: 'Night nurse', number: '+1 202 555 0142', hours: 'day and night' }];
    const pdf = await printed({ what: 'call', language: 'en', text: 100 }, { settings: { contacts } });
    expect(factsOf(pdf)).toMatchObject({ Title: 'When to call at once', Tagged: 'yes', Pages: '1' });
    const read = ['Fever or shaking chills', 'Call your team', '+1 202 555 0142', 'Nobody answers', '911'];
    expect(isInOrder(placesOf(wordsOf(pdf), read))).toBe(true);
  });

  test('a topic has two slides a page, its sources and when it is checked again', async () => {
    const pdf = await printed({
      what: 'topic',
      language: 'en',
      text: 100,
      deck: 'what-is-car-t',
      path: null,
    });
    const slides = library.decks['what-is-car-t']?.deck.slides ?? [];
    const said = slides.filter(({ layout }) => layout !== 'cover');
    const { Pages, Title, Tagged } = factsOf(pdf);
    expect([Title, Tagged]).toEqual(['What is CAR T-cell therapy?', 'yes']);
    expect(Math.abs(Number(Pages) - Math.ceil(said.length / 2))).toBeLessThanOrEqual(1);
    // No slide is cut in two: every page but the first begins with a headline.
    const headlines = [...said.map(({ titleText }) => titleText), 'Where this comes from'];
    const begins = Array.from({ length: Number(Pages) - 1 }, (_, at) => wordsOf(pdf, at + 2));
    expect(begins.filter((page) => !headlines.some((each) => page.startsWith(each)))).toEqual([]);
    const read = [
      ...said.map(({ titleText }) => titleText).slice(0, 3),
      'Where this comes from',
      'Not yet reviewed',
    ];
    expect(isInOrder(placesOf(wordsOf(pdf), read))).toBe(true);
  });

  test('the history of sign-offs is a table with its headings on every page, each entry whole', async () => {
    const pdf = await printed({ what: 'sign-offs', language: 'es', text: 100, at: 0, entries: entries(60) });
    const { Title, Tagged, Pages } = factsOf(pdf);
    expect([Title, Tagged, Number(Pages) > 2]).toEqual(['Historial de firmas', 'yes', true]);
    expect(pdf.toString('latin1')).toContain('/Lang (es)');
    expect(structureOf(pdf)).toMatch(/H1[\s\S]*Table[\s\S]*TH[\s\S]*TD/);
    const pages = Array.from({ length: Number(Pages) }, (_, at) => wordsOf(pdf, at + 1));
    for (const page of pages) expect(page).toContain('Quién firmó, o la duda');
    const read = ['Historial de firmas', '60 entradas', 'What is CAR T-cell therapy?', 'R. Example, nurse'];
    expect(isInOrder(placesOf(wordsOf(pdf), read))).toBe(true);
    expect(wordsOf(pdf)).toContain('Where does this number come from? Página: marks');
  });

  test('is as large as was wished', async () => {
    const call = { what: 'call', language: 'en' } as const;
    const pages = async (text: 100 | 200) => Number(factsOf(await printed({ ...call, text })).Pages);
    expect(await pages(200)).toBeGreaterThan(await pages(100));
  });
});

test('A topic that is not to be had is not drawn, and the shell is told', () =>
  withPage(
    browser(),
    {
      library,
      sheet: { what: 'topic', language: 'en', text: 100, deck: 'gone', path: null },
      settings: { role: 'paper' },
    },
    async ({ page }) => {
      await expect.poll(() => page.evaluate(() => window.told.drawn.at(-1))).toBe(false);
    },
  ));
