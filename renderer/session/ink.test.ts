import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostPoints as mostToldPoints, mostStrokes as mostToldStrokes } from '../../electron/bridge/ink.ts';
import { PlayedKiosk } from '../../tests/support/session-driver.ts';
import {
  canUndo,
  changedInk,
  freshInk,
  type Ink,
  type InkChange,
  type InkPoint,
  inkSignOf,
  mostPoints,
  mostStrokes,
  type Sheet,
  strokesOn,
} from './ink.ts';
import { freshLead, isSameLead } from './lead.ts';

const marks: Sheet = { deck: 'what-is-car-t', slide: 'marks', language: 'en' };
const path: Sheet = { ...marks, slide: 'path' };
const point = (word: number): InkPoint => [`w${word}`, 0, 1000, 0];

const having = (ink: Ink, ...changes: InkChange[]) => changes.reduce(changedInk, ink);
const pen = having(freshInk, { to: 'tool', tool: 'pen' });
const drawn = (ink: Ink, sheet: Sheet, word = 0) =>
  having(
    ink,
    { to: 'begin', sheet, point: point(word) },
    { to: 'grow', points: [point(word + 1)] },
    { to: 'end' },
  );
const ids = (ink: Ink, sheet: Sheet) => strokesOn(ink.strokes, sheet).map(({ id }) => id);

describe('The pen', () => {
  it('draws nothing while another tool, or none, is in hand', () => {
    for (const tool of [null, 'pointer', 'eraser', 'spotlight', 'magnifier'] as const)
      expect(drawn(having(freshInk, { to: 'tool', tool }), marks).strokes).toEqual([]);
  });

  it('draws nothing after it lifted, until it begins anew', () => {
    const ink = drawn(pen, marks);
    expect(having(ink, { to: 'grow', points: [point(9)] })).toBe(ink);
  });

  it('stops where the slide is turned under it', () => {
    const kiosk = new PlayedKiosk({ isLed: true })
      .wakes()
      .happens({ type: 'open', deck: 'results', slides: 3 })
      .happens({ type: 'lead', change: { to: 'ink', change: { to: 'tool', tool: 'pen' } } })
      .happens({
        type: 'lead',
        change: { to: 'ink', change: { to: 'begin', sheet: marks, point: point(0) } },
      })
      .happens({ type: 'go', index: 1 });
    const { lead } = kiosk.visit;
    expect(lead?.ink).toMatchObject({ tool: 'pen', isDrawing: false, spot: null });
    expect(lead?.ink.strokes).toHaveLength(1);
  });

  it('goes on as another stroke where a line grows too long, and undo takes all of that line', () => {
    const long = Array.from({ length: 3 * mostPoints }, (_, at) => point(at % 100));
    const ink = having(pen, { to: 'begin', sheet: marks, point: point(0) }, { to: 'grow', points: long });
    expect(ink.strokes.map(({ points }) => points.length)).toEqual([mostPoints, mostPoints, mostPoints, 4]);
    const [first, second] = ink.strokes;
    expect(second?.points[0]).toEqual(first?.points.at(-1));
    expect(having(ink, { to: 'undo', sheet: marks }).strokes).toEqual([]);
  });

  it('never stops: of more than 500 strokes the oldest goes, one of another slide first', () => {
    let ink = drawn(drawn(pen, path), marks);
    for (let more = 0; more < mostStrokes - 1; more += 1) ink = drawn(ink, marks);
    expect([ink.strokes.length, ids(ink, path).length, ids(ink, marks)[0]]).toEqual([mostStrokes, 0, 2]);
    ink = drawn(ink, marks);
    expect([ink.strokes.length, ids(ink, marks)[0]]).toEqual([mostStrokes, 3]);
  });

  it('has the bounds that the bridge has', () => {
    expect([mostStrokes, mostPoints]).toEqual([mostToldStrokes, mostToldPoints]);
  });
});

