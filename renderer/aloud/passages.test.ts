import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSlides } from '../../scripts/content/read-files.ts';
import { bundlesOf, compileDeck, loadGround, sortFiles } from '../../slides/format/index.ts';
import { speech as english } from '../../slides/format/languages/en/speech.ts';
import type { Block, Inline, Slide } from '../../slides/format/model/library.ts';
import { blockExamples } from '../deck/examples/blocks.ts';
import { plainFigure } from '../deck/examples/figures.ts';
import { blockPassages, slidePassages } from './passages.policy.ts';
import { sentencesIn } from './sentences.policy.ts';

const words = {
  doThis: 'Do',
  doNot: 'Do not',
  outOf100: (count: number) => `${count} out of 100`,
  picture: (alt: string) => `Picture: ${alt}`,
};
const line = (text: string): Inline[] => [{ type: 'text', text }];
const prose = (text: string) => [{ type: 'paragraph' as const, children: line(text) }];
const said = (block: Block) => blockPassages(block, words).map((each) => each.said ?? each.shown);

const slide = (blocks: Block[]): Slide => ({
  id: 'crs',
  title: line('A headline'),
  titleText: 'A headline',
  layout: 'split',
  blocks,
  facts: [],
  sources: [],
});
const figure = (moves: boolean): Block => ({
  type: 'figure',
  figure: { ...plainFigure, id: moves ? 'moving' : 'still', alt: 'What it teaches.', moves },
  caption: line('Not to scale'),
});
const text: Block = { type: 'text', prose: prose('The words.') };
const saidOf = (blocks: Block[], remarks: string[] = []) =>
  slidePassages(slide(blocks), remarks, words).map((each) => each.said ?? each.shown);

describe('A slide is read', () => {
  test('headline first, then what is to be heeded, then its words', () => {
    expect(saidOf([text], ['Being looked at again'])).toEqual([
      'A headline',
      'Being looked at again',
      'The words.',
    ]);
  });

  test('a picture that moves is told before the words, while it moves', () => {
    expect(saidOf([text, figure(true)])).toEqual([
      'A headline',
      'Picture: What it teaches.',
      'The words.',
      'Not to scale',
    ]);
  });

  test('a picture that stands still is told after the words', () => {
    expect(saidOf([figure(false), text]).at(-1)).toBe('Picture: What it teaches.');
  });

  test('a picture that is told is known by its name, so that it can be lit', () => {
    const told = slidePassages(slide([figure(true)]), [], words).find((each) => each.figure !== undefined);
    expect(told).toMatchObject({ shown: null, figure: 'moving' });
  });

  test('the description of a film is told, and its captions are not, which the film shows itself', () => {
    const films = blockExamples.flatMap(({ block }) => (block.type === 'video' ? [block] : []));
    for (const film of films) expect(said(film)).toEqual([film.title, `Picture: ${film.alt}`]);
  });
});

describe('A block is read', () => {
  test('a question without which of its answers is right, and why', () => {
    const check: Block = {
      type: 'check',
      question: line('Who decides?'),
      options: [
        { answer: line('My team'), right: true, because: prose('It knows you.') },
        { answer: line('The kiosk'), right: false, because: prose('It does not.') },
      ],
    };
    expect(said(check)).toEqual(['Who decides?', 'My team', 'The kiosk']);
  });

  test('a table row by row, each cell with the title of its column', () => {
    const table: Block = {
      type: 'table',
      caption: line('When'),
      columns: [
        { title: line('Step'), sortable: false },
        { title: line('Where'), sortable: false },
        { title: [], sortable: false },
      ],
      rows: [{ diseases: [], cells: [line('Collecting'), line('Here'), line('Really?')] }],
    };
    expect(said(table)).toEqual(['When', 'Collecting. Where: Here. Really?']);
  });

  test('what to do and what not, each under its word, and no word without advice', () => {
    expect(said({ type: 'do-dont', dos: [line('rest')], donts: [] })).toEqual(['Do', 'rest']);
    expect(said({ type: 'do-dont', dos: [], donts: [line('drive')] })).toEqual(['Do not', 'drive']);
  });

  test('a number of people as a sentence, with those who are not counted', () => {
    const people: Block = {
      type: 'people',
      groups: [{ count: 82, label: line('went into remission.'), body: [], fact: 'f' }],
      otherLabel: line('did not.'),
    };
    expect(said(people)).toEqual(['82 out of 100 went into remission.', 'did not.']);
  });

  test('of several groups all of them, though one is seen at a time', () => {
    const people: Block = {
      type: 'people',
      groups: [
        { count: 72, label: line('All signs gone'), body: prose('At some time.'), fact: 'f' },
        { count: 51, label: line('Still so'), body: prose('Months later.'), fact: 'g' },
      ],
      otherLabel: [],
    };
    expect(said(people)).toEqual([
      'All signs gone: 72 out of 100',
      'At some time.',
      'Still so: 51 out of 100',
      'Months later.',
    ]);
  });

  test('what opens with a touch is not, until it is open', () => {
    expect(said({ type: 'details', blocks: [{ type: 'text', prose: prose('Numbers') }] })).toEqual([]);
  });

  test('a phone number is known as one', () => {
    const passages = blockPassages(
      {
        type: 'callout',
        tone: 'note',
        body: [{ type: 'paragraph', children: [{ type: 'phone', phone: '0808 2080' }] }],
      },
      words,
    );
    expect(passages).toEqual([{ shown: '0808 2080', phones: ['0808 2080'] }]);
  });

  test.each(blockExamples)('$name: each passage has words', ({ block }) => {
    for (const passage of blockPassages(block, words))
      expect((passage.said ?? passage.shown ?? '').trim()).not.toBe('');
  });
});

describe('Of the shipped slides', () => {
  const { ground, decks } = sortFiles(readSlides(join(import.meta.dirname, '../../slides')));
  const loaded = loadGround(ground);
  const slides = decks
    .flatMap((deck) => Object.values(bundlesOf(loaded, compileDeck(loaded, deck, { today: '2026-11-26' }))))
    .flatMap(({ bundle: { deck, language } }) =>
      deck.slides.map((each) => ({ name: `${deck.id} ${language} ${each.id}`, slide: each })),
    );
  const told = (each: Slide) => slidePassages(each, [], words);

  test('each that has a picture that moves is told of it right after its headline (N-101)', () => {
    const moving = slides.flatMap(({ name, slide: each }) =>
      each.blocks.flatMap((block) =>
        'figure' in block && block.figure.moves ? [{ name, each, figure: block.figure }] : [],
      ),
    );
    expect(moving.length).toBeGreaterThan(10);
    const silent = moving.filter(({ each, figure }) => {
      const first = told(each)
        .slice(1)
        .filter((passage) => passage.figure !== undefined);
      return figure.alt.trim() === '' || first[0]?.said !== words.picture(figure.alt);
    });
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  test('each says its headline first', () => {
    const odd = slides.filter(({ slide: each }) => told(each)[0]?.shown !== each.titleText);
    expect(odd.map(({ name }) => name)).toEqual([]);
  });

  test('none says more in one sentence than a voice says in half a minute', () => {
    const longest = slides.flatMap(({ name, slide: each }) =>
      sentencesIn(told(each), english).map(({ said: sentence }) => ({ name, letters: sentence.length })),
    );
    expect(longest.filter(({ letters }) => letters > 400)).toEqual([]);
  });
});
