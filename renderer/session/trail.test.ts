import { expect, test } from 'vitest';
import { attractingKiosk, type PlayedKiosk } from '../../tests/support/session-driver.ts';
import { type SessionAct, type VisitTold, visitEnded } from './index.ts';

/** What is told when this is done last. */
function toldAfter(kiosk: PlayedKiosk, act: SessionAct): VisitTold | null {
  kiosk.pageHangs();
  const before = kiosk.snapshot;
  kiosk.happens(act);
  return visitEnded(before, act, kiosk.snapshot);
}

test('nothing is told of a screen that somebody woke and did nothing on', () => {
  expect(toldAfter(attractingKiosk().wakes().touches(), { type: 'finish' })).toBeNull();
});

test('nothing is told of staff who came in from a screen where nobody was', () => {
  const kiosk = attractingKiosk().asksForDoor();
  expect(toldAfter(kiosk, { type: 'staff-opened', role: 'staff' })).toBeNull();
  expect(toldAfter(kiosk, { type: 'staff-left' })).toBeNull();
});

test('nothing is told while a visit goes on, or of one that a consultant leads', () => {
  expect(toldAfter(attractingKiosk().wakes().opens(), { type: 'go', index: 3 })).toBeNull();
  const led = attractingKiosk({ isLed: true }).wakes().opens();
  expect(toldAfter(led, { type: 'finish' })).toBeNull();
});

test('how far somebody came in each deck is told, and where they were last, in the order in which they opened them', () => {
  const kiosk = attractingKiosk().wakes().opens('second').goesTo(7).goesTo(2).opens('first').goesTo(1);
  kiosk.opens('second');
  expect(toldAfter(kiosk, { type: 'finish' })).toEqual({
    language: 'en',
    decks: [
      { deck: 'second', furthest: 7, last: 0 },
      { deck: 'first', furthest: 1, last: 1 },
    ],
    used: [],
    ended: 'finished',
    stillFor: 0,
  });
});

test('a setting counts as used also when it was taken back, and what was asked, searched or ticked is not told', () => {
  const kiosk = attractingKiosk()
    .wakes()
    .happens({ type: 'ease', change: { text: 200 } })
    .happens({ type: 'ease', change: { text: 100, isCalm: true } })
    .happens({ type: 'aloud', change: { isOn: true } })
    .happens({ type: 'switches', change: { use: 'two' } })
    .opensPanel('search')
    .happens({ type: 'search', text: 'fever' })
    .chooses('es');
  const told = toldAfter(kiosk, { type: 'finish' });
  expect(told?.used).toEqual(['text', 'calm', 'aloud', 'switches']);
  expect(told?.language).toBe('es');
  expect(JSON.stringify(told)).not.toContain('fever');
});

test('who leaves without a word is told of with how long nobody was there', () => {
  const kiosk = attractingKiosk().wakes().opens().waits(119);
  expect(toldAfter(kiosk.sleeps(1), { type: 'tick' })).toMatchObject({ ended: 'left', stillFor: 119 });
});

test('that the clinic closed, that the page failed and that staff came in are told apart from leaving', () => {
  const visit = () => attractingKiosk().wakes().opens();
  expect(
    toldAfter(visit().changesRules({ screen: 'dark' }).waits(119).sleeps(1), { type: 'tick' })?.ended,
  ).toBe('closing');
  expect(toldAfter(visit(), { type: 'reset-asked', reason: 'fault' })?.ended).toBe('crash');
  expect(toldAfter(visit(), { type: 'reset-asked', reason: 'display-changed' })?.ended).toBe('other');
  expect(toldAfter(visit().asksForDoor(), { type: 'staff-opened', role: 'admin' })?.ended).toBe('staff');
});
