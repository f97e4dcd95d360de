import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { calls } from '../bridge/contract.ts';
import { Audit } from '../records/audit.ts';
import { Records } from '../records/database.ts';
import { Door } from './door.ts';
import { hashPin } from './pin.ts';
import { Pins } from './pins.ts';
import { type ResetFile, readReset } from './reset-file.ts';

const [adminPin, staffPin, wrongPin] = ['493817', '275019', '604172'];

let folder: string;
let records: Records;
let uptime: number;
let lines: string[];
let reset: ResetFile | null;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'anteroom-door-'));
  [uptime, lines, reset] = [1_000_000, [], null];
  records = openRecords();
});
afterEach(() => {
  records.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

const log = {
  info: (line: string) => void lines.push(line),
  warn: (line: string) => void lines.push(line),
  error: (line: string) => void lines.push(line),
};
const openRecords = () => new Records({ folder, now: () => new Date(0), log });
const audit = () => new Audit(records, () => 0, log);
/** Real scrypt, at an eighth of the price: what it costs is tested with the PINs themselves. */
const cheaply = (pin: string) => hashPin(pin, { log2N: 14, r: 8, p: 1 });
const trail = () =>
  audit()
    .latest(20)
    .map(({ event, role, detail }) => `${event} ${role} ${detail}`.trim())
    .reverse();

/** The door as a start of the kiosk finds it. */
function start(clock = () => uptime): Door {
  records.close();
  records = openRecords();
  const resets = () => (reset ? [reset] : []);
  return new Door({
    pins: new Pins(records, () => 0, cheaply),
    audit: audit(),
    uptime: clock,
    resets,
    log,
  });
}

const given = (text: string, digest: string): ResetFile => ({ file: 'f', digest, ...readReset(text, 'f') });

/** A door to which IT has given both PINs. */
async function furnished(clock?: () => number): Promise<Door> {
  reset = given(`admin ${adminPin}\nstaff ${staffPin}`, 'first');
  const door = start(clock);
  await door.look();
  return door;
}

test('Without a PIN no PIN is looked at, whatever is typed', async () => {
  const door = start();
  expect(await door.look()).toEqual({ isSet: false, waitMs: 0 });
  expect(await door.try('000000')).toEqual({ outcome: 'unset' });
  expect(trail()).toEqual([]);
});

test('A wrong PIN shuts the door for a second, and is recorded without a digit of it', async () => {
  const door = await furnished();
  expect(await door.try(wrongPin)).toEqual({ outcome: 'wrong', waitMs: 1000 });
  expect(trail()).toEqual(['pin-reset null staff and admin', 'wrong-pin null shut for 1 s']);
  const all = JSON.stringify([trail(), lines]);
  for (const pin of [wrongPin, adminPin, staffPin]) expect(all).not.toContain(pin);
});

test('While the door is shut not even the right PIN opens it, and that somebody tried is recorded once', async () => {
  const door = await furnished();
  await door.try(wrongPin);
  uptime += 400;
  expect(await door.try(adminPin)).toEqual({ outcome: 'wait', waitMs: 600 });
  expect(await door.try(adminPin)).toEqual({ outcome: 'wait', waitMs: 600 });
  expect(trail().filter((line) => line.startsWith('tried-too-soon'))).toHaveLength(1);
  uptime += 600;
  expect(await door.try(adminPin)).toEqual({ outcome: 'opened', role: 'admin' });
});

/** Linux' clock, which counts hundredths of a second: 2048.01 s times 1000 is not quite 2048010 ms. */
const firstTick = 204_801;
const atTick = (tick: number) => (tick / 100) * 1000;

describe('Where the clock moves on by a part of a millisecond that no page may be told', () => {
  test('while a wrong PIN is written down, it is still told that the PIN was wrong', async () => {
    // Each look at the clock finds the next tick, as on a machine whose disk is slow.
    let tick = firstTick;
    const door = await furnished(() => {
      tick += 1;
      return atTick(tick);
    });
    const tried = await door.try(wrongPin);
    expect(tried).toMatchObject({ outcome: 'wrong' });
    expect(calls.tryPin.result.safeParse(tried).error).toBeUndefined();
  });

  test('whoever looks at the door meanwhile, or tries a PIN too soon, is told how long it stays shut', async () => {
    const door = await furnished();
    uptime = atTick(firstTick);
    await door.try(wrongPin);
    uptime = atTick(firstTick + 1);
    const [view, tried] = [await door.look(), await door.try(adminPin)];
    expect(tried).toMatchObject({ outcome: 'wait' });
    expect(calls.tryPin.result.safeParse(tried).error).toBeUndefined();
    expect(calls.door.result.safeParse({ ...view, canSetUp: false }).error).toBeUndefined();
  });
});

test('Two PINs at once: one is looked at, and the other waits', async () => {
  const door = await furnished();
  const [first, second] = await Promise.all([door.try(wrongPin), door.try(adminPin)]);
  expect([first.outcome, second]).toEqual(['wrong', { outcome: 'wait', waitMs: 1000 }]);
});

test('While a PIN is looked at no other is, however long that takes', async () => {
  const door = await furnished();
  const first = door.try(wrongPin);
  await new Promise((resolve) => setImmediate(resolve));
  uptime += 2000;
  expect(await door.try(adminPin)).toEqual({ outcome: 'wait', waitMs: 1000 });
  expect(await first).toMatchObject({ outcome: 'wrong' });
});

test('A right PIN opens for its own role, and forgets the wrong ones', async () => {
  const door = await furnished();
  await door.try(wrongPin);
  uptime += 1000;
  expect(await door.try(staffPin)).toEqual({ outcome: 'opened', role: 'staff' });
  expect(await door.try(wrongPin)).toEqual({ outcome: 'wrong', waitMs: 1000 });
  expect(trail()).toContain('door-opened staff');
});

describe('A start of the kiosk', () => {
  test('does not open a door that is shut', async () => {
    const door = await furnished();
    await door.try(wrongPin);
    uptime += 1000;
    await door.try(wrongPin);
    const again = start();
    expect(await again.look()).toEqual({ isSet: true, waitMs: 5000 });
    expect(await again.try(adminPin)).toMatchObject({ outcome: 'wait' });
  });

  test('finds a PIN counted that was being looked at when the machine was switched off', async () => {
    const door = await furnished();
    const unheard = door.try(wrongPin);
    // All that is done before the PIN is looked at is done at once; what comes later nobody waits for.
    await new Promise((resolve) => setImmediate(resolve));
    const copy = new Records({ folder, now: () => new Date(0), log });
    expect(new Pins(copy, () => 0).backOff().failures).toBe(1);
    copy.close();
    await unheard;
  });
});

describe('A reset file', () => {
  test('sets PINs for the first time, is recorded, and is to be deleted', async () => {
    const door = await furnished();
    expect(door.states()).toEqual({ staff: 'temporary', admin: 'temporary' });
    expect(lines).toEqual(['new PINs for staff and admin are taken from f. Delete the file.']);
  });

  test('counts once, though it lies there for ever', async () => {
    const door = await furnished();
    expect(await door.set('admin', '718304')).toBeNull();
    const again = start();
    await again.look();
    expect(again.states()).toEqual({ staff: 'temporary', admin: 'set' });
    expect(await again.try(adminPin)).toMatchObject({ outcome: 'wrong' });
  });

  test('opens a door that has been shut by wrong PINs', async () => {
    const door = await furnished();
    await door.try(wrongPin);
    reset = given('staff 831604', 'second');
    expect(await door.look()).toEqual({ isSet: true, waitMs: 0 });
    expect(await door.try('831604')).toEqual({ outcome: 'opened', role: 'staff' });
  });

  test('that is wrong changes nothing, and is told once', async () => {
    const door = await furnished();
    lines = [];
    reset = given('admin 123456', 'third');
    await door.look();
    await door.look();
    expect(lines).toEqual([expect.stringContaining('f:1:1: admin: Write 6 to 12 digits')]);
    expect(await door.try(adminPin)).toMatchObject({ outcome: 'opened' });
  });
});

describe('A new PIN', () => {
  test('is not set when it is easy to guess, or somebody’s already', async () => {
    const door = await furnished();
    expect(await door.set('staff', '123456')).toBe('run');
    expect(await door.set('staff', adminPin)).toBe('taken');
    expect(await door.set('admin', adminPin)).toBe('taken');
    expect(door.states()).toEqual({ staff: 'temporary', admin: 'temporary' });
  });

  test('takes the place of the old one, and who set whose is recorded', async () => {
    const door = await furnished();
    expect(await door.set('staff', '718304')).toBeNull();
    expect(trail().at(-1)).toBe('pin-set admin staff');
    expect(await door.try('718304')).toEqual({ outcome: 'opened', role: 'staff' });
    expect(await door.try(staffPin)).toMatchObject({ outcome: 'wrong' });
  });
});
