import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { Narrator } from './narrator.ts';

/** What was said, and what ends it; null: it is silent. */
let said: string[];
let end: ((isSaid: boolean) => void) | null;
let speaking: (number | null)[];
let lost: number;
let timers: { ms: number; run: () => void }[];
let narrator: Narrator;

const sentence = (text: string) => ({ said: text, shown: text, figure: null });
const script = (...texts: string[]) => ({ sentences: texts.map(sentence), languages: ['en'] });
const manner = () => ({ speed: 1, volume: 1 });
const ends = (isSaid = true) => {
  const last = end;
  end = null;
  last?.(isSaid);
};
/** The longest time goes by in which the voice says nothing. */
const waitsInVain = () => {
  for (const { run } of timers.splice(0)) run();
};

beforeEach(() => {
  [said, end, speaking, lost, timers] = [[], null, [], 0, []];
  narrator = new Narrator({
    voices: {
      say: (wording, onEnd) => {
        said.push(wording.said);
        end = onEnd;
      },
      silence: () => {
        end = null;
      },
    },
    later(ms, run) {
      const timer = { ms, run };
      timers.push(timer);
      return () => {
        timers = timers.filter((each) => each !== timer);
      };
    },
    onSpeaking: (lasts) => speaking.push(lasts),
    onLost: () => {
      lost += 1;
    },
  });
});

describe('A voice that fails', () => {
  test('once is passed over', () => {
    narrator.takeUp(script('One.', 'Two.', 'Three.'), manner);
    ends(false);
    ends();
    expect([said, lost]).toEqual([['One.', 'Two.', 'Three.'], 0]);
  });

  test('twice in a row ends the reading, which is told once', () => {
    narrator.takeUp(script('One.', 'Two.', 'Three.'), manner);
    waitsInVain();
    waitsInVain();
    expect([said, lost, narrator.narration]).toEqual([['One.', 'Two.'], 1, { status: 'done', at: 0 }]);
    expect(timers).toEqual([]);
  });

  test('that says the end of a sentence when that was given up changes nothing', () => {
    narrator.takeUp(script('One.', 'Two.', 'Three.'), manner);
    const late = end;
    waitsInVain();
    late?.(true);
    expect(said).toEqual(['One.', 'Two.']);
  });

  test('is waited for no longer than its sentence can take at that speed', () => {
    narrator.takeUp(script('x'.repeat(100)), manner);
    narrator.takeUp(script('x'.repeat(100)), () => ({ speed: 0.5, volume: 1 }));
    expect(speaking.filter((each) => each !== null)).toEqual([25_000, 45_000]);
    expect(timers.map(({ ms }) => ms)).toEqual([45_000]);
  });
});

describe('A script', () => {
  test('without sentences is done at once', () => {
    narrator.takeUp(script(), manner);
    expect([narrator.narration.status, said]).toEqual(['done', []]);
  });

  test('is read sentence by sentence, and each counts from its beginning to its end', () => {
    narrator.takeUp(script('One.', 'Two.'), manner);
    ends();
    expect([said, narrator.narration]).toEqual([['One.', 'Two.'], { status: 'reading', at: 1 }]);
    ends();
    expect(narrator.narration.status).toBe('done');
    expect(speaking).toEqual([5_800, null, 5_800, null]);
  });

  test('waits before the sentence that was interrupted, and goes on with the whole of it', () => {
    narrator.takeUp(script('One.', 'Two.'), manner);
    ends();
    narrator.wait();
    expect([end, speaking.at(-1), timers]).toEqual([null, null, []]);
    narrator.goOn();
    expect(said).toEqual(['One.', 'Two.', 'Two.']);
  });

  test('that is done begins anew', () => {
    narrator.takeUp(script('One.'), manner);
    ends();
    narrator.goOn();
    expect(said).toEqual(['One.', 'One.']);
  });

  test('can be taken up waiting, and then says nothing', () => {
    narrator.takeUp(script('One.'), manner, { waits: true });
    expect([said, narrator.narration.status]).toEqual([[], 'waiting']);
  });

  test('goes on at another sentence, at once or when it goes on', () => {
    narrator.takeUp(script('One.', 'Two.', 'Three.'), manner);
    narrator.goTo(2);
    narrator.wait();
    narrator.goTo(1);
    expect(said).toEqual(['One.', 'Three.']);
    narrator.goOn();
    expect(said.at(-1)).toBe('Two.');
  });

  test('is put down by who took it up, and not once another is read', () => {
    const first = narrator.takeUp(script('One.'), manner);
    const second = narrator.takeUp(script('Two.'), manner);
    first();
    expect(narrator.narration.status).toBe('reading');
    second();
    expect([end, narrator.narration]).toEqual([null, { status: 'silent', at: 0 }]);
  });

  test('is heard as it was asked for at the moment of each sentence', () => {
    let speed = 1;
    narrator.takeUp(script('x'.repeat(10), 'x'.repeat(10)), () => ({ speed, volume: 1 }));
    speed = 2;
    ends();
    expect(speaking).toEqual([7_000, null, 6_000]);
  });
});

test('Whatever happens, nothing counts as spoken and no voice is heard but while it reads', () => {
  const deeds = fc.array(
    fc.constantFrom('takeUp', 'takeUpWaiting', 'wait', 'goOn', 'goTo', 'putDown', 'ends', 'fails', 'vain'),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(deeds, (list) => {
      narrator.putDown();
      for (const deed of list) {
        if (deed === 'takeUp') narrator.takeUp(script('One.', 'Two.', 'Three.'), manner);
        if (deed === 'takeUpWaiting') narrator.takeUp(script('One.', 'Two.'), manner, { waits: true });
        if (deed === 'wait') narrator.wait();
        if (deed === 'goOn') narrator.goOn();
        if (deed === 'goTo') narrator.goTo(1);
        if (deed === 'putDown') narrator.putDown();
        if (deed === 'ends') ends();
        if (deed === 'fails') ends(false);
        if (deed === 'vain') waitsInVain();
        const isReading = narrator.narration.status === 'reading';
        expect([end !== null, timers.length, (speaking.at(-1) ?? null) !== null]).toEqual([
          isReading,
          isReading ? 1 : 0,
          isReading,
        ]);
      }
    }),
  );
});
