import { beforeEach, describe, expect, test } from 'vitest';
import { madeDeck, madeWords, TestShelf } from './library.fixture.ts';
import type { ClinicLibrary } from './library.ts';

let shelf: TestShelf;
beforeEach(() => {
  shelf = new TestShelf();
});

const ids = (library: ClinicLibrary, language = 'en') => library.index(language).cards.map(({ id }) => id);

describe('a language that cannot be shown', () => {
  test('because it is not there is answered in English, and said once', () => {
    const library = shelf.open();
    expect(library.index('fr').language).toBe('en');
    expect(library.deck('first', 'fr')?.language).toBe('en');
    expect(shelf.warnings).toEqual([
      expect.stringMatching(/index\.fr\.json: cannot be read \(ENOENT\)\. English is shown instead\.$/),
    ]);
  });

  test.each([
    ['cut off', () => '{"formatVersion":1,"language":"es","entries":[{'],
    ['of another shape', (text: string) => text.replace('"entries":[', '"decks":[')],
    ['empty', () => ''],
    ['of another format', (text: string) => text.replace('"formatVersion":1', '"formatVersion":2')],
  ])('because its catalogue is %s is answered in English', (_name, change) => {
    shelf.damage('index.es', change);
    expect(shelf.open().index('es').language).toBe('en');
    expect(shelf.warnings).toHaveLength(1);
  });

  test('in English either gives an index without decks', () => {
    shelf.files.clear();
    expect(shelf.open().index('es')).toEqual({ language: 'en', cards: [], tools: [], casts: [] });
    expect(shelf.warnings.at(-1)).toMatch(/There are no slides to show\.$/);
  });
});

describe('a deck that cannot be shown', () => {
  test.each([
    [
      'is of another format',
      (text: string) => text.replace('"formatVersion":1', '"formatVersion":7'),
      /first\.en\.\w+\.json: formatVersion is damaged \(it is 7; this kiosk reads format 1\)\. The deck is left out\.$/,
    ],
    [
      'has lost a field',
      (text: string) => text.replace('"titleText":"One",', ''),
      /first\.en\.\w+\.json: deck\.slides\.0\.titleText is damaged \(.+\)\. The deck is left out\.$/,
    ],
    [
      'says something else than when it was built',
      (text: string) => text.replace('So it is', 'So it was'),
      /first\.en\.\w+\.json: its content is not the one that its name stands for\. The deck is left out\.$/,
    ],
    [
      'is cut off',
      (text: string) => text.slice(0, 99),
      /first\.en\.\w+\.json: cannot be read \(.+\)\. The deck/,
    ],
  ])('because it %s costs only itself, and is named in the log', (_name, change, warning) => {
    shelf.damage('first.en', change);
    const library = shelf.open();
    expect(library.deck('first', 'en')).toBeNull();
    expect(library.deck('second', 'en')?.deck.id).toBe('second');
    expect(library.deck('first', 'es')?.deck.id).toBe('first');
    expect(shelf.warnings).toEqual([expect.stringMatching(warning)]);
  });

  test('is not in the index any more, and what was told of it no longer holds', () => {
    shelf.damage('first.en', () => '');
    const library = shelf.open();
    expect(ids(library)).toEqual(['first', 'second']);
    library.deck('first', 'en');
    expect(library.outdated()).toEqual(['en']);
    expect(ids(library)).toEqual(['second']);
    expect(library.outdated()).toEqual([]);
  });

  test('because its cast is damaged is left out, and only those that draw with it are', () => {
    shelf.damage('cast.', (text) => text.replace('symbols', 'symbol'));
    expect(ids(shelf.open())).toEqual(['second']);
    expect(shelf.warnings).toEqual([
      expect.stringMatching(
        /cast\.\w+\.json: symbols is damaged .+ The decks that draw with it are left out\.$/,
      ),
    ]);
  });

  test('because the catalogue says nothing sound of it costs only itself', () => {
    shelf.damage('index.en', (text) => text.replace('"minutes":1', '"minutes":"one"'));
    expect(ids(shelf.open())).toEqual(['second']);
    expect(shelf.warnings).toEqual([
      expect.stringMatching(/index\.en\.json: entries\.0: minutes is damaged .+ The deck is left out\.$/),
    ]);
  });

  test('because its catalogue leads out of the library costs only itself, and no file is looked for', () => {
    shelf.damage('index.en', (text) => text.replace('"id":"first"', '"id":"../first"'));
    expect(ids(shelf.open())).toEqual(['second']);
    expect(shelf.warnings).toEqual([expect.stringMatching(/entries\.0: id is damaged/)]);
  });

  test.each([
    ['is not there', 'third'],
    ['is no deck at all', '../../etc/passwd'],
    ['has the name of something of JavaScript’s own', '__proto__'],
  ])('because it %s is null, and no file is looked for', (_name, id) => {
    const library = shelf.open();
    expect(library.deck(id, 'en')).toBeNull();
    expect(shelf.reads.filter((name) => !/^(?:index|cast)\./.test(name))).toEqual([]);
    expect(shelf.warnings).toEqual([]);
  });
});

