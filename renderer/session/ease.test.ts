import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attractingKiosk, kioskInADeck } from '../../tests/support/session-driver.ts';
import { changedEase, type Ease, freshEase, hands, isUsual, textSizes, themes } from './ease.ts';
import { viewOf } from './place.ts';

const anyEase = fc.record({
  text: fc.constantFrom(...textSizes),
  theme: fc.constantFrom(...themes),
  isCalm: fc.boolean(),
  reach: fc.constantFrom(null, ...hands),
  isSteady: fc.boolean(),
});

describe('What makes the screen easier', () => {
  it('is not changed by what is not on offer', () => {
    const odd = {
      text: 175,
      theme: 'pink',
      isCalm: 'very',
      reach: 'foot',
      isSteady: 1,
    } as unknown as Partial<Ease>;
    expect(changedEase(freshEase, odd)).toEqual(freshEase);
  });

  it('keeps what is not named', () => {
    fc.assert(
      fc.property(anyEase, fc.constantFrom(...textSizes), (ease, text) => {
        expect(changedEase(ease, { text })).toEqual({ ...ease, text });
      }),
    );
  });

  it('is usual only as everybody finds it', () => {
    fc.assert(
      fc.property(anyEase, (ease) => {
        expect(isUsual(ease)).toBe(JSON.stringify(ease) === JSON.stringify(freshEase));
      }),
    );
  });
});

describe('In a visit', () => {
  it('it stays from slide to slide and home, and the reset takes it back', () => {
    const kiosk = kioskInADeck().happens({ type: 'ease', change: { text: 200, theme: 'night' } });
    kiosk.goesTo(2).happens({ type: 'home' });
    expect(kiosk.visit.ease).toEqual({ ...freshEase, text: 200, theme: 'night' });
    kiosk.happens({ type: 'finish' });
    expect(kiosk.visit.ease).toEqual(freshEase);
  });

  it('what is brought within reach makes another screen, so a finger that was on its way presses nothing there', () => {
    const kiosk = kioskInADeck();
    const before = viewOf(kiosk.snapshot);
    kiosk.happens({ type: 'ease', change: { reach: 'left' } });
    expect(viewOf(kiosk.snapshot)).not.toBe(before);
  });

  it('a change of it is a sign of life, and closes no panel', () => {
    const kiosk = attractingKiosk().wakes().waits(60).happens({ type: 'panel', panel: 'ease' });
    kiosk.waits(60).happens({ type: 'ease', change: { isCalm: true } });
    expect([kiosk.visit.idle, kiosk.visit.panel]).toEqual([0, 'ease']);
  });

  it('another language in an open deck keeps deck, slide and panel', () => {
    const kiosk = kioskInADeck().goesTo(2).happens({ type: 'panel', panel: 'ease' });
    const { deck } = kiosk.visit;
    kiosk.happens({ type: 'language', language: 'es' });
    expect([kiosk.visit.language, kiosk.visit.deck, kiosk.visit.panel]).toEqual(['es', deck, 'ease']);
  });
});
