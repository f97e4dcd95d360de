/** Short forms of the long runs `npm run chaos` and `npm run soak`. Each day another seed; the title says how to repeat it. */
import { expect, test } from '@playwright/test';
import { chanceOf, seedOfDay } from '../recovery/chance.ts';
import { chaos } from '../recovery/chaos-run.ts';
import { Diary } from '../recovery/diary.ts';
import { faults } from '../recovery/faults.ts';
import { strikeAndRecover } from '../recovery/recover.ts';
import { Supervised } from '../recovery/supervised.ts';
import { installLeapingClock } from '../soak/clock.ts';
import { play } from '../soak/monkey.ts';
import { soak } from '../soak/run.ts';
import { openDeck, useKiosk } from './visitor.ts';

const seed = seedOfDay(new Date());
/** Each of these starts kiosks of its own; in hostile surroundings others do the same. */
const own = { tag: '@own-surroundings' };

// Faults that each take their time to be found are longer than a test usually is.
test.describe.configure({ timeout: 300_000 });

test(
  `A kiosk recovers from each of two faults in a row (npm run chaos -- --rounds 2 --seed ${seed})`,
  own,
  async () => {
    const { failed, lost, recovered } = await chaos(seed, 2);
    expect(failed).toEqual([]);
    expect(lost).toBe(0);
    expect(recovered).toHaveLength(2);
  },
);

test('A page whose screen has gone white comes back, and the log says why', own, async () => {
  const white = faults.find(({ name }) => name.startsWith('the page is white: it lives'));
  if (!white) throw new Error('The fault has another name now.');
  const on = await Supervised.start({ config: { clinicName: 'Ward 3', country: 'us' } });
  try {
    const { cause } = await strikeAndRecover(on, white, chanceOf(seed));
    expect(cause).toContain('nothing could be seen on it, look after look');
  } finally {
    await on.close();
  }
});

test(
  `Twenty visits leave no nodes and no listeners behind (npm run soak -- --sessions 20 --seed ${seed})`,
  own,
  async () => {
    const { marks, complaints } = await soak(seed, [10, 20]);
    const [before, after] = marks;
    expect(complaints).toEqual([]);
    // A panel that is opened for the first time may leave what it needs once.
    expect(after?.memory.nodes).toBeLessThan((before?.memory.nodes ?? 0) + 100);
    expect(after?.memory.listeners).toBeLessThan((before?.memory.listeners ?? 0) + 20);
  },
);

test(
  `Five hundred random inputs end at attract, without an error (npm run soak -- --inputs 500 --seed ${seed})`,
  own,
  async () => {
    const { errors } = await play(seed, 500);
    expect(errors).toEqual([]);
  },
);

test.describe('Something that is no visitor', () => {
  const kiosk = useKiosk();
  /** Says that the visit has ended, once it has. */
  const ended = () => new Diary(kiosk.dataFolder).lines().some(({ words }) => words === 'session: reset');

  test('and touches the same spot every 13 seconds keeps no visit alive, and is told of', async () => {
    await openDeck(kiosk);
    const page = await kiosk.page();
    await installLeapingClock(page);
    const cdp = await page.context().newCDPSession(page);
    // Longer than any clinic lets a kiosk idle: after so many touches somebody would have to have noticed.
    for (let touch = 0; touch < 60 && !ended(); touch += 1) {
      await page.evaluate(() => window.leapingClock.leap(13_000));
      await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x: 1000, y: 30 }] });
      await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
      // The session has heard the time once it has told the page anything.
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 260)));
    }
    expect(ended()).toBe(true);
    expect(kiosk.log().join('\n')).toContain(
      'input.stuck: Something that is no visitor keeps touching the spot 52 %',
    );
  });

  test('and holds a key down keeps no visit alive either', async () => {
    await openDeck(kiosk);
    const page = await kiosk.page();
    await installLeapingClock(page);
    const cdp = await page.context().newCDPSession(page);
    for (let second = 0; second < 300 && !ended(); second += 5) {
      await page.evaluate(() => window.leapingClock.leap(5000));
      await cdp.send('Input.dispatchKeyEvent', {
        type: 'rawKeyDown',
        key: 'ArrowUp',
        code: 'ArrowUp',
        autoRepeat: second > 0,
      });
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 260)));
    }
    expect(ended()).toBe(true);
    expect(kiosk.log().join('\n')).toContain(
      'input.stuck: Something that is no visitor keeps touching the key ArrowUp',
    );
  });
});
