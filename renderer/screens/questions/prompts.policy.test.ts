import { describe, expect, test } from 'vitest';
import type { DeckBundle } from '../../../slides/format/model/bundle.ts';
import type { Block, Slide } from '../../../slides/format/model/library.ts';
import type { Lookup } from '../../../slides/format/model/lookup.ts';
import type { Question } from '../../session/index.ts';
import { countOn, inWordsOf, promptsFrom } from './prompts.policy.ts';

const worded = (
  deck: string,
  ...prompts: [theme: string, ...items: string[]][]
): Lookup['slides'][number] => ({
  deck,
  id: 'ask',
  print: '0'.repeat(16),
  title: 'Ask',
  text: '',
  index: 3,
  prompts: prompts.map(([theme, ...items]) => ({ theme, items })),
});
const lookupOf = (...slides: Lookup['slides']) => ({ language: 'en', slides });

const block = (theme: string, ...items: string[]): Block => ({
  type: 'questions',
  theme,
  items: items.map((text) => [{ type: 'text', text }]),
});
const slide = (id: string, ...blocks: Block[]): Slide => ({
  id,
  title: [],
  titleText: id,
  layout: 'full',
  blocks,
  facts: [],
  sources: [],
});
const wordsOf = (language: string, ...slides: Slide[]): Pick<DeckBundle, 'language' | 'deck'> => ({
  language,
  deck: {
    id: 'questions',
    title: '',
    summary: '',
    group: 'tool',
    order: 0,
    minutes: 1,
    status: 'draft',
    hashes: {},
    slides,
  },
});

const texts = (questions: readonly Question[]) => questions.map(({ text }) => text);
const lookup = lookupOf(
  worded('side-effects', ['Side effects', 'Who answers at night?', 'How is a fever treated?']),
  worded('feelings', ['Feelings', 'Who listens?', 'who answers at night']),
);

describe('Where something cannot be had', () => {
  test('without anything there is nothing to choose, and nothing to start with', () => {
    expect(promptsFrom({ lookup: null, words: null })).toEqual({ start: [], themes: [] });
  });

  test('without the decks the questions of the tool are there', () => {
    const words = wordsOf(
      'en',
      slide('start', block('To start with', 'Why me?')),
      slide('a', block('Cells', 'How?')),
    );
    const { start, themes } = promptsFrom({ lookup: null, words });
    expect([texts(start), themes.map(({ name }) => name)]).toEqual([['Why me?'], ['Cells']]);
  });

  test('without the words of the tool five are proposed, the first of each theme first, each once', () => {
    const more = worded('results', [
      'Numbers',
      'Who answers at night?',
      'Who was in it?',
      'What next?',
      'Why?',
    ]);
    const { start } = promptsFrom({ lookup: lookupOf(...lookup.slides, more), words: null });
    expect(texts(start)).toEqual([
      'Who answers at night?',
      'Who listens?',
      'How is a fever treated?',
      'Who was in it?',
      'What next?',
    ]);
  });
});

describe('The themes', () => {
  test('are those of the decks in their order, then those of the tool, but for what it proposes', () => {
    const words = wordsOf(
      'en',
      slide('start', block('To start with', 'Why me?')),
      slide('a', block('Cells', 'How?')),
    );
    const { themes } = promptsFrom({ lookup, words });
    expect(themes.map(({ name }) => name)).toEqual(['Side effects', 'Feelings', 'Cells']);
  });

  test('of one name are one, and hold a question once', () => {
    const again = worded('your-path', ['Feelings', 'Who listens?', 'Who else?']);
    const { themes } = promptsFrom({ lookup: lookupOf(...lookup.slides, again), words: null });
    expect(themes.map(({ name }) => name)).toEqual(['Side effects', 'Feelings']);
    expect(texts(themes[1]?.questions ?? [])).toEqual(['Who listens?', 'who answers at night', 'Who else?']);
  });

  test('leave out one that only says again what to start with', () => {
    const words = wordsOf(
      'en',
      slide('start', block('To start with', 'Who listens?', 'Who answers at night?')),
    );
    expect(promptsFrom({ lookup, words }).themes.map(({ name }) => name)).toEqual(['Side effects']);
  });

  test('of one name in two languages stay apart', () => {
    const words = wordsOf('es', slide('a', block('Feelings', '¿Quién escucha?')));
    expect(promptsFrom({ lookup, words }).themes.map(({ language }) => language)).toEqual(['en', 'en', 'es']);
  });
});

test('A question is named by its deck, its slide and its place among all questions there', () => {
  const both = worded('results', ['One', 'First?', 'Second?'], ['Other', 'Third?']);
  const { themes } = promptsFrom({ lookup: lookupOf(both), words: null });
  expect(
    themes.flatMap(({ questions }) => questions).map(({ deck, slide, place }) => [deck, slide, place]),
  ).toEqual([
    ['results', 'ask', 0],
    ['results', 'ask', 1],
    ['results', 'ask', 2],
  ]);
});

describe('In another language', () => {
  const question = { deck: 'questions', slide: 'a', place: 0, text: 'How?', language: 'en' };

  test('a question is read in it', () => {
    const prompts = promptsFrom({
      lookup: null,
      words: wordsOf('es', slide('a', block('Células', '¿Cómo?'))),
    });
    expect(inWordsOf(prompts, question)).toEqual({ ...question, text: '¿Cómo?', language: 'es' });
  });

  test('a question that is not there stays as it was read', () => {
    expect(inWordsOf(promptsFrom({ lookup: null, words: null }), question)).toEqual(question);
  });
});

test('A theme counts a question also where another deck that asks the same was ticked', () => {
  const { themes } = promptsFrom({ lookup, words: null });
  const list = themes[0]?.questions.slice(0, 1) ?? [];
  expect(themes.map(({ questions }) => countOn(list, questions))).toEqual([1, 1]);
});