describe('a picture', () => {
  test('that cannot be read leaves its deck where it is', () => {
    shelf.damage('first.card', () => '{}');
    const library = shelf.open();
    const hash = library.index('en').cards[0]?.picture ?? '';
    expect(library.picture(hash)).toBeNull();
    expect(ids(library)).toEqual(['first', 'second']);
    expect(shelf.warnings).toEqual([expect.stringMatching(/The card is shown without it\.$/)]);
  });

  test('and a cast are given by their hashes, once an index has named them', () => {
    const library = shelf.open();
    const { cards, casts } = shelf.open().index('en');
    const [cast = '', picture = ''] = [casts[0], cards[0]?.picture];
    expect([library.cast(cast), library.picture(picture)]).toEqual([null, null]);
    library.index('en');
    expect(library.cast(cast)?.symbols).toHaveProperty('cell');
    expect(library.picture(picture)?.figure.id).toBe('f');
    expect([library.cast(picture), library.picture(cast)]).toEqual([null, null]);
  });
});

describe('What can be looked up', () => {
  const found = (library: ClinicLibrary) => library.lookup('en')?.slides.map(({ deck }) => deck);

  test('is null where its file is damaged, which the log names, and the decks stay', () => {
    shelf.damage('lookup.en.us', (text) => text.replace('So it is', 'So it was'));
    const library = shelf.open();
    expect(library.lookup('en')).toBeNull();
    expect(ids(library)).toEqual(['first', 'second']);
    expect(shelf.warnings).toEqual([expect.stringMatching(/lookup\.en\.us\..+Nothing can be looked up\.$/)]);
  });

  test('is of the decks that are shown, in the clinic’s order, and of those in English where a language has none', () => {
    const library = shelf.open({
      config: () => ({ country: 'us', whenExpired: 'mark', deckOrder: ['second'] }),
    });
    expect(found(library)).toEqual(['second', 'first']);
    expect(library.lookup('fr')).toBe(library.lookup('en'));
  });

  test('leaves out what is past its review date where the clinic hides it', () => {
    shelf.today = '2027-01-01';
    expect(found(shelf.open())).toEqual(['first', 'second']);
    const hiding = shelf.open({ config: () => ({ country: 'us', whenExpired: 'hide', deckOrder: [] }) });
    expect(found(hiding)).toEqual([]);
  });

  test('leaves out a deck that broke', () => {
    shelf.damage('first.en', () => '');
    const library = shelf.open();
    library.deck('first', 'en');
    expect(found(library)).toEqual(['second']);
  });

  test('is the same object as long as the decks are the same', () => {
    const library = shelf.open();
    const lookup = library.lookup('en');
    expect(library.lookup('en')).toBe(lookup);
    shelf.today = '2027-01-01';
    expect(library.lookup('en')).not.toBe(lookup);
  });
});

test('a deck is opened when it is asked for, and every file is read once', () => {
  const library = shelf.open();
  for (let visit = 0; visit < 3; visit += 1) {
    for (const language of ['en', 'es']) library.index(language);
    library.deck('first', 'en');
    library.picture(library.index('en').cards[0]?.picture ?? '');
    library.cast(library.index('en').casts[0] ?? '');
  }
  expect([...shelf.reads].sort()).toEqual(
    ['cast.', 'first.card', 'first.en', 'index.en', 'index.es'].map((start) => shelf.nameOf(start)),
  );
});

test('a deck is the same object as long as it is the same edition', () => {
  const library = shelf.open();
  const first = library.deck('first', 'en');
  expect(library.deck('first', 'en')).toBe(first);
  shelf.today = '2027-01-01';
  expect(library.deck('first', 'en')).not.toBe(first);
});

test('a deck has the edition of which the index told', () => {
  const library = shelf.open();
  for (const today of ['2026-11-22', '2027-01-01']) {
    shelf.today = today;
    expect(library.deck('first', 'en')?.edition).toBe(library.index('en').cards[0]?.edition);
  }
});

test('the clinic’s order of decks holds', () => {
  const library = shelf.open({
    config: () => ({ country: 'us', whenExpired: 'mark', deckOrder: ['second'] }),
  });
  expect(ids(library)).toEqual(['second', 'first']);
});

test('a fact past its review date marks its slide', () => {
  shelf.today = '2027-01-01';
  expect(shelf.open().deck('first', 'en')?.deck.slides[0]?.beingReviewed).toBe(true);
});

test('or hides it, where the clinic says so', () => {
  shelf.today = '2027-01-01';
  const library = shelf.open({ config: () => ({ country: 'us', whenExpired: 'hide', deckOrder: [] }) });
  expect(ids(library)).toEqual([]);
  expect(library.deck('first', 'en')).toBeNull();
});

test('the clinic’s choices are asked anew each time, because its files may change', () => {
  let deckOrder: string[] = [];
  const library = shelf.open({ config: () => ({ country: 'us', whenExpired: 'mark', deckOrder }) });
  expect(ids(library)[0]).toBe('first');
  deckOrder = ['second'];
  expect(library.outdated()).toEqual(['en']);
  expect(ids(library)[0]).toBe('second');
});

