import { beforeEach, describe, expect, test } from 'vitest';
import type { DeckBundle } from '../../slides/format/model/bundle.ts';
import type { Card } from '../../slides/format/model/catalogue.ts';
import { exampleDeck } from '../../tests/screens/support/example-library.ts';
import { Decks, mostDecks } from './decks.ts';

let asked: string[];
let faults: unknown[];
/** What the shell answers. */
let answer: (id: string) => Promise<DeckBundle | null>;
let decks: Decks;

const card = (id: string, edition = '1'): Card => ({
  id,
  title: id,
  summary: '',
  group: 'start',
  minutes: 1,
  slides: 12,
  picture: '',
  edition,
  signedOn: null,
});
const bundle = (edition: string): DeckBundle => ({ ...exampleDeck().bundle, edition });
const arrived = () => new Promise((resolve) => setImmediate(resolve));

async function read(...cards: Card[]): Promise<void> {
  for (const each of cards) decks.want(each, 'en');
  await arrived();
}

beforeEach(() => {
  [asked, faults] = [[], []];
  answer = async () => bundle('1');
  decks = new Decks({
    ask: async (id, language) => {
      asked.push(`${id} ${language}`);
      return answer(id);
    },
    report: (_where, error) => faults.push(error),
  });
});

describe('A deck that cannot be had', () => {
  test.each([
    ['is not there', async () => null],
    ['is refused', async () => Promise.reject(new Error('refused'))],
  ])(
    'because it %s is a fault in the log, which does not say which deck a visitor chose',
    async (_how, given) => {
      answer = given;
      await read(card('what-is-car-t'));
      expect(decks.state(card('what-is-car-t'), 'en').status).toBe('failed');
      expect(faults).toHaveLength(1);
      expect(String(faults[0])).not.toContain('what-is-car-t');
    },
  );

  test('is tried again when it is wanted again after it was let go', async () => {
    answer = async () => null;
    await read(card('a'));
    decks.forgive(card('a'), 'en');
    expect(decks.state(card('a'), 'en').status).toBe('loading');
    answer = async () => bundle('1');
    await read(card('a'));
    expect(decks.state(card('a'), 'en').status).toBe('ready');
  });

  test('does not take away one that is here', async () => {
    await read(card('a'));
    decks.forgive(card('a'), 'en');
    expect(decks.state(card('a'), 'en').status).toBe('ready');
  });
});

describe('A deck', () => {
  test('is on its way until it is here, and those who look are told', async () => {
    let told = 0;
    decks.subscribe(() => {
      told += 1;
    });
    decks.want(card('a'), 'en');
    expect(decks.state(card('a'), 'en')).toEqual({ status: 'loading' });
    await arrived();
    expect(decks.state(card('a'), 'en')).toEqual({ status: 'ready', bundle: bundle('1') });
    expect(told).toBe(1);
  });

  test('is asked for once, however often it is wanted', async () => {
    await read(card('a'), card('a'));
    await read(card('a'));
    expect(asked).toEqual(['a en']);
  });

  test('of another language is another deck', async () => {
    await read(card('a'));
    decks.want(card('a'), 'es');
    expect(asked).toEqual(['a en', 'a es']);
  });

  test('of another edition is asked for anew, and the last one is not shown any more', async () => {
    await read(card('a'));
    answer = async () => bundle('2');
    expect(decks.state(card('a', '2'), 'en').status).toBe('loading');
    await read(card('a', '2'));
    expect(asked).toEqual(['a en', 'a en']);
    expect(decks.state(card('a', '2'), 'en')).toEqual({ status: 'ready', bundle: bundle('2') });
  });

  test('that arrives in a later edition than its card told of is not asked for again', async () => {
    answer = async () => bundle('2');
    await read(card('a', '1'));
    await read(card('a', '1'));
    await read(card('a', '2'));
    expect(asked).toEqual(['a en']);
    expect(decks.state(card('a', '2'), 'en').status).toBe('ready');
  });
});

describe('Of many decks', () => {
  const many = Array.from({ length: mostDecks + 1 }, (_, index) => card(`deck-${index}`));
  const here = () => many.filter((each) => decks.state(each, 'en').status === 'ready').map(({ id }) => id);

  test('only the last few are kept', async () => {
    for (const each of many) await read(each);
    expect(here()).toEqual(many.slice(1).map(({ id }) => id));
  });

  test('one that is wanted again is not among the oldest any more', async () => {
    const [first, ...others] = many;
    if (!first) throw new Error('there is no deck');
    await read(first);
    for (const each of others.slice(0, -1)) await read(each);
    await read(first, ...others.slice(-1));
    expect(here()).toContain('deck-0');
    expect(here()).not.toContain('deck-1');
  });
});
