import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  anySteps,
  anyVisitorAct,
  idleSeconds,
  quietSteps,
  warningSeconds,
} from '../../tests/support/session-acts.ts';
import { PlayedKiosk } from '../../tests/support/session-driver.ts';
import { placeOf, type SessionAct, type SessionSnapshot } from './index.ts';

const halfAnHourOfMedia = 30 * 60;
/** Longer than anybody stays whom the other rules do not know. */
const staffSeconds = 60;

const kiosk = () => new PlayedKiosk({ idleSeconds, warningSeconds });

describe('Whatever happens', () => {
  test('waiting ends where nobody is, with nothing left of the visit', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const played = kiosk();
        for (const { act, secondsBefore } of steps) played.sleeps(secondsBefore).happens(act);
        played
          .waits(halfAnHourOfMedia + Math.max(staffSeconds, idleSeconds + warningSeconds))
          .expectToRest()
          .expectNoTrace();
      }),
      { numRuns: 150 },
    );
  });

  test('without media the idle time and the warning are enough', () => {
    fc.assert(
      fc.property(quietSteps, (steps) => {
        const played = kiosk();
        for (const { act, secondsBefore } of steps) played.sleeps(secondsBefore).happens(act);
        played
          .waits(idleSeconds + warningSeconds)
          .expectToRest()
          .expectNoTrace();
      }),
      { numRuns: 500 },
    );
  });

  test('a page that never says that it is cleared costs one second more', () => {
    fc.assert(
      fc.property(quietSteps, (steps) => {
        const played = kiosk().pageHangs();
        for (const { act, secondsBefore } of steps) played.sleeps(secondsBefore).happens(act);
        played
          .waits(idleSeconds + warningSeconds + 1)
          .expectToRest()
          .expectNoTrace();
      }),
      { numRuns: 300 },
    );
  });
});

/** Runs steps one by one, and looks at what each of them made of the session. A reset is seen before it is over. */
function watchSteps(
  look: (before: SessionSnapshot, act: SessionAct, after: SessionSnapshot, played: PlayedKiosk) => void,
): void {
  fc.assert(
    fc.property(anySteps, (steps) => {
      const played = kiosk().pageHangs();
      for (const { act, secondsBefore } of steps) {
        const before = played.snapshot;
        played.sleeps(secondsBefore).happens(act);
        look(before, act, played.snapshot, played);
      }
    }),
    { numRuns: 120 },
  );
}

describe('After every step', () => {
  test('the session still runs', () => {
    watchSteps((_before, _act, { status }) => expect(status).toBe('active'));
  });

  test('a deck is open in the deck, may be open behind the warning, and nowhere else', () => {
    watchSteps((_before, _act, after) => {
      const open = after.context.visit.deck !== null;
      expect(
        {
          attract: !open,
          asleep: !open,
          home: !open,
          deck: open,
          warning: true,
          door: true,
          staff: !open,
          reset: !open,
        }[placeOf(after)],
      ).toBe(true);
    });
  });

  test('a slide that is shown exists', () => {
    watchSteps((_before, _act, { context: { visit } }) => {
      const { index, slides } = visit.deck ?? { index: 0, slides: 1 };
      expect(Number.isInteger(index) && index >= 0 && index < slides).toBe(true);
    });
  });

  test('what is in a deck lies over a deck alone, and over no visit nothing does', () => {
    watchSteps((_before, _act, after) => {
      const { panel, deck } = after.context.visit;
      if (['attract', 'asleep', 'reset'].includes(placeOf(after))) expect(panel).toBeNull();
      if (deck === null) expect(['contents', 'sources', 'details']).not.toContain(panel);
    });
  });

  test('staff are behind the door, came in by it, and are nowhere else', () => {
    watchSteps((before, act, after) => {
      expect(after.context.staff !== null).toBe(placeOf(after) === 'staff');
      if (placeOf(after) !== 'staff' || placeOf(before) === 'staff') return;
      expect([placeOf(before), act.type]).toEqual(['door', 'staff-opened']);
    });
  });

  test('the language is one of those on offer', () => {
    watchSteps((_before, _act, { context: { visit, rules } }) =>
      expect(rules.languages).toContain(visit.language),
    );
  });

  test('the session has one number more if it was reset, and otherwise the same', () => {
    watchSteps((before, _act, after) => {
      const comes = placeOf(before) !== 'reset' && placeOf(after) === 'reset';
      const comesAgain = placeOf(before) === 'reset' && before.context.nextRules !== after.context.nextRules;
      const isTakingRules = comesAgain && after.context.nextRules === null;
      expect(after.context.session - before.context.session).toBe(comes || isTakingRules ? 1 : 0);
    });
  });

  test('a reset has left nothing of the visit', () => {
    watchSteps((before, _act, after, played) => {
      if (after.context.session > before.context.session) played.expectToBeIn('reset').expectNoTrace();
    });
  });

  test('the rules are those of before, unless it was reset', () => {
    watchSteps((before, _act, after) => {
      if (after.context.session === before.context.session)
        expect(after.context.rules).toBe(before.context.rules);
    });
  });

  test('attract invites only while the rules say so, and the screen sleeps only while they do not', () => {
    watchSteps((_before, _act, after) => {
      const { screen } = after.context.rules;
      if (placeOf(after) === 'attract') expect(screen).toBe('on');
      if (placeOf(after) === 'asleep') expect(screen).not.toBe('on');
    });
  });

  test('attract, and the screen that sleeps, are as they were, unless somebody woke them or a reset was due', () => {
    watchSteps((before, act, after) => {
      if (!['attract', 'asleep'].includes(placeOf(before))) return;
      if (['wake', 'door', 'reset-asked', 'rules-changed'].includes(act.type)) return;
      expect(placeOf(after)).toBe(placeOf(before));
      expect(after.context).toEqual(before.context);
    });
  });
});

test('Whatever is pressed in the warning leads to exactly where it came up, and does nothing else', () => {
  fc.assert(
    fc.property(fc.array(anyVisitorAct, { maxLength: 20 }), anyVisitorAct, (before, answer) => {
      const played = kiosk().wakes();
      for (const act of before) played.happens(act);
      const { place, visit } = played;
      played.waits(idleSeconds).expectToBeIn('warning').happens(answer).expectToBeIn(place);
      expect(played.visit).toEqual({ ...visit, idle: 0 });
    }),
    { numRuns: 300 },
  );
});