describe('Undo', () => {
  it('does nothing where nothing was done on this slide', () => {
    const ink = drawn(pen, path);
    expect(canUndo(ink, marks)).toBe(false);
    expect(having(ink, { to: 'undo', sheet: marks })).toBe(ink);
  });

  it('takes back what was done last on this slide, and leaves other slides alone', () => {
    const ink = drawn(drawn(drawn(pen, marks), marks), path);
    const undone = having(ink, { to: 'undo', sheet: marks });
    expect([ids(undone, marks), ids(undone, path)]).toEqual([[1], [3]]);
  });

  it('brings back all that one movement of the eraser took, in its order', () => {
    const ink = drawn(drawn(drawn(pen, marks), marks), marks);
    const rubbed = having(
      ink,
      { to: 'erase', sheet: marks, ids: [2], goesOn: false },
      { to: 'erase', sheet: marks, ids: [1], goesOn: true },
    );
    expect(ids(rubbed, marks)).toEqual([3]);
    expect(ids(having(rubbed, { to: 'undo', sheet: marks }), marks)).toEqual([1, 2, 3]);
  });

  it('brings back a slide that was cleared', () => {
    const ink = drawn(drawn(pen, marks), path);
    const cleared = having(ink, { to: 'clear', sheet: marks });
    expect([ids(cleared, marks), ids(cleared, path)]).toEqual([[], [2]]);
    expect(having(cleared, { to: 'undo', sheet: marks }).strokes).toEqual(ink.strokes);
  });

  it('leads back to an empty slide from whatever was drawn and rubbed out on it', () => {
    const change = fc.oneof(
      fc.constantFrom<InkChange>(
        { to: 'begin', sheet: marks, point: point(0) },
        { to: 'grow', points: [point(1), point(2)] },
        { to: 'end' },
        { to: 'drop' },
        { to: 'clear', sheet: marks },
        { to: 'undo', sheet: marks },
        { to: 'begin', sheet: path, point: point(0) },
      ),
      fc.record({
        to: fc.constant('erase' as const),
        sheet: fc.constant(marks),
        ids: fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 3 }),
        goesOn: fc.boolean(),
      }),
    );
    fc.assert(
      fc.property(fc.array(change, { maxLength: 60 }), (changes) => {
        let ink = having(pen, ...changes);
        const elsewhere = ids(ink, path);
        expect(ink.strokes.map(({ id }) => id)).toEqual(
          ink.strokes.map(({ id }) => id).toSorted((a, b) => a - b),
        );
        while (canUndo(ink, marks)) ink = having(ink, { to: 'undo', sheet: marks });
        expect([ids(ink, marks), ids(ink, path)]).toEqual([[], elsewhere]);
      }),
    );
  });
});

describe('A hand on the glass', () => {
  it('leaves no stroke where the pen takes over from it', () => {
    const ink = having(drawn(pen, marks), { to: 'begin', sheet: marks, point: point(5) }, { to: 'drop' });
    expect(ids(ink, marks)).toEqual([1]);
    expect(having(ink, { to: 'undo', sheet: marks }).strokes).toEqual([]);
  });
});

describe('What is pointed at', () => {
  const spot = { ...marks, kind: 'magnifier', at: ['d0', 500, 500], power: 2 } as const;
  const pointing = having(
    freshInk,
    { to: 'tool', tool: 'magnifier' },
    { to: 'spot', spot: { ...spot, at: [...spot.at] } },
  );

  it('is gone as soon as another tool is in hand', () => {
    expect(having(pointing, { to: 'tool', tool: 'pen' }).spot).toBeNull();
  });

  it('is never shown larger or smaller than the glass can, whatever is asked for', () => {
    for (const power of [Number.NaN, 2.5, -1, 99, 3, Number.POSITIVE_INFINITY])
      expect([2, 3, 5]).toContain(having(pointing, { to: 'power', power }).spot?.power);
  });

  it('counts as something new for whoever watches over stuck keys, until it is at the edge', () => {
    const moved = having(pointing, { to: 'spot', spot: { ...spot, at: ['d0', 540, 500] } });
    expect(inkSignOf(moved)).not.toBe(inkSignOf(pointing));
  });
});

describe('After a crash', () => {
  it('the strokes are back in their order, new ones lie above them, and nothing is in hand', () => {
    const kept = drawn(drawn(pen, marks), path).strokes;
    const back = having(pen, { to: 'kept', strokes: kept.toReversed() });
    expect(back).toMatchObject({ tool: null, strokes: kept, next: 3, spot: null, past: [] });
  });
});

it('To whoever does not ask for the ink, a lead in which only that changed is the same', () => {
  const lead = { ...freshLead, ink: drawn(pen, marks) };
  expect([
    isSameLead(freshLead, lead),
    isSameLead(freshLead, { ...lead, isBlank: true }),
    isSameLead(lead, null),
  ]).toEqual([true, false, false]);
});

it('All of it is gone with the visit', () => {
  const kiosk = new PlayedKiosk({ isLed: true })
    .wakes()
    .happens({ type: 'open', deck: 'results', slides: 3 })
    .happens({ type: 'lead', change: { to: 'ink', change: { to: 'tool', tool: 'pen' } } })
    .happens({ type: 'lead', change: { to: 'ink', change: { to: 'begin', sheet: marks, point: point(0) } } })
    .happens({ type: 'finish' });
  expect(kiosk.visit.lead?.ink).toEqual(freshInk);
});
