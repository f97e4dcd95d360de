import { describe, expect, it } from 'vitest';
import { stepsOfCheck } from '../../../../slides/format/model/steps.ts';
import { markupOf, wordsOf } from '../../examples/render.tsx';
import { examples } from './examples.ts';

const markup = markupOf(examples['a question with one right answer']);

it('does not give the answer away', () => {
  expect(wordsOf(markup)).toBe('What does the CAR do? It finds a mark on cancer cells. It cools a fever.');
  expect(markup).not.toContain('data-right');
});

it('has one button an answer, none of them pressed', () => {
  expect(markup.match(/<button[^>]*aria-pressed="false"/g)).toHaveLength(2);
});

it('keeps a polite place free for the answer', () => {
  expect(markup).toMatch(/aria-live="polite" data-kept-free="true"><\/div>/);
});

describe('where somebody leads through it', () => {
  const { answers, right } = stepsOfCheck();
  const at = (shownUpTo: number) => markupOf(examples['a question with one right answer'], { shownUpTo });

  it('first asks the family to say it in its own words, and shows no answer', () => {
    expect(at(1)).toContain('First say it in your own words.');
    expect(at(1)).toMatch(/<ul[^>]*data-later/);
    expect(at(1)).not.toContain('data-right');
  });

  it('then shows the answers, and only after that which is right and why', () => {
    expect(at(answers)).not.toMatch(/<ul[^>]*data-later|data-right/);
    expect(at(right).match(/data-right="true"/g)).toHaveLength(2);
    expect(wordsOf(at(right))).toContain('Yes');
  });
});
