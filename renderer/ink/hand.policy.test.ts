import { describe, expect, it } from 'vitest';
import { type Hand, handDown, handMoves, handUp, noHand } from './hand.policy.ts';

const finger = (pointer: number, at: number) => ({ pointer, type: 'touch', at });
const pen = (pointer: number, at: number) => ({ pointer, type: 'pen', at });

/** What comes of pointers that go down one after the other. */
function downs(...seen: { pointer: number; type: string; at: number }[]) {
  let hand: Hand = noHand;
  return seen.map((each) => {
    const now = handDown(hand, each);
    hand = now.hand;
    return now.verdict;
  });
}

describe('Of several pointers on the glass', () => {
  it('the first draws and the others wait', () => {
    expect(downs(finger(1, 0), finger(2, 10))).toEqual(['begins', 'waits']);
  });

  it('a pen takes over from the hand that lay down before it', () => {
    expect(downs(finger(1, 0), pen(2, 300))).toEqual(['begins', 'takes over']);
  });

  it('a hand beside the pen draws nothing', () => {
    expect(downs(pen(1, 0), finger(2, 300))).toEqual(['begins', 'waits']);
  });

  it('one whose end was lost begins anew', () => {
    expect(downs(finger(1, 0), finger(1, 5000))).toEqual(['begins', 'begins']);
  });
});

describe('After a pen', () => {
  const lifted = handUp(handDown(noHand, pen(1, 0)).hand, 1);

  it('a hand that still rests on the glass draws nothing', () => {
    expect(handDown(lifted, finger(2, 500)).verdict).toBe('waits');
  });

  it('a pen that hovers keeps the hand from drawing', () => {
    expect(handDown(handMoves(lifted, pen(1, 2000)), finger(2, 2500)).verdict).toBe('waits');
  });

  it('a finger draws again a moment later, and a mouse at once', () => {
    expect(handDown(lifted, finger(2, 1500)).verdict).toBe('begins');
    expect(handDown(lifted, { pointer: 3, type: 'mouse', at: 100 }).verdict).toBe('begins');
  });
});

it('A pointer that did not draw ends nothing when it lifts', () => {
  const drawing = handDown(noHand, finger(1, 0)).hand;
  expect(handUp(drawing, 2)).toBe(drawing);
});
