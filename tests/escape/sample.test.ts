/**
 * The short form of `npm run escape`: a few attempts of each group on one kiosk without a display, other ones each day. A
 * failure names its seed; `ANTEROOM_ESCAPE_SEED` repeats it.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { attempts } from './attempts.ts';
import { runAttempts } from './run.ts';
import { sampleOf } from './sample.ts';
import { isKnownToBrowser } from './support/hands.ts';
import { KioskStage } from './support/kiosk-stage.ts';
import { makeWorld, type World } from './support/world.ts';

const day = Math.floor(Date.now() / 86_400_000);
const seed = Number(process.env.ANTEROOM_ESCAPE_SEED ?? day);

/** Without a display there are no keys but those that the browser's own input has. */
const possible = attempts.filter(({ acts }) =>
  acts.every((act) => act.by !== 'keys' || act.keys.every(isKnownToBrowser)),
);

let world: World;
let stage: KioskStage;
beforeAll(async () => {
  world = await makeWorld();
  stage = await KioskStage.open({ name: 'kiosk', world, display: null });
});
afterAll(async () => {
  await stage?.close();
  await world?.close();
});

test(`nobody gets out of the kiosk (seed ${seed})`, async () => {
  const results = await runAttempts(stage, sampleOf(possible, 15, seed));
  const out = results.filter(({ verdict }) => verdict === 'out' || verdict === 'not made');
  expect(out.map(({ attempt, signs }) => `${attempt.id}: ${signs.join('; ')}`)).toEqual([]);
});

test('a sample is the same for the same seed, another for another, and has something of each group', () => {
  const ids = (of: number) => sampleOf(possible, 15, of).map(({ id }) => id);
  expect(ids(1)).toEqual(ids(1));
  expect(ids(1)).not.toEqual(ids(2));
  const groupsIn = (list: typeof possible) => new Set(list.map(({ group }) => group)).size;
  expect(groupsIn(sampleOf(possible, 15, 1))).toBe(groupsIn(possible));
});
