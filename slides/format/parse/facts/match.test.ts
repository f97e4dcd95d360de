import { describe, expect, it } from 'vitest';
import { english } from '../../languages/en/index.ts';
import { spanish } from '../../languages/es/index.ts';
import type { Fact } from '../../model/schema/fact.ts';
import { matchMention } from './match.ts';
import { findMentions } from './mentions.ts';

type Values = Fact['values'];

/** How the first number of some words stands to a fact. */
function match(words: string, values: Values, statement = 'A fact.'): string {
  const [mention] = findMentions(words, english, new Set());
  if (!mention) throw new Error(`no number in “${words}”`);
  const spelling = words.slice(mention.index, mention.index + mention.length);
  return matchMention(mention, { values, statement }, spelling).kind;
}

const percent = (value: number): Values => ({ share: { value, unit: 'percent' } });

describe('a ratio of a share', () => {
  it.each([
    ['8 in 10', 81, 'rounded'],
    ['8 in 10', 80, 'exact'],
    ['1 in 3', 35, 'rounded'],
    ['1 in 3', 45, 'none'],
    ['1 in 2', 26, 'none'],
    ['½', 48, 'rounded'],
    ['1/2', 50, 'exact'],
    ['a third', 40, 'none'],
  ])('%s of %i percent', (words, value, expected) => {
    expect(match(words, percent(value))).toBe(expected);
  });
});

describe('a range', () => {
  const stay: Values = { stay: { min: 2, max: 5, unit: 'weeks' } };
  const two: Values = { low: { value: 8, unit: 'days' }, high: { value: 30, unit: 'days' } };

  it.each([
    ['2 to 5 weeks', stay, 'exact'],
    ['2 to 6 weeks', stay, 'none'],
    ['2 to 5 months', stay, 'none'],
    ['8 to 30 days', two, 'exact'],
    ['8 to 31 days', two, 'rounded'],
    ['8 to 50 days', two, 'none'],
    ['2 to 30', { ...stay, ...two }, 'none'],
    ['2 to 8', { ...stay, ...two }, 'none'],
    ['8 to 75', { ...two, treated: { value: 75, unit: 'people' } }, 'none'],
    ['2017 to 2018', { from: { date: '2017-08' }, to: { date: '2018' } }, 'exact'],
    ['20 to 30 percent', { share: { min: 20, max: 30, unit: 'percent' } }, 'exact'],
    ['2 to 3 out of 10', { share: { min: 20, max: 30, unit: 'percent' } }, 'exact'],
    ['8 to 30 out of 100', { share: { min: 8, max: 30, unit: 'percent' } }, 'exact'],
    ['8 to 31 out of 100', { share: { min: 8, max: 40, unit: 'percent' } }, 'none'],
    [
      '8 to 30 out of 75',
      { ill: { min: 8, max: 30, unit: 'people' }, all: { value: 75, unit: 'people' } },
      'exact',
    ],
    [
      '8 to 30 out of 76',
      { ill: { min: 8, max: 30, unit: 'people' }, all: { value: 75, unit: 'people' } },
      'none',
    ],
  ] as [string, Values, string][])('%s', (words, values, expected) => {
    expect(match(words, values)).toBe(expected);
  });
});

describe('fractions and multiples', () => {
  it.each([
    ['half', { dose: { value: 0.5, unit: 'doses' } }, 'A fact.', 'exact'],
    ['half', { dose: { value: 2, unit: 'doses' } }, 'It was half the dose.', 'exact'],
    ['half', { dose: { value: 2, unit: 'doses' } }, 'On behalf of us.', 'none'],
    ['twice', { risk: { value: 2, unit: 'times' } }, 'A fact.', 'exact'],
    ['twice', { risk: { value: 2, unit: 'weeks' } }, 'A fact.', 'none'],
    ['twice', {}, 'It is seen twice as often.', 'exact'],
    ['threefold', { risk: { value: 2, unit: 'times' } }, 'A fact.', 'none'],
  ] as [string, Values, string, string][])('%s', (words, values, statement, expected) => {
    expect(match(words, values, statement)).toBe(expected);
  });
});

describe('a quantity in words that give no number', () => {
  it.each([
    ['most', percent(51), 'A fact.', 'exact'],
    ['most', percent(50), 'A fact.', 'none'],
    ['most', { share: { min: 40, max: 60, unit: 'percent' } }, 'A fact.', 'none'],
    ['most', {}, 'It is seen in most people.', 'exact'],
    ['most', {}, 'It is the most common one.', 'none'],
    ['nearly all', percent(89), 'A fact.', 'none'],
    ['almost all', {}, 'It is on nearly all B cells.', 'exact'],
    ['a minority', percent(49), 'A fact.', 'exact'],
    ['hardly anyone', percent(12), 'A fact.', 'none'],
  ] as [string, Values, string, string][])('%s', (words, values, statement, expected) => {
    expect(match(words, values, statement)).toBe(expected);
  });

  it('may be said in another language than that of the fact', () => {
    const [mention] = findMentions('la mitad', spanish, new Set());
    const fact = { values: {}, statement: 'It was half the dose.' };
    expect(mention && matchMention(mention, fact, 'mitad').kind).toBe('exact');
  });
});
