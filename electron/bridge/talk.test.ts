import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { exampleTalk } from './examples.fixture.ts';
import { audienceViewSchema, talkSchema } from './talk.ts';

const code = { kind: 'code', what: 'questions', text: '1. ¿Por qué?', part: 1, parts: 3 };
const isView = (shows: unknown) =>
  z.safeParse(audienceViewSchema, { language: 'es', ease: exampleTalk.ease, shows }).success;

describe('What is led on a slide before the family', () => {
  const slide = { kind: 'slide', deck: 'results', slide: 'rates', step: 'all', part: 0 };
  const led = { view: 'bcma', part: 'mark', film: { plays: true, isHeard: false } };

  test('is a view, a part, and whether the film plays', () => {
    expect(isView({ ...slide, led })).toBe(true);
    expect(isView({ ...slide, led: { view: null, part: null, film: null } })).toBe(true);
  });

  test.each([
    ['nothing said of it', undefined],
    ['a sentence for a name', { ...led, part: 'Say that it is rare.' }],
    ['something beside it', { ...led, note: 'rare' }],
    ['something beside the film', { ...led, film: { plays: true, isHeard: true, note: 'rare' } }],
  ])('is refused with %s', (_, wrong) => {
    expect(isView({ ...slide, led: wrong })).toBe(false);
  });
});

describe('A code before the family', () => {
  test('is a text, and which of how many', () => {
    expect(isView(code)).toBe(true);
  });

  test('is kept for a presenter’s page that crashed', () => {
    expect(z.safeParse(talkSchema, { ...exampleTalk, over: code }).success).toBe(true);
  });

  test.each([
    ['more letters than a code has room for', { text: 'x'.repeat(780) }],
    ['of something else than what can be taken home', { what: 'notes' }],
    ['the thirteenth', { part: 13 }],
    ['with something beside it', { note: 'for the consultant' }],
  ])('is refused with %s', (_, wrong) => {
    expect(isView({ ...code, ...wrong })).toBe(false);
  });
});
