import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Kept, keptAtFirst, mostKept, prepared, settled, turned } from './kept.policy.ts';

const count = 20;
const places = ({ places }: Kept) => places;
const turnedThrough = (...indices: number[]) => indices.reduce(turned, keptAtFirst(indices[0] ?? 0));

describe('the slides that are on the page', () => {
  it('are one at first, and then its neighbours too', () => {
    expect(places(keptAtFirst(4))).toEqual([4]);
    expect(places(prepared(keptAtFirst(4), count))).toEqual([3, 4, 5]);
  });

  it('end where the deck ends', () => {
    expect(places(settled(keptAtFirst(0), count))).toEqual([0, 1]);
    expect(places(settled(keptAtFirst(19), count))).toEqual([18, 19]);
    expect(places(settled(keptAtFirst(0), 1))).toEqual([0]);
  });

  it('stay the very same in a change to a neighbour, so that nothing waits for it', () => {
    const kept = settled(keptAtFirst(4), count);
    expect(places(turned(kept, 5))).toEqual([3, 4, 5]);
    expect(places(prepared(turned(kept, 5), count))).toEqual([4, 5, 6]);
  });

  it('hold a far slide at once, and the one that is left until it has faded out', () => {
    const jumped = turned(settled(keptAtFirst(4), count), 15);
    expect(places(jumped)).toEqual([3, 4, 5, 15]);
    expect(places(prepared(jumped, count))).toEqual([4, 14, 15, 16]);
    expect(places(settled(prepared(jumped, count), count))).toEqual([14, 15, 16]);
  });

  it('are the same object where nothing changes, so that nothing is drawn', () => {
    const kept = settled(turnedThrough(3, 4), count);
    expect(turned(kept, 4)).toBe(kept);
    expect(places(settled(kept, count))).toBe(places(kept));
    expect(places(prepared(kept, count))).toBe(places(kept));
  });

  it('hold the shown slide and the one that is left, in order and never too many, however a visitor turns', () => {
    const move = fc.oneof(
      fc.nat(count - 1).map((index) => (kept: Kept) => turned(kept, index)),
      fc.constantFrom(
        (kept: Kept) => prepared(kept, count),
        (kept: Kept) => settled(kept, count),
      ),
    );
    fc.assert(
      fc.property(fc.nat(count - 1), fc.array(move, { maxLength: 40 }), (first, moves) => {
        let kept = keptAtFirst(first);
        for (const next of moves) {
          kept = next(kept);
          expect(kept.places).toContain(kept.index);
          if (kept.leaving !== null) expect(kept.places).toContain(kept.leaving);
          expect(kept.places.length).toBeLessThanOrEqual(mostKept);
          expect(kept.places).toEqual([...new Set(kept.places)].sort((a, b) => a - b));
        }
      }),
    );
  });
});
