import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attractingKiosk, kioskInADeck } from '../../tests/support/session-driver.ts';
import { type Aloud, changedAloud, freshAloud, isFreshAloud, speeds, volumes } from './aloud.ts';

const anyAloud = fc.record({
  isOn: fc.boolean(),
  isPaused: fc.boolean(),
  speed: fc.constantFrom(...speeds),
  volume: fc.constantFrom(...volumes),
});

describe('Whether and how it is read aloud', () => {
  it('is not changed by what is not on offer', () => {
    const odd = { isOn: 'please', isPaused: 1, speed: 9, volume: -1 } as unknown as Partial<Aloud>;
    expect(changedAloud(freshAloud, odd)).toEqual(freshAloud);
  });

  it('waits only where it is on, and what turns it on or off ends the waiting', () => {
    fc.assert(
      fc.property(anyAloud, fc.boolean(), (aloud, isOn) => {
        expect(changedAloud(freshAloud, { isPaused: true }).isPaused).toBe(false);
        expect(changedAloud(aloud, { isOn }).isPaused).toBe(isOn && aloud.isOn && aloud.isPaused);
      }),
    );
  });

  it('keeps what is not named', () => {
    const aloud: Aloud = { isOn: true, isPaused: true, speed: 1, volume: 1 };
    expect(changedAloud(aloud, { speed: 0.75 })).toEqual({ ...aloud, speed: 0.75 });
  });

  it('is fresh only as everybody finds it', () => {
    fc.assert(
      fc.property(anyAloud, (aloud) => {
        expect(isFreshAloud(aloud)).toBe(JSON.stringify(aloud) === JSON.stringify(freshAloud));
      }),
    );
  });
});

describe('In a visit', () => {
  const on = { type: 'aloud', change: { isOn: true } } as const;

  it('nobody is read to who did not ask for it', () => {
    expect([attractingKiosk().wakes(), kioskInADeck()].map(({ visit }) => visit.aloud.isOn)).toEqual([
      false,
      false,
    ]);
  });

  it('it stays on from slide to slide and home, and the reset takes it back', () => {
    const kiosk = kioskInADeck().happens(on).goesTo(2).happens({ type: 'home' });
    expect(kiosk.visit.aloud.isOn).toBe(true);
    expect(kiosk.happens({ type: 'finish' }).visit.aloud).toEqual(freshAloud);
  });

  it('what was told to wait waits on the next slide, too', () => {
    const kiosk = kioskInADeck()
      .happens(on)
      .happens({ type: 'aloud', change: { isPaused: true } });
    expect(kiosk.goesTo(2).visit.aloud.isPaused).toBe(true);
  });

  it('where a consultant leads, nothing is read aloud', () => {
    const kiosk = kioskInADeck({ isLed: true }).happens(on);
    expect(kiosk.visit.aloud).toEqual(freshAloud);
  });

  it('somebody who is read to at home is not asked whether they are there', () => {
    const kiosk = attractingKiosk().wakes().startsMedia('aloud', 60).waits(80);
    kiosk.expectToBeIn('home').waits(70).expectToBeIn('warning');
  });

  it('a voice that never says that it ended keeps nobody’s visit open', () => {
    const kiosk = kioskInADeck()
      .startsMedia('aloud', 15)
      .waits(15 + 90);
    kiosk.expectToBeIn('warning').waits(30).expectToRest();
  });
});
