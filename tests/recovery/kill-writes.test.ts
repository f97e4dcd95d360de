import { describe, expect, test } from 'vitest';
import { seedOfDay } from './chance.ts';
import { killWrites } from './kill-writes.ts';

const seed = seedOfDay(new Date());

describe('A process that is ended in the middle of its writes, again and again', () => {
  test(`loses nothing that it has committed, and damages no file (npm run chaos -- --kills 8 --seed ${seed})`, async () => {
    const { kills, committed, problems } = await killWrites(seed, 8);
    expect(problems).toEqual([]);
    expect(committed).toBeGreaterThan(kills / 2);
  });
});
