import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { playlistSchema } from '../../../../slides/format/model/playlist.ts';
import { type Draft, freshDraft, isIn, lackOf, moved, playlistOf, toggled } from './draft.policy.ts';

const slide = (id: string) => ({ id, title: `The headline ${id}`, print: 'a'.repeat(16) });
const choices = {
  language: 'en',
  decks: [
    { id: 'results', title: 'Results', slides: Array.from({ length: 80 }, (_, at) => slide(`s${at}`)) },
  ],
};
const draftOf = (...ids: string[]): Draft =>
  ids.reduce((draft, id) => toggled(draft, 'results', slide(id)), { ...freshDraft, name: 'A talk' });
const order = ({ slides }: Draft) => slides.map(({ slide: id }) => id).join(' ');

describe('A draft', () => {
  test('lacks a name, and then slides', () => {
    expect(lackOf(freshDraft)).toBe('name');
    expect(lackOf({ ...freshDraft, name: '  ' })).toBe('name');
    expect(lackOf(draftOf())).toBe('slides');
    expect(lackOf(draftOf('s1'))).toBeUndefined();
  });

  test('has a slide once: a second touch takes it out', () => {
    expect(order(draftOf('s1', 's2', 's1'))).toBe('s2');
  });

  test('takes no more slides than a playlist can have', () => {
    const full = draftOf(...choices.decks.flatMap(({ slides }) => slides.map(({ id }) => id)));
    expect(full.slides).toHaveLength(60);
  });

  test('moves a slide by one place, and none beyond an end', () => {
    const draft = draftOf('s1', 's2', 's3');
    expect(order(moved(draft, 0, 1))).toBe('s2 s1 s3');
    expect(order(moved(draft, 2, -1))).toBe('s1 s3 s2');
    expect(moved(draft, 0, -1)).toBe(draft);
    expect(moved(draft, 2, 1)).toBe(draft);
  });

  test('becomes a playlist that says what its slides say today, and keeps the name of one that is gone', () => {
    const gone = { deck: 'lost', slide: 'cover', title: 'Of old', print: 'b'.repeat(16) };
    const old = { deck: 'results', slide: 's1', title: 'Of old', print: 'b'.repeat(16) };
    expect(playlistOf({ id: null, name: ' A talk ', slides: [old, gone] }, choices)).toEqual({
      name: 'A talk',
      language: 'en',
      slides: [
        { deck: 'results', slide: 's1', title: 'The headline s1', print: 'a'.repeat(16) },
        { deck: 'lost', slide: 'cover', title: 'Of old' },
      ],
    });
  });

  test('is a playlist as it is kept, whatever was touched in whatever order', () => {
    const touch = fc.record({
      at: fc.integer({ min: 0, max: 79 }),
      by: fc.constantFrom<0 | 1 | -1>(0, 1, -1),
    });
    fc.assert(
      fc.property(fc.array(touch, { maxLength: 100 }), (touches) => {
        const draft = touches.reduce(
          (now, { at, by }) => (by === 0 ? toggled(now, 'results', slide(`s${at}`)) : moved(now, at, by)),
          draftOf('s0'),
        );
        if (lackOf(draft) !== undefined) return;
        expect(playlistSchema.safeParse(playlistOf(draft, choices)).success).toBe(true);
        expect(new Set(draft.slides.map(({ slide: id }) => id)).size).toBe(draft.slides.length);
        expect(draft.slides.every(({ slide: id }) => isIn(draft, 'results', id))).toBe(true);
      }),
    );
  });
});
