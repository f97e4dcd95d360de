import { describe, expect, it } from 'vitest';
import { addTallies, playwrightTally, vitestTally } from './tally.ts';

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
    expect(vitestTally({ ...vitest, numFailedTestSuites: 1 })).toEqual({ passed: 5, failed: 1, skipped: 1 });
  });

  it('counts a flaky end-to-end test and an error outside the tests as failures', () => {
    const report = {
      stats: { expected: 3, unexpected: 0, flaky: 1, skipped: 2 },
      errors: [{ message: 'config' }],
    };
    expect(playwrightTally(report)).toEqual({ passed: 3, failed: 2, skipped: 2 });
  });

  it('adds up the suites', () => {
    expect(
      addTallies([
        { passed: 1, failed: 0, skipped: 2 },
        { passed: 3, failed: 4, skipped: 0 },
      ]),
    ).toEqual({
      passed: 4,
      failed: 4,
      skipped: 2,
    });
  });
});
