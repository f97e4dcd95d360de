import { describe, expect, test } from 'vitest';
import { answerToKey, answerToTouch, nobodyWakes, type Touch } from './answers.ts';
import type { KeyVerdict } from './keys.ts';
import type { InputPlace } from './place.ts';
import { freshVisit, inDeck, searching } from './visit.ts';

/** A hand on the glass, one touch after the other. */
class Hand {
  #waking = nobodyWakes;
  readonly #place: InputPlace;

  constructor(place: InputPlace) {
    this.#place = place;
  }

  does(kind: Touch['kind'], pointer = 1, language?: string) {
    const { answer, waking } = answerToTouch(this.#place, { kind, pointer, language }, this.#waking);
    this.#waking = waking;
    return answer;
  }
}

const nothing = { act: null, isAll: false };
const activity = { act: { type: 'activity' }, isAll: false };
const wakes = { act: { type: 'wake' }, isAll: true };

describe('On attract', () => {
  test('a finger that comes up without having gone down there wakes nobody', () => {
    expect(new Hand('attract').does('pointer-up')).toEqual(nothing);
  });

  test('a touch that the browser took away wakes nobody, not even when its end comes after all', () => {
    const hand = new Hand('attract');
    expect(
      ['pointer-down', 'pointer-cancelled', 'pointer-up'].map((kind) => hand.does(kind as Touch['kind'])),
    ).toEqual([nothing, nothing, nothing]);
  });

  test('a finger wakes when it comes up, and not before', () => {
    const hand = new Hand('attract');
    expect([hand.does('pointer-down'), hand.does('pointer-up')]).toEqual([nothing, wakes]);
  });

  test('a finger that never comes up keeps no other from waking', () => {
    const hand = new Hand('attract');
    hand.does('pointer-down', 1);
    hand.does('pointer-down', 2);
    expect(hand.does('pointer-up', 2)).toEqual(wakes);
  });

  test('the language is that of the button on which the finger went down', () => {
    const hand = new Hand('attract');
    hand.does('pointer-down', 1, 'es');
    expect(hand.does('pointer-up', 1, 'en').act).toEqual({ type: 'wake', language: 'es' });
  });

  test('a click made by software wakes, in the language of its button', () => {
    expect(new Hand('attract').does('click', -1, 'es').act).toEqual({ type: 'wake', language: 'es' });
  });
});

const kinds = ['pointer-down', 'pointer-up', 'pointer-cancelled', 'click'] as const;

test.each(kinds)('In the warning a %s says "still here" and presses nothing', (kind) => {
  expect(new Hand('warning').does(kind)).toEqual({ act: { type: 'activity' }, isAll: true });
});

test.each(['home', 'deck', 'panel'] as const)(
  'In %s every touch is a sign of life and goes on to the page',
  (place) => {
    const hand = new Hand(place);
    expect(kinds.map((kind) => hand.does(kind))).toEqual([activity, activity, nothing, activity]);
  },
);

describe('A key', () => {
  const fresh = freshVisit({
    languages: ['en'],
    idleSeconds: 90,
    warningSeconds: 30,
    screen: 'on',
    isLed: false,
  });
  const visit = searching(inDeck(fresh, { id: 'a', slides: 3 }), 'feve');
  const answers: Record<KeyVerdict, unknown> = {
    wake: { act: { type: 'wake', language: 'es' }, isAll: true },
    stay: { act: { type: 'activity' }, isAll: true },
    next: { act: { type: 'go', index: 1 }, isAll: false },
    back: { act: { type: 'go', index: -1 }, isAll: false },
    type: { act: { type: 'search', text: 'fever' }, isAll: false },
    erase: { act: { type: 'search', text: 'fev' }, isAll: false },
    close: { act: { type: 'panel', panel: null }, isAll: false },
    knock: { act: { type: 'knock' }, isAll: false },
    switch: activity,
    aim: activity,
    digit: activity,
    write: activity,
    'leave-door': { act: { type: 'door-closed' }, isAll: true },
    blank: nothing,
    activate: activity,
    focus: activity,
    scroll: activity,
    deny: activity,
  };
  test.each(Object.entries(answers))('whose verdict is "%s" is answered so', (verdict, answer) => {
    expect(answerToKey(verdict as KeyVerdict, visit, 'R', 'es')).toEqual(answer);
  });
});
