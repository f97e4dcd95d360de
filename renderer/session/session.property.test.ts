import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PlayedKiosk } from '../../tests/support/session-driver.ts';
import type { SessionAct } from './index.ts';

const anyAct: fc.Arbitrary<SessionAct> = fc.oneof(
  fc.constantFrom<SessionAct>(
    { type: 'activity' },
    { type: 'home' },
    { type: 'finish' },
    { type: 'cleared' },
    { type: 'tick' },
    { type: 'wake' },
    { type: 'wake', language: 'es' },
    { type: 'language', language: 'es' },
    { type: 'panel', panel: 'contents' },
    { type: 'panel', panel: 'sources' },
    { type: 'reset-asked', reason: 'staff' },
    { type: 'media-ended', media: 'video' },
  ),
  fc.record({ type: fc.constant('go' as const), index: fc.integer({ min: -5, max: 40 }) }),
  fc.record({
    type: fc.constant('open' as const),
    deck: fc.string(),
    slides: fc.integer({ min: 0, max: 30 }),
  }),
  fc.record({
    type: fc.constant('media-started' as const),
    media: fc.constantFrom('video', 'sound', '__proto__'),
    lasts: fc.integer({ min: -1000, max: 40 * 60_000 }),
  }),
);
const anyStep = fc.record({ act: anyAct, secondsBefore: fc.integer({ min: -600, max: 200 }) });

describe('Whatever happens', () => {
  test('waiting ends on the attract screen with nothing left of the visit', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 60 }), (steps) => {
        const kiosk = new PlayedKiosk({ idleSeconds: 30, warningSeconds: 20 });
        for (const { act, secondsBefore } of steps) kiosk.sleeps(secondsBefore).happens(act);
        const halfAnHourOfMedia = 30 * 60;
        kiosk
          .waits(halfAnHourOfMedia + 30 + 20)
          .expectToBeIn('attract')
          .expectNoTrace();
      }),
      { numRuns: 150 },
    );
  });

  test('without media the idle time and the warning are enough', () => {
    const quietStep = anyStep.filter(({ act }) => act.type !== 'media-started');
    fc.assert(
      fc.property(fc.array(quietStep, { maxLength: 80 }), (steps) => {
        const kiosk = new PlayedKiosk({ idleSeconds: 30, warningSeconds: 20 });
        for (const { act, secondsBefore } of steps) kiosk.sleeps(secondsBefore).happens(act);
        kiosk
          .waits(30 + 20)
          .expectToBeIn('attract')
          .expectNoTrace();
      }),
      { numRuns: 500 },
    );
  });

  test('a slide that is shown exists', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 60 }), (steps) => {
        const kiosk = new PlayedKiosk();
        for (const { act, secondsBefore } of steps) {
          kiosk.sleeps(secondsBefore).happens(act);
          const { deck } = kiosk.visit;
          if (deck !== null) expect(deck.index >= 0 && deck.index < deck.slides).toBe(true);
        }
      }),
    );
  });
});
