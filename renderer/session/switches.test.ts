import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attractingKiosk, kioskInADeck } from '../../tests/support/session-driver.ts';
import { answerToKey } from './answers.ts';
import { noSwitches, paces, type Switches, switchUses } from './index.ts';
import { changedSwitches, knocked } from './switches.ts';

describe('Somebody who can only press a switch', () => {
  test('wakes the screen with it, presses it twice more, and has the frame', () => {
    const kiosk = attractingKiosk().happens({ type: 'wake', isKnock: true });
    expect(kiosk.visit.switches).toMatchObject({ use: 'none', knocks: 1 });
    expect(kiosk.happens({ type: 'knock' }).visit.switches.use).toBe('none');
    expect(kiosk.happens({ type: 'knock' }).visit.switches.use).toBe('one');
  });

  test('has it through decks, panels and the warning, and the next visitor has none of it', () => {
    const kiosk = attractingKiosk()
      .wakes()
      .happens({ type: 'switches', change: { use: 'two', pace: 'fast' } });
    kiosk.opens().goesTo(3).opensPanel('call').waits(90).touches();
    expect(kiosk.visit.switches).toMatchObject({ use: 'two', pace: 'fast' });
    expect(kiosk.happens({ type: 'finish' }).wakes().visit.switches).toEqual(noSwitches);
  });

  test('is left alone by the time as anybody else is: the frame that moves is no sign of life', () => {
    attractingKiosk()
      .wakes()
      .happens({ type: 'switches', change: { use: 'one' } })
      .waits(90)
      .expectToBeIn('warning');
  });
});

test('A press of a switch in a deck is a sign of life and nothing more, where nobody has asked for the frame', () => {
  expect(kioskInADeck().happens({ type: 'knock' }).visit.switches).toEqual(noSwitches);
});

test('Where a consultant leads, nobody scans', () => {
  const kiosk = attractingKiosk({ isLed: true }).happens({ type: 'wake', isKnock: true });
  kiosk.happens({ type: 'knock' }).happens({ type: 'switches', change: { use: 'two' } });
  expect(kiosk.visit.switches).toEqual(noSwitches);
});

describe('Somebody with a keyboard who turned the frame on by mistake', () => {
  const afterThree = knocked(knocked(knocked(noSwitches)));
  const tab = (switches: typeof noSwitches) =>
    answerToKey('focus', { ...attractingKiosk().wakes().visit, switches }, 'Tab', undefined).act;

  test('is rid of it with Tab', () => {
    expect(tab(afterThree)).toEqual({ type: 'switches', change: { use: 'none' } });
  });

  test('keeps it where it was chosen, for a switch may be beside a keyboard', () => {
    expect(tab(changedSwitches(afterThree, { use: 'two' }))).toEqual({ type: 'activity' });
  });
});

test('Whatever is chosen or pressed, the switches and the pace are some that are on offer', () => {
  const change = fc.record(
    { use: fc.constantFrom(...switchUses), pace: fc.constantFrom(...paces) },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.array(fc.option(change)), (acts) => {
      const { use, pace, knocks } = acts.reduce<Switches>(
        (switches, act) => (act === null ? knocked(switches) : changedSwitches(switches, act)),
        noSwitches,
      );
      expect([switchUses.includes(use), paces.includes(pace), knocks >= 0 && knocks <= 3]).toEqual([
        true,
        true,
        true,
      ]);
    }),
  );
  expect(changedSwitches(noSwitches, JSON.parse('{ "use": "three", "pace": 9 }'))).toEqual(noSwitches);
});
