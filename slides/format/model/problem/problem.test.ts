import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatProblem, formatProblems } from './format.ts';
import { editDistance, nearest, suggestion } from './nearest.ts';
import { reporterFor } from './problem.ts';

const finding = { message: 'something is wrong', advice: 'Write it right.' };

function problemAt(text: string, line: number, column: number, length?: number) {
  const reporter = reporterFor('decks/a/en.md', text);
  reporter.report('hype-word', { line, column, ...(length ? { length } : {}) }, finding);
  const [problem] = reporter.problems;
  if (!problem) throw new Error('nothing was reported');
  return problem;
}

describe('a problem as text', () => {
  it('names its place, underlines the words and says what to write', () => {
    expect(formatProblem(problemAt('one\ntwo words here', 2, 5, 5))).toBe(
      [
        'decks/a/en.md:2:5 error hype-word: something is wrong',
        '  2 | two words here',
        '    |     ~~~~~',
        '  Write it right.',
      ].join('\n'),
    );
  });

  it('shows a stretch of a very long line', () => {
    const problem = problemAt(`${'a'.repeat(500)}bad${'c'.repeat(500)}`, 1, 501, 3);
    const [, shown = '', marks = ''] = formatProblem(problem).split('\n');
    expect(shown.length).toBeLessThan(140);
    expect(shown.slice(marks.indexOf('~'), marks.lastIndexOf('~') + 1)).toBe('bad');
  });

  it('keeps tabs before the marks, so that they stand below the words', () => {
    expect(formatProblem(problemAt('\tbad', 1, 2, 3))).toContain('    | \t~~~');
  });

  it('has no excerpt where there is no line', () => {
    expect(formatProblem(problemAt('', 1, 1))).toBe(
      'decks/a/en.md:1:1 error hype-word: something is wrong\n  Write it right.',
    );
  });

  it('marks words that are on the line, wherever it is said to be', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(9), fc.nat(300), fc.nat(300), (text, line, column, length) => {
        expect(formatProblem(problemAt(text, line + 1, column + 1, length))).toContain(finding.advice);
      }),
    );
  });

  it('is counted at the end', () => {
    expect(formatProblems([problemAt('a', 1, 1)])).toMatch(/\n\n1 error, 0 warnings$/);
  });
});

describe('the nearest name', () => {
  it.each([
    ['calout', ['cover', 'callout', 'check'], 'callout'],
    ['biology.t-cell.patrol', ['biology.t-cells.patrol', 'biology.cancer.hides'], 'biology.t-cells.patrol'],
    ['Figure', ['figure'], 'figure'],
    ['zzzzzz', ['figure'], undefined],
  ])('of %s', (name, candidates, expected) => {
    expect(nearest(name, candidates)).toBe(expected);
  });

  it('is a list when none is near and they are few', () => {
    expect(suggestion('zzzzzz', ['plan', 'note'], 'else')).toBe('Write one of: plan, note.');
    expect(suggestion('zzzzzz', [], 'Look it up.')).toBe('Look it up.');
  });

  it('is measured the same both ways', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, a)).toBe(0);
      }),
    );
  });
});
