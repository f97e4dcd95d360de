import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asleep, nextPulse, type Pulse, type PulseEvent } from './pulse.policy.ts';

/** What is done after each event, and the pulse in the end. */
function run(events: readonly PulseEvent[], from: Pulse = asleep) {
  let pulse = from;
  const acts = events.map((event) => {
    const next = nextPulse(pulse, event);
    pulse = next.pulse;
    return next.act;
  });
  return { acts, pulse };
}

const wake: PulseEvent = { type: 'wake', now: 0 };
/** A look each second, from one second to another. */
const looks = (from: number, to: number): PulseEvent[] =>
  Array.from({ length: to - from + 1 }, (_, index) => ({ type: 'look', now: (from + index) * 1000 }));
const frozenAt = (events: readonly PulseEvent[]) => {
  const { acts } = run(events);
  return acts.includes('frozen') ? events[acts.indexOf('frozen')]?.now : null;
};

describe('a page that does not answer', () => {
  test('is taken for frozen once, within 8 seconds, and is not asked again', () => {
    const { acts } = run([wake, ...looks(1, 100)]);
    expect(acts.filter((act) => act !== null)).toEqual(['ask', 'frozen']);
    expect(frozenAt([wake, ...looks(1, 100)])).toBe(7_000);
  });

  test('is asked one thing at a time', () => {
    expect(run([wake, ...looks(1, 10)]).acts.filter((act) => act === 'ask')).toHaveLength(1);
  });
});

describe('a page is not taken for frozen', () => {
  test('that answers after four seconds, each time', () => {
    const slow: PulseEvent[] = [wake];
    let answerAt: number | null = null;
    let pulse = nextPulse(asleep, wake).pulse;
    for (let second = 1; second < 200; second += 1) {
      const event: PulseEvent =
        second === answerAt ? { type: 'life', now: second * 1000 } : { type: 'look', now: second * 1000 };
      const next = nextPulse(pulse, event);
      pulse = next.pulse;
      if (next.act === 'ask') answerAt = second + 4;
      slow.push(event);
    }
    expect(frozenAt(slow)).toBeNull();
  });

  test('when the machine slept over the question', () => {
    const slept: PulseEvent[] = [wake, ...looks(1, 6), ...looks(3600, 3605)];
    expect(frozenAt(slept)).toBeNull();
    expect(frozenAt([...slept, ...looks(3606, 3620)])).toBe(3606_000);
  });

  test('when each look comes late, because the shell is as slow as the page', () => {
    const late = looks(1, 100).map(({ type, now }) => ({ type, now: now * 3 }));
    expect(frozenAt([wake, ...late])).toBeNull();
  });

  test('when the clock is set back', () => {
    expect(frozenAt([wake, ...looks(1000, 1005), ...looks(1, 5)])).toBeNull();
  });

  test('while it rests', () => {
    expect(run([wake, ...looks(1, 6), { type: 'rest', now: 6000 }, ...looks(9, 100)]).acts).not.toContain(
      'frozen',
    );
  });
});

test('a page whose clock was set back is asked all the same', () => {
  expect(run([{ type: 'wake', now: 1e9 }, ...looks(1, 2)]).acts).toContain('ask');
});

test('a page that is awake is not given more time by being woken', () => {
  const wokenOften = looks(1, 20).flatMap((look): PulseEvent[] => [look, { ...wake, now: look.now }]);
  expect(frozenAt([wake, ...wokenOften])).toBe(7_000);
});

const anyEvent = fc.record({
  type: fc.constantFrom('wake', 'rest', 'life', 'look', 'look', 'look') as fc.Arbitrary<PulseEvent['type']>,
  passed: fc.oneof(fc.constant(1000), fc.nat({ max: 6000 }), fc.integer({ min: -5000, max: 500_000 })),
});
const story = fc.array(anyEvent, { maxLength: 120 }).map((steps) => {
  let now = 0;
  return steps.map(({ type, passed }): PulseEvent => {
    now += passed;
    return { type, now };
  });
});

describe('whatever happens', () => {
  test('a page is taken for frozen only after a question and six looks in time without a sign of life', () => {
    fc.assert(
      fc.property(story, (events) => {
        const { acts } = run(events);
        for (const [index, act] of acts.entries()) {
          if (act !== 'frozen') continue;
          const asked = acts.lastIndexOf('ask', index);
          const since = events.slice(asked + 1, index + 1);
          expect(asked).toBeGreaterThanOrEqual(0);
          expect(since.some(({ type }) => type === 'life' || type === 'rest')).toBe(false);
          const counted = since.filter(({ type }) => type === 'look');
          expect(counted.length).toBeGreaterThanOrEqual(6);
          const before = events.slice(0, index + 1).filter(({ type }) => type === 'look');
          const gaps = before.slice(-6).map((look, n) => look.now - (before.slice(-7)[n]?.now ?? Number.NaN));
          expect(gaps.every((gap) => gap >= 0 && gap <= 2500)).toBe(true);
        }
      }),
    );
  });

  test('no second question is asked before the first has an answer or the page has rested', () => {
    fc.assert(
      fc.property(story, (events) => {
        let isAsked = false;
        for (const [index, act] of run(events).acts.entries()) {
          const { type } = events[index] ?? wake;
          if (type === 'life' || type === 'rest') isAsked = false;
          if (act === 'ask') {
            expect(isAsked).toBe(false);
            isAsked = true;
          }
          if (act === 'frozen') isAsked = false;
        }
      }),
    );
  });

  test('a page that is awake and freezes is found within 8 seconds of looks in time', () => {
    fc.assert(
      fc.property(story, (events) => {
        const now = events.at(-1)?.now ?? 0;
        const { pulse } = run([...events, { type: 'wake', now }]);
        const silent = Array.from(
          { length: 8 },
          (_, index): PulseEvent => ({ type: 'look', now: now + (index + 1) * 1000 }),
        );
        expect(run(silent, pulse).acts).toContain('frozen');
      }),
    );
  });
});
