import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { begun, chosen, type Groups, isDue, movedOn, relaid, type Scan } from './scan.policy.ts';

/** Two buttons to turn the slide, one alone, and three tools. */
const groups: Groups = [2, 1, 3];
const first = begun(groups, 0);

/** The frame after moves (`>`) and choices (`!`), and what the last choice pressed. */
function frameAfter(steps: string, use: 'one' | 'two' = 'two', from: Scan = first, of: Groups = groups) {
  let [scan, pressed]: [Scan, string | null] = [from, null];
  for (const step of steps) {
    if (step === '>') scan = movedOn(of, scan, use, 0);
    else {
      const { choice, ...rest } = chosen(of, scan, 0);
      scan = rest.scan;
      pressed = choice === null ? null : `${choice.group}.${choice.item}`;
    }
  }
  return { at: `${scan.group}.${scan.item ?? 'all'}`, pressed, scan };
}

describe('The frame', () => {
  test('moves from group to group and begins again after the last', () => {
    expect(['', '>', '>>', '>>>'].map((steps) => frameAfter(steps).at)).toEqual([
      '0.all',
      '1.all',
      '2.all',
      '0.all',
    ]);
  });

  test('goes into a group by a choice, and presses what it is around by the next', () => {
    expect(frameAfter('!')).toMatchObject({ at: '0.0', pressed: null });
    expect(frameAfter('!>!')).toMatchObject({ at: '0.1', pressed: '0.1' });
  });

  test('presses at once what is alone in its group', () => {
    expect(frameAfter('>!')).toMatchObject({ at: '1.0', pressed: '1.0' });
    expect(frameAfter('>!>').at).toBe('2.all');
  });

  test('stays on what was pressed, so that Next can be pressed again and again', () => {
    expect(frameAfter('!!!!')).toMatchObject({ at: '0.0', pressed: '0.0' });
  });

  test('stays there too where its group becomes larger by that', () => {
    const { scan } = frameAfter('>!');
    expect(relaid([2, 2, 3], scan, { group: 1, item: 1 }, 7)).toMatchObject({ group: 1, item: 1 });
  });

  test('leaves a group after one round where somebody moves it, and after two where it moves by itself', () => {
    expect(frameAfter('!>>', 'two').at).toBe('0.all');
    expect(frameAfter('!>>', 'one').at).toBe('0.0');
    expect(frameAfter('!>>>>', 'one').at).toBe('0.all');
  });

  test('never leaves the only group there is', () => {
    const alone = begun([3], 0);
    expect(frameAfter('>>>>>>>', 'one', alone, [3]).at).toBe('0.1');
    expect(frameAfter('>>>', 'two', alone, [3]).at).toBe('0.0');
  });

  test('begins anew where what it was around is gone, and follows it where it stands elsewhere', () => {
    const { scan } = frameAfter('!>');
    expect(relaid(groups, scan, null, 7)).toEqual(begun(groups, 7));
    expect(relaid([3, 2], scan, { group: 1, item: 0 }, 7)).toMatchObject({ group: 1, item: 0 });
  });
});

describe('A frame that moves by itself', () => {
  test('stays as long as the pace says, and twice as long where it has just come up', () => {
    const paces = ['slow', 'medium', 'fast'] as const;
    expect(
      paces.map((pace) => isDue(first, pace, 2 * { slow: 3000, medium: 2000, fast: 1000 }[pace] - 1)),
    ).toEqual([false, false, false]);
    const moved = movedOn(groups, first, 'one', 10_000);
    expect([12_999, 13_000].map((now) => isDue(moved, 'slow', now))).toEqual([false, true]);
    expect(isDue(moved, 'fast', 11_000)).toBe(true);
  });
});

const anyGroups = fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 12 });
const anyUse = fc.constantFrom('one', 'two');

describe('Whatever there is on a screen', () => {
  test('the frame is around something of it after any moves, choices and changes', () => {
    const step = fc.oneof(
      fc.constantFrom('move', 'choose'),
      fc.record({ groups: anyGroups, group: fc.nat(11), item: fc.nat(8) }),
    );
    fc.assert(
      fc.property(anyGroups, anyUse, fc.array(step), (start, use, steps) => {
        let [of, scan] = [start, begun(start, 0)];
        for (const each of steps) {
          if (each === 'move') scan = movedOn(of, scan, use, 0);
          else if (each === 'choose') {
            const { choice, ...rest } = chosen(of, scan, 0);
            scan = rest.scan;
            if (choice !== null) expect(choice.item).toBeLessThan(of[choice.group] ?? 0);
          } else {
            of = each.groups;
            const isThere = each.item < (of[each.group] ?? 0);
            scan = relaid(of, scan, isThere ? { group: each.group, item: each.item } : null, 0);
          }
          if (of.length > 0) {
            expect(scan.group).toBeLessThan(of.length);
            expect(scan.item ?? 0).toBeLessThan(of[scan.group] ?? 0);
          }
        }
      }),
    );
  });

  test('each thing can be pressed with no more moves than there are groups and things in its group', () => {
    fc.assert(
      fc.property(
        anyGroups.filter((of) => of.length > 0),
        anyUse,
        (of, use) => {
          for (const [group, size] of of.entries())
            for (let item = 0; item < size; item += 1) {
              const isAlone = of.length === 1;
              const enters = isAlone || size === 1 ? '' : '!';
              const steps = `${'>'.repeat(isAlone ? 0 : group)}${enters}${'>'.repeat(item)}!`;
              expect(frameAfter(steps, use, begun(of, 0), of).pressed).toBe(`${group}.${item}`);
            }
        },
      ),
    );
  });
});
