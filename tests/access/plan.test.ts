import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textSizes } from '../../renderer/session/index.ts';
import { isLargeEnough, looks, namedScreens, nameOf, partOfPlan, pitchOf, planOf, tongues } from './plan.ts';

const content = {
  screens: ['home', 'deck', 'call'],
  decks: ['results', 'access'].flatMap((id) => [
    { id, tongue: 'en' as const },
    { id, tongue: 'pseudo' as const },
  ]),
};
const plan = planOf(content);

describe('The plan', () => {
  test('has every screen in every language', () => {
    const screens = plan.filter(({ kind }) => kind === 'screen');
    expect(screens).toHaveLength(content.screens.length * tongues.length);
  });

  test('has every deck on every screen with words of every size', () => {
    const slides = plan.filter(({ kind }) => kind === 'slides');
    const [usual, longer] = [2 * textSizes.length, 2 * 2];
    expect(slides).toHaveLength(namedScreens.length * (usual + longer));
  });

  test.each(content.decks.filter(({ tongue }) => tongue === 'en'))(
    'shows $id in $tongue in every look on every screen',
    ({ id, tongue }) => {
      for (const screen of namedScreens) {
        const seen = plan.flatMap((job) =>
          job.kind === 'slides' && job.deck === id && job.tongue === tongue && job.screen === screen
            ? [job.look]
            : [],
        );
        expect(new Set(seen)).toEqual(new Set(looks));
      }
    },
  );

  test('tries axe and the focus on every deck in every look', () => {
    const tried = plan.flatMap((job) =>
      job.kind === 'slides' && job.isThorough && job.deck === 'results' ? [job.look] : [],
    );
    expect(new Set(tried)).toEqual(new Set(looks));
  });

  test('is in its parts once and whole', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), (of) => {
        const parts = Array.from({ length: of }, (_, place) => partOfPlan(plan, { at: place + 1, of }));
        expect(parts.flat().map(nameOf).sort()).toEqual(plan.map(nameOf).sort());
      }),
    );
  });

  test('begins with something of everything', () => {
    const kinds = partOfPlan(plan, { at: 1, of: 1 }).slice(0, 6);
    expect(new Set(kinds.map(({ kind }) => kind))).toEqual(new Set(['screen', 'slides']));
  });
});

test('The screens of 27 inches have room for words that are large enough, and small panels have not', () => {
  expect(namedScreens.map(isLargeEnough)).toEqual([true, true, false, false, false]);
});

test('A pixel of a panel of 27 inches and full HD is 0.311 mm wide', () => {
  expect(namedScreens.slice(0, 2).map((screen) => pitchOf(screen).toFixed(3))).toEqual(['0.311', '0.311']);
});
