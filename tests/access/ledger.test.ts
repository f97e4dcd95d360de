import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { carryOver, openLedger } from './ledger.ts';
import { Tally } from './tally.ts';

let folder: string;
const built = () => join(folder, 'built');
const file = () => join(folder, 'kept', 'access.jsonl');
const open = (resumes: boolean) => openLedger(built(), resumes, file());

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'anteroom-ledger-'));
  mkdirSync(built());
  writeFileSync(join(built(), 'page.js'), 'one');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function record() {
  const tally = new Tally();
  tally.add('home', '1920x1080 night 100 en', [{ measure: 'side', value: 40, what: 'Close' }]);
  return tally.record;
}
const done = () => ({ job: 'home en', record: record(), problem: null });

describe('A run that was stopped', () => {
  test('begins anew where there is nothing to go on with', () => {
    expect(open(true)).toMatchObject({ done: [], says: 'There is nothing to go on with: begins anew.' });
  });

  test('begins anew where the page is another since', () => {
    open(false).write(done());
    writeFileSync(join(built(), 'page.js'), 'two');
    expect(open(true)).toMatchObject({ done: [], says: expect.stringContaining('is another since') });
    expect(open(true).done).toEqual([]);
  });

  test('begins anew where nobody asks for what was done', () => {
    open(false).write(done());
    expect(open(false).done).toEqual([]);
    expect(open(true).done).toEqual([]);
  });

  test('leaves out a line that was torn, and one that says something else', () => {
    open(false).write(done());
    appendFileSync(file(), '{"job":"deck en","record":{}}\n{"job":"call e');
    expect(open(true).done.map(({ job }) => job)).toEqual(['home en']);
  });

  test('goes on with all that was measured', () => {
    open(false).write(done());
    const found = open(true);
    expect(found.done).toEqual([done()]);
    const tally = new Tally();
    for (const each of found.done) tally.takeOver(each.record);
    expect(tally.record).toEqual(record());
  });
});

describe('What was measured on an earlier page is taken over', () => {
  const carried = () => carryOver(built(), (job) => job.startsWith('call'), file());
  const lay = () => {
    const ledger = open(false);
    for (const job of ['home en', 'call en', 'search en'])
      ledger.write({ ...done(), job, problem: job === 'search en' ? 'no picture' : null });
    writeFileSync(join(built(), 'page.js'), 'two');
  };

  test('but for what is to be done again, and for what could not be done', () => {
    lay();
    expect(carried()).toMatchObject({ done: [done()], says: 'Takes over 1 of an earlier page.' });
  });

  test('and a run that is stopped after that goes on with both', () => {
    lay();
    carried().write({ ...done(), job: 'call en' });
    expect(open(true).done.map(({ job }) => job)).toEqual(['home en', 'call en']);
  });

  test('and there may be none', () => {
    expect(carried().done).toEqual([]);
  });
});
