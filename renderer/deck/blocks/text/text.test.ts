import { expect, it } from 'vitest';
import { markupOf, wordsOf } from '../../examples/render.tsx';
import { examples } from './examples.ts';

it('makes a glossary word a button that says it is closed', () => {
  const markup = markupOf(examples['paragraphs with a word that can be touched']);
  expect(markup).toMatch(/<button type="button"[^>]* aria-expanded="false">antigen<\/button>/);
});

it('keeps the claim that a sentence makes', () => {
  expect(markupOf(examples['paragraphs with a word that can be touched'])).toContain(
    'data-fact="biology.car-t.how-it-works"',
  );
});

it('says every word, and those in strong type strongly', () => {
  const markup = markupOf(examples['paragraphs with a word that can be touched']);
  expect(markup).toContain('<strong>living drug</strong>');
  expect(wordsOf(markup)).toBe(
    'A mark on a cell is called an antigen . T cells are taken out and given a new receptor. ' +
      'Doctors call this a living drug .',
  );
});

it('tells ordered lists from others', () => {
  const markup = markupOf(examples['flat lists']);
  expect(markup).toContain('<ul><li>Eat well</li><li>Rest</li></ul>');
  expect(markup).toContain('<ol><li>First this</li><li>Then that</li></ol>');
});
