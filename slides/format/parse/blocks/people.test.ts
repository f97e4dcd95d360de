import { describe, expect, it } from 'vitest';
import { codesOf, compileSlide, deckIn } from '../../testing/content.fixture.ts';

const claim = ':fact[It had {treated} people.]{#star.trial.remission}';
const group = (value: string, title: string, words = claim) =>
  `:::group{fact=star.trial.remission value=${value} title="${title}"}\n${words}\n:::\n`;
const people = (...groups: string[]) => `::::people\n${groups.join('')}::::`;
const about =
  ':fact[In about {relapse} out of 100 it came back. It had {treated} people.]{#star.trial.remission}';
const [first, second] = [group('remission', 'no sign of cancer'), group('relapse', 'came back', about)];

describe('groups of the same 100 people', () => {
  it('are counted by the percent of their facts, from the largest to the smallest', () => {
    const compiled = compileSlide(people(first, second));
    expect(codesOf(compiled)).toEqual([]);
    expect(deckIn(compiled)?.slides[0]?.blocks).toMatchObject([
      {
        type: 'people',
        groups: [
          { count: 81, label: [{ text: 'no sign of cancer' }], fact: 'star.trial.remission' },
          { count: 12, label: [{ text: 'came back' }], body: [{ type: 'paragraph' }] },
        ],
        otherLabel: [],
      },
    ]);
  });

  it.each([
    ['one', people(first), '“people” holds 1 group'],
    ['four', people(first, second, second, second), '“people” holds 4 groups'],
  ])('are two or three, and not %s', (_, body, message) => {
    const { problems } = compileSlide(body);
    expect(problems.map((problem) => problem.message)).toContain(message);
  });

  it('do not grow from one to the next', () => {
    const { problems } = compileSlide(people(second, first));
    expect(problems.map((problem) => problem.message)).toEqual([
      '“no sign of cancer” are 81, and of the group before them only 12',
    ]);
  });

  it('say that a number is rounded, like a share by itself', () => {
    expect(codesOf(compileSlide(people(first, group('relapse', 'came back'))))).toEqual([
      'number-needs-about',
    ]);
  });

  it.each([
    ['a value that is no percent', group('treated', 'treated'), 'block-content'],
    ['a value that the fact lacks', group('cured', 'gone'), 'unknown-value'],
    ['a group without a title', group('relapse', ' '), 'block-attribute'],
    ['a group without words', group('relapse', 'came back', ''), 'block-content'],
    ['a paragraph beside the groups', `${second}\nWords.\n`, 'block-content'],
  ])('do not hold %s', (_, content, code) => {
    expect(codesOf(compileSlide(people(first, content)))).toContain(code);
  });

  it('leave no fact to the block itself', () => {
    const body = people(first, second).replace('people', 'people{fact=star.trial.remission}');
    expect(codesOf(compileSlide(body))).toEqual(['block-content']);
  });

  it('say how many people were counted, on the slide or beside the picture', () => {
    const silent = ':fact[In about {relapse} out of 100.]{#star.trial.remission}';
    const groups = people(group('remission', 'no sign', silent), group('relapse', 'came back', silent));
    expect(codesOf(compileSlide(groups))).toEqual(['people-uncounted']);
    expect(codesOf(compileSlide(`${claim}\n\n${groups}`))).toEqual([]);
  });

  it('count as many words as their titles and the longest of them', () => {
    const words = (count: number) => `${about} :plain[${'word '.repeat(count)}]{because="an example"}`;
    const codes = (one: number, other: number) =>
      codesOf(
        compileSlide(people(group('remission', 'gone', words(one)), group('relapse', 'back', words(other)))),
      );
    expect(codes(25, 25)).not.toContain('too-many-words');
    expect(codes(5, 40)).toContain('too-many-words');
  });
});

describe('one share of 100 people', () => {
  it('needs its fact and its value', () => {
    expect(codesOf(compileSlide(':::people\nSome\n\nOthers\n:::'))).toEqual([
      'block-attribute',
      'block-attribute',
    ]);
  });
});
