import { describe, expect, it } from 'vitest';
import { addTallies, playwrightTally, tallyOf, vitestTally } from './tally.ts';

const vitest = {
  numPassedTests: 5,
  numFailedTests: 0,
  numFailedTestSuites: 0,
  numPendingTests: 1,
  numTodoTests: 0,
};

describe('the closing line of npm test', () => {
  it('does not take a missing report for a pass', () => {
    expect(vitestTally(null)).toBeNull();
    expect(playwrightTally({})).toBeNull();
  });

  it('counts a test file that could not be loaded as a failure', () => {
    expect(vitestTally({ ...vitest, numFailedTestSuites: 1 })).toMatchObject({
      passed: 5,
      failed: 1,
      skipped: 1,
    });
  });

  it('counts a flaky end-to-end test and an error outside the tests as failures', () => {
    const report = {
      stats: { expected: 3, unexpected: 0, flaky: 1, skipped: 2 },
      errors: [{ message: 'config' }],
    };
    expect(playwrightTally(report)).toMatchObject({ passed: 3, failed: 2, skipped: 2 });
  });

  it('takes a suite that ended badly without naming a test for one failure, and says with what code', () => {
    const fine = { passed: 3, failed: 0, skipped: 1, failures: [] };
    expect(tallyOf('Unit tests', 0, fine)).toEqual(fine);
    expect(tallyOf('Unit tests', 134, fine)).toEqual({
      ...fine,
      failed: 1,
      failures: [{ name: 'Unit tests', why: 'ended with code 134' }],
    });
    expect(tallyOf('Unit tests', 0, null)).toEqual({
      passed: 0,
      failed: 1,
      skipped: 0,
      failures: [{ name: 'Unit tests', why: 'ended with code 0 and without a report' }],
    });
  });

  it('adds up the suites, and keeps what failed in the order in which it ran', () => {
    const failure = (name: string) => ({ name, why: '' });
    expect(
      addTallies([
        { passed: 1, failed: 1, skipped: 2, failures: [failure('a')] },
        { passed: 3, failed: 4, skipped: 0, failures: [failure('b')] },
      ]),
    ).toEqual({ passed: 4, failed: 5, skipped: 2, failures: [failure('a'), failure('b')] });
  });
});

describe('what npm test says of failures', () => {
  const esc = String.fromCharCode(27);

  it('names the test with its file, and repeats what the runner said without its colours', () => {
    const report = {
      ...vitest,
      numFailedTests: 1,
      testResults: [
        {
          name: 'a.test.ts',
          status: 'failed',
          message: '',
          assertionResults: [
            { fullName: 'a door opens', status: 'passed', failureMessages: [] },
            {
              fullName: 'a door closes',
              status: 'failed',
              failureMessages: [`${esc}[31mexpected 1${esc}[39m to be 2`],
            },
          ],
        },
      ],
    };
    expect(vitestTally(report)?.failures).toEqual([
      { name: 'a.test.ts › a door closes', why: 'expected 1 to be 2' },
    ]);
  });

  it('names a file that could not be loaded', () => {
    const report = {
      ...vitest,
      numFailedTestSuites: 1,
      testResults: [{ name: 'b.test.ts', status: 'failed', message: 'no such module', assertionResults: [] }],
    };
    expect(vitestTally(report)?.failures).toEqual([{ name: 'b.test.ts', why: 'no such module' }]);
  });

  const stats = { expected: 1, unexpected: 1, flaky: 0, skipped: 0 };

  it('finds end-to-end tests in suites within suites, and what went wrong outside them', () => {
    const spec = (title: string, ok: boolean, message?: string) => ({
      title,
      file: 'c.e2e.ts',
      line: 7,
      ok,
      tests: [{ results: [message === undefined ? {} : { error: { message } }] }],
    });
    const report = {
      stats,
      suites: [
        {
          title: 'c.e2e.ts',
          specs: [spec('starts', true)],
          suites: [{ title: 'A visitor', specs: [spec('goes home', false, 'still in the deck')] }],
        },
      ],
      errors: [{ message: 'config' }],
    };
    expect(playwrightTally(report)?.failures).toEqual([
      { name: 'c.e2e.ts:7 › A visitor › goes home', why: 'still in the deck' },
      { name: 'outside the tests', why: 'config' },
    ]);
  });

  it('cuts a long message, and says so', () => {
    const message = Array.from({ length: 40 }, (_, line) => `line ${line}`).join('\n');
    const why = playwrightTally({ stats, suites: [], errors: [{ message }] })?.failures[0]?.why.split('\n');
    expect(why).toHaveLength(13);
    expect(why?.at(-1)).toBe('… and 28 more lines, above');
  });
});
