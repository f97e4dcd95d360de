import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  asksTheSame,
  changedList,
  isOnList,
  type ListChange,
  longestQuestion,
  mostQuestions,
  type Question,
} from './questions.ts';

const question = (words: Partial<Question> = {}): Question => ({
  deck: 'side-effects',
  slide: 'ask',
  place: 0,
  text: 'Who answers at night?',
  language: 'en',
  ...words,
});

const first = question({ place: 0, text: 'Who answers at night?' });
const second = question({ place: 1, text: 'What are my other choices?' });
const third = question({ place: 2, text: 'When may I drive?' });
const list = [first, second, third];

const anyQuestion: fc.Arbitrary<Question> = fc.record({
  deck: fc.constantFrom('side-effects', 'your-path'),
  slide: fc.constantFrom('ask', 'learn-more-us'),
  place: fc.integer({ min: 0, max: 3 }),
  text: fc.oneof(fc.constantFrom('Whom do I call?', 'whom do I call', '¿A quién llamo?'), fc.string()),
  language: fc.constantFrom('en', 'es'),
});

const anyChange: fc.Arbitrary<ListChange> = fc.oneof(
  fc.record({ to: fc.constant('add' as const), questions: fc.array(anyQuestion, { maxLength: 5 }) }),
  fc.record({
    to: fc.constantFrom('remove' as const, 'raise' as const, 'lower' as const),
    question: anyQuestion,
  }),
  fc.record({ to: fc.constant('ask' as const), text: fc.string(), language: fc.constantFrom('en', 'es') }),
  fc.record({ to: fc.constant('answered' as const), question: anyQuestion, isAnswered: fc.boolean() }),
);

const anyList = fc
  .array(anyChange, { maxLength: 30 })
  .map((changes) => changes.reduce<readonly Question[]>(changedList, []));

/** A list, and one of the questions on it. */
const anyOnList = anyList
  .filter(({ length }) => length > 0)
  .chain((all) => fc.record({ all: fc.constant(all), at: fc.integer({ min: 0, max: all.length - 1 }) }));

describe('Whatever is done to a list', () => {
  test('no two questions on it ask the same', () => {
    fc.assert(
      fc.property(anyList, (all) => {
        for (const [at, one] of all.entries()) expect(isOnList(all.slice(at + 1), one)).toBe(false);
      }),
    );
  });

  test('what was there stays in its order when others are added, and all that was added is there', () => {
    fc.assert(
      fc.property(anyList, fc.array(anyQuestion), (all, questions) => {
        const after = changedList(all, { to: 'add', questions });
        expect(after.slice(0, all.length)).toEqual(all);
        for (const each of questions) expect(isOnList(after, each)).toBe(true);
        expect(after.slice(all.length).every((each) => questions.includes(each))).toBe(true);
      }),
    );
  });

  test('adding the same twice is adding it once', () => {
    fc.assert(
      fc.property(anyList, fc.array(anyQuestion), (all, questions) => {
        const once = changedList(all, { to: 'add', questions });
        expect(changedList(once, { to: 'add', questions })).toEqual(once);
      }),
    );
  });

  test('what is removed is gone, and what asks something else stays in its order', () => {
    fc.assert(
      fc.property(anyList, anyQuestion, (all, gone) => {
        const after = changedList(all, { to: 'remove', question: gone });
        expect(after).toEqual(all.filter((each) => !asksTheSame(each, gone)));
      }),
    );
  });

  test('moving only changes the order, by one place, and moving back undoes it', () => {
    fc.assert(
      fc.property(anyOnList, ({ all, at }) => {
        const one = all[at] as Question;
        const raised = changedList(all, { to: 'raise', question: one });
        expect(raised.indexOf(one)).toBe(Math.max(at - 1, 0));
        expect(new Set(raised)).toEqual(new Set(all));
        if (at > 0) expect(changedList(raised, { to: 'lower', question: one })).toEqual(all);
      }),
    );
  });
});

describe('At the ends of a list', () => {
  test('the first cannot come earlier and the last not later', () => {
    expect(changedList(list, { to: 'raise', question: first })).toBe(list);
    expect(changedList(list, { to: 'lower', question: third })).toBe(list);
  });

  test('the others come earlier and later by one place', () => {
    expect(changedList(list, { to: 'raise', question: third })).toEqual([first, third, second]);
    expect(changedList(list, { to: 'lower', question: first })).toEqual([second, first, third]);
  });

  test('what is not on it is neither moved nor removed', () => {
    const other = question({ deck: 'your-path', text: 'Where can we stay?' });
    for (const to of ['raise', 'lower', 'remove'] as const)
      expect(changedList(list, { to, question: other })).toBe(list);
  });
});

describe('Two questions ask the same', () => {
  test('when they say the same words in two decks, whatever their capitals, signs and spaces', () => {
    const elsewhere = question({ deck: 'feelings', place: 4, text: 'Who  answers, at night' });
    expect(asksTheSame(first, elsewhere)).toBe(true);
    expect(changedList(list, { to: 'add', questions: [elsewhere] })).toEqual(list);
  });

  test('when they stand at one place, in two languages', () => {
    expect(asksTheSame(first, question({ text: '¿Quién contesta de noche?', language: 'es' }))).toBe(true);
  });

  test('but not when words happen to look alike in two languages, or others stand on another slide', () => {
    expect(asksTheSame(first, question({ place: 9, language: 'es' }))).toBe(false);
    expect(asksTheSame(first, question({ slide: 'other', text: 'When may I drive?' }))).toBe(false);
  });
});

describe('A question in the family’s own words', () => {
  const ask = (text: string): ListChange => ({ to: 'ask', text, language: 'en' });

  test('comes to the end, each at a place of its own', () => {
    const asked = changedList(changedList(list, ask(' May our dog come? ')), ask('And the cat?'));
    expect(asked.slice(0, 3)).toEqual(list);
    expect(asked.slice(3).map(({ deck, place, text }) => [deck, place, text])).toEqual([
      ['', 0, 'May our dog come?'],
      ['', 1, 'And the cat?'],
    ]);
  });

  test('is not taken when it is empty, or when the same is on the list', () => {
    expect(changedList(list, ask('  \n'))).toBe(list);
    expect(changedList(list, ask('who answers at night'))).toBe(list);
  });

  test('is cut where it is too long, between letters', () => {
    const [asked] = changedList([], ask('😀'.repeat(longestQuestion + 1)));
    expect(asked?.text).toBe('😀'.repeat(longestQuestion));
  });

  test('is not taken by a list that is full', () => {
    const full = Array.from({ length: mostQuestions }, (_, place) => question({ place, text: `${place}?` }));
    expect(changedList(full, ask('One more?'))).toBe(full);
  });
});

test('A question that is answered keeps its place, and can be open again', () => {
  const answered = changedList(list, { to: 'answered', question: second, isAnswered: true });
  expect(answered).toEqual([first, { ...second, isAnswered: true }, third]);
  expect(changedList(answered, { to: 'answered', question: second, isAnswered: false })).toEqual(list);
});
