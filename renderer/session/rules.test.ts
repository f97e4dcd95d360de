import { describe, expect, test } from 'vitest';
import { attractingKiosk, kioskInADeck } from '../../tests/support/session-driver.ts';

describe('Rules that change', () => {
  const shorter = { languages: ['es'], idleSeconds: 20, warningSeconds: 25 } as const;

  test('during a visit change nothing in it', () => {
    const kiosk = kioskInADeck().changesRules(shorter);
    kiosk.waits(89).expectToBeIn('deck').waits(1).expectToBeIn('warning').expectSecondsLeft(30);
    kiosk.touches().happens({ type: 'home' }).chooses('en').waits(89).expectToBeIn('home');
    expect(kiosk.visit.language).toBe('en');
  });

  test('in the warning do not shorten it', () => {
    kioskInADeck()
      .waits(95)
      .changesRules(shorter)
      .waits(24)
      .expectToBeIn('warning')
      .waits(1)
      .expectToBeIn('attract');
  });

  test('are no sign of life', () => {
    kioskInADeck().waits(50).changesRules(shorter).waits(40).expectToBeIn('warning');
  });

  test('tell the time, so that a clock which was set back goes on from there', () => {
    kioskInADeck().waits(50).sleeps(-3600).changesRules(shorter).waits(40).expectToBeIn('warning');
  });

  test('hold from the next visit on', () => {
    const kiosk = kioskInADeck().changesRules(shorter).waits(120).expectToBeIn('attract').expectNoTrace();
    expect(kiosk.visit.language).toBe('es');
    kiosk.wakes().waits(20).expectToBeIn('warning').waits(25).expectToBeIn('attract');
  });

  test('more than once are taken over as they were last', () => {
    const kiosk = kioskInADeck().changesRules(shorter).changesRules({ idleSeconds: 300 });
    kiosk.happens({ type: 'finish' });
    expect(kiosk.rules).toMatchObject({ languages: ['en', 'es'], idleSeconds: 300, warningSeconds: 30 });
  });

  test('while nobody is there are taken over at once, by a page that is built anew', () => {
    const kiosk = attractingKiosk().changesRules(shorter).expectToBeIn('attract').expectNoTrace();
    expect(kiosk).toMatchObject({ session: 1, rules: shorter, visit: { language: 'es' } });
  });

  test('during a reset are not forgotten', () => {
    const kiosk = kioskInADeck().pageHangs().happens({ type: 'finish' }).changesRules(shorter);
    kiosk.waits(2).expectToBeIn('attract').expectNoTrace();
    expect(kiosk.rules).toEqual({ ...shorter, screen: 'on', isLed: false });
  });
});

describe('Outside the opening hours', () => {
  test('the screen sleeps from the start, and a touch wakes it for one visit', () => {
    attractingKiosk({ screen: 'dark' })
      .expectToBeIn('asleep')
      .wakes()
      .expectToBeIn('home')
      .waits(120)
      .expectToBeIn('asleep')
      .expectNoTrace();
  });

  test('a visit that began before the clinic closed goes on to its end', () => {
    kioskInADeck()
      .changesRules({ screen: 'dim' })
      .expectToBeIn('deck')
      .happens({ type: 'finish' })
      .expectToBeIn('asleep');
  });

  test('the screen wakes by itself when the clinic opens', () => {
    attractingKiosk({ screen: 'dark' }).changesRules({ screen: 'on' }).expectToBeIn('attract');
  });

  test('a visit that lasts until the clinic opens ends on attract', () => {
    attractingKiosk({ screen: 'dark' })
      .wakes()
      .changesRules({ screen: 'on' })
      .waits(120)
      .expectToBeIn('attract');
  });

  test('an invitation gives way to sleep when the clinic closes', () => {
    attractingKiosk().changesRules({ screen: 'dark' }).expectToBeIn('asleep');
  });
});