test('another country gets its own edition of a deck', () => {
  let country: 'us' | 'uk' = 'us';
  const library = shelf.open({ config: () => ({ country, whenExpired: 'mark', deckOrder: [] }) });
  const before = library.deck('first', 'en')?.edition;
  country = 'uk';
  expect(library.deck('first', 'en')?.edition).not.toBe(before);
});

test('every deck is known in each of its languages, with what can be signed of it', () => {
  shelf.files.set('index.fr.json', '{');
  expect(shelf.open().known()).toEqual([
    {
      id: 'first',
      language: 'en',
      hashes: { us: 'us-hash', uk: 'uk-hash', eu: 'eu-hash' },
      isOnHome: true,
    },
    { id: 'second', language: 'en', hashes: expect.anything(), isOnHome: true },
    { id: 'first', language: 'es', hashes: expect.anything(), isOnHome: true },
  ]);
});

test('a sign-off of this very content is shown with its day', () => {
  const signOff = {
    deck: 'first',
    language: 'en',
    jurisdiction: 'us',
    hash: 'us-hash',
    on: '2026-10-01',
  } as const;
  const library = shelf.open({ signOffs: () => [signOff] });
  expect(library.index('en').cards[0]?.signedOn).toBe('2026-10-01');
  expect(library.deck('first', 'en')?.deck.signedOn).toBe('2026-10-01');
});

describe('a clinic that shows only what it has signed', () => {
  const config = () => ({
    country: 'us' as const,
    whenExpired: 'mark' as const,
    deckOrder: [],
    requireSignOff: true,
  });
  const signOff = {
    deck: 'first',
    language: 'en',
    jurisdiction: 'us',
    hash: 'us-hash',
    on: '2026-10-01',
  } as const;

  test('has no other decks, and is still told how many wait for a sign-off', () => {
    const library = shelf.open({ config, signOffs: () => [signOff] });
    expect(ids(library)).toEqual(['first']);
    expect(library.deck('second', 'en')).toBeNull();
    expect(library.currency(['en'])).toMatchObject({ texts: 2, signed: 1 });
  });

  test('has the words of its tools all the same', () => {
    const library = new TestShelf([madeDeck('en', 'first', 1, false), madeWords('en', 'call')]).open({
      config,
    });
    expect([ids(library), library.index('en').tools.map(({ id }) => id)]).toEqual([[], ['call']]);
    expect(library.deck('call', 'en')?.deck.id).toBe('call');
  });
});

test('the words of a tool are known as standing on no card', () => {
  const own = new TestShelf([madeDeck('en', 'first', 1, false), madeWords('en', 'call')]);
  expect(
    own
      .open()
      .known()
      .map(({ id, isOnHome }) => [id, isOnHome]),
  ).toEqual([
    ['first', true],
    ['call', false],
  ]);
});

describe('the words of a tool', () => {
  const words = (library: ClinicLibrary, language: string) =>
    library.index(language).tools.map((tool) => [tool.id, tool.language]);
  const both = [
    madeDeck('en', 'first', 1, false),
    madeDeck('es', 'first', 1, false),
    madeWords('en', 'call'),
  ];

  test('stand on no card, and are opened by their own name', () => {
    const library = new TestShelf(both).open();
    expect(ids(library)).toEqual(['first']);
    expect(words(library, 'en')).toEqual([['call', 'en']]);
    const [tool] = library.index('en').tools;
    expect(library.deck('call', 'en')).toMatchObject({ deck: { id: 'call' }, edition: tool?.edition });
  });

  test('are English where a language has decks and no words for the tool', () => {
    const library = new TestShelf(both).open();
    expect(library.index('es').language).toBe('es');
    expect(words(library, 'es')).toEqual([['call', 'en']]);
    expect(library.deck('call', 'es')?.language).toBe('en');
  });

  test('are of the language also where its decks are English', () => {
    const library = new TestShelf([
      ...both.filter(({ bundle }) => bundle.language === 'en'),
      madeWords('es', 'call'),
    ]).open();
    expect([library.index('es').language, words(library, 'es')]).toEqual(['en', [['call', 'es']]]);
    expect(library.deck('call', 'es')?.language).toBe('es');
    expect(library.deck('first', 'es')?.language).toBe('en');
  });

  test('are English when those of the language are damaged', () => {
    shelf = new TestShelf([...both, madeWords('es', 'call')]);
    shelf.damage('call.es', () => '{');
    const library = shelf.open();
    expect(library.deck('call', 'es')).toBeNull();
    expect(words(library, 'es')).toEqual([['call', 'en']]);
  });

  test('stay, marked, when a fact runs out, also where the clinic hides such slides', () => {
    shelf = new TestShelf(both);
    shelf.today = '2027-01-01';
    const library = shelf.open({ config: () => ({ country: 'us', whenExpired: 'hide', deckOrder: [] }) });
    expect([ids(library), words(library, 'en')]).toEqual([[], [['call', 'en']]]);
    expect(library.deck('call', 'en')?.deck.slides[0]?.beingReviewed).toBe(true);
  });
});
