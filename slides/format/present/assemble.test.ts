import { describe, expect, it } from 'vitest';
import { assemble, compileContent } from '../index.ts';
import { castBundleSchema, deckBundleSchema, fileNames, pictureBundleSchema } from '../model/bundle.ts';
import { catalogueSchema, entrySchema } from '../model/catalogue.ts';
import { bundleHash, bytesHash } from '../model/hash/bundle-hash.ts';
import { fixtureContent, soundWith, today } from '../testing/content.fixture.ts';

const cast = (inner: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg"><symbol id="t-cell" viewBox="0 0 200 200">${inner}</symbol>` +
  '<symbol id="spare" viewBox="0 0 1 1"><path d="M0 0"/></symbol></svg>';

function library(changes: Record<string, string> = {}) {
  const { bundles, symbols, words } = compileContent(soundWith(changes), { today });
  return assemble(bundles, symbols, words);
}

const parsed = (text: string | undefined): unknown => JSON.parse(text ?? 'null');

describe('the files of a library', () => {
  const { files, catalogues } = library();
  const [entry] = catalogues.en?.entries ?? [];
  if (!entry) throw new Error('the fixture has no deck');

  it('are named by the hash of their text', () => {
    for (const [name, text] of files) {
      if (name !== 'index.en.json') expect(name).toContain(`.${bundleHash(text)}.`);
    }
  });

  it('are a deck, its picture, the cast, what can be looked up in each country and the catalogue, and each fits its schema', () => {
    expect([...files.keys()].sort()).toEqual(
      [
        fileNames.cast(entry.cast ?? ''),
        fileNames.catalogue('en'),
        fileNames.picture('sample', entry.picture),
        fileNames.deck('sample', 'en', entry.bundle),
        ...Object.entries(catalogues.en?.lookups ?? {}).map(([country, hash]) =>
          fileNames.lookup('en', country, hash),
        ),
      ].sort(),
    );
    deckBundleSchema.parse(parsed(files.get(fileNames.deck('sample', 'en', entry.bundle))));
    pictureBundleSchema.parse(parsed(files.get(fileNames.picture('sample', entry.picture))));
    castBundleSchema.parse(parsed(files.get(fileNames.cast(entry.cast ?? ''))));
    entrySchema.parse(catalogueSchema.parse(parsed(files.get('index.en.json'))).entries[0]);
  });

  it('come in an order in which each is there before it is referred to', () => {
    expect([...files.keys()].at(-1)).toBe('index.en.json');
  });

  it('are the same for the same content', () => {
    expect(library().files).toEqual(files);
  });
});

describe('the films of a library', () => {
  const shown = compileContent(fixtureContent('a-film-with-captions'), { today });
  const film = fileNames.film(bytesHash(shown.bundles[0]?.films?.[0]?.bytes ?? new Uint8Array()), 'webm');

  it('are there once, under the hash of their bytes, with their posters', () => {
    const { films } = assemble([...shown.bundles, ...shown.bundles], shown.symbols);
    expect([...films.keys()]).toEqual([film, expect.stringMatching(/^film\.[0-9a-f]{32}\.webp$/)]);
  });

  it('are none where no slide shows one', () => {
    expect(library().films.size).toBe(0);
    const unused = compileContent(fixtureContent('a-film-that-no-slide-shows'), { today });
    expect(assemble(unused.bundles, unused.symbols).films.size).toBe(0);
  });
});

describe('the cast', () => {
  const own = { 'figures/cast.svg': cast('<circle r="9"/>') };
  const castOf = ({ files, catalogues }: ReturnType<typeof library>) =>
    castBundleSchema.parse(parsed(files.get(fileNames.cast(catalogues.en?.entries[0]?.cast ?? ''))));

  it('holds only the members that a deck draws with', () => {
    expect(Object.keys(castOf(library(own)).symbols)).toEqual([expect.stringMatching(/^t-cell-/)]);
  });

  it('holds what its members take in', () => {
    const nested = { 'figures/cast.svg': cast('<use href="#cast-spare"/>') };
    expect(Object.keys(castOf(library(nested)).symbols)).toEqual([
      expect.stringMatching(/^spare-/),
      expect.stringMatching(/^t-cell-/),
    ]);
  });

  it('is not in the bundle of any deck', () => {
    const { files } = library({ 'figures/cast.svg': cast('<circle r="123.45"/>') });
    expect([...files].filter(([, text]) => text.includes('123.45')).map(([name]) => name)).toEqual([
      expect.stringMatching(/^cast\./),
    ]);
  });

  it('is named by no deck that draws without it', () => {
    const plain =
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><text data-label="t-cell"/></svg>';
    const { catalogues, files } = library({ 'decks/sample/figures/cell.svg': plain });
    expect(catalogues.en?.entries[0]?.cast).toBeNull();
    expect([...files.keys()].filter((name) => name.startsWith('cast.'))).toEqual([]);
  });
});

it('the picture of a card is one file, however many languages the deck has', () => {
  const en = soundWith().find(({ path }) => path === 'decks/sample/en.md')?.text ?? '';
  const { catalogues, files } = library({
    'decks/sample/es.md': en.replaceAll('alt="', 'alt="Una '),
    'glossary/es.yaml': '[]',
  });
  expect(catalogues.es?.entries[0]?.picture).toBe(catalogues.en?.entries[0]?.picture);
  expect([...files.keys()].filter((name) => name.includes('.card.'))).toHaveLength(1);
});
