/** Reads what the test runners report: counts for the one closing line, and what failed, to stand just above it. */
import { stripVTControlCharacters } from 'node:util';
import { z } from 'zod';

export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
  /** Those of the failed that the runner named. */
  failures: Failure[];
}

/** One test that failed, or one file that could not be run. */
export interface Failure {
  /** File and test, as somebody would look for them. */
  name: string;
  /** What the runner said about it, without colours; cut after `maxLines`. */
  why: string;
}

/** Enough to see what was expected and where, and few enough that ten failures still fit on a log's last page. */
const maxLines = 12;

const vitestFailures = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string().default(''),
      assertionResults: z.array(
        z.object({
          fullName: z.string(),
          status: z.string(),
          failureMessages: z.array(z.string()).nullish(),
        }),
      ),
    }),
  ),
});

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numFailedTestSuites: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number().default(0),
});

const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
  errors: z.array(z.unknown()).default([]),
});

const suite = z.object({
  title: z.string(),
  specs: z
    .array(
      z.object({
        title: z.string(),
        file: z.string(),
        line: z.number(),
        ok: z.boolean(),
        tests: z.array(
          z.object({
            results: z.array(z.object({ error: z.object({ message: z.string().optional() }).optional() })),
          }),
        ),
      }),
    )
    .default([]),
  get suites() {
    return z.array(suite).optional();
  },
});
type Suite = z.infer<typeof suite>;

const playwrightSuites = z.object({
  suites: z.array(suite),
  errors: z.array(z.object({ message: z.string().optional() })).default([]),
});

/** A runner's message as plain text of a few lines. */
function told(message: string): string {
  const lines = stripVTControlCharacters(message).trimEnd().split('\n');
  const more = lines.length - maxLines;
  return [...lines.slice(0, maxLines), ...(more > 0 ? [`… and ${more} more lines, above`] : [])].join('\n');
}

/** What failed by vitest's JSON report, tests and files that could not be loaded; nothing when it is no report. */
function failedInVitest(report: unknown): Failure[] {
  const parsed = vitestFailures.safeParse(report);
  if (!parsed.success) return [];
  return parsed.data.testResults.flatMap((file) => {
    const tests = file.assertionResults
      .filter((test) => test.status === 'failed')
      .map((test) => ({
        name: `${file.name} › ${test.fullName}`,
        why: told((test.failureMessages ?? []).join('\n')),
      }));
    return tests.length === 0 && file.status === 'failed'
      ? [{ name: file.name, why: told(file.message) }]
      : tests;
  });
}

/** What failed by Playwright's JSON report, and what went wrong outside the tests; nothing when it is no report. */
function failedInPlaywright(report: unknown): Failure[] {
  const parsed = playwrightSuites.safeParse(report);
  if (!parsed.success) return [];
  const within = (one: Suite, above: string[]): Failure[] => {
    const path = [...above, one.title];
    const here = one.specs
      .filter((spec) => !spec.ok)
      .map((spec) => ({
        name: [`${spec.file}:${spec.line}`, ...path.slice(1), spec.title].join(' › '),
        why: told(
          spec.tests
            .flatMap((test) => test.results.map((result) => result.error?.message ?? ''))
            .filter((message) => message !== '')
            .join('\n'),
        ),
      }));
    return [...here, ...(one.suites ?? []).flatMap((below) => within(below, path))];
  };
  const outside = parsed.data.errors.map((error) => ({
    name: 'outside the tests',
    why: told(error.message ?? ''),
  }));
  return [...parsed.data.suites.flatMap((one) => within(one, [])), ...outside];
}

/** The tally of vitest's JSON report, or null when it is not one. A file that could not be loaded is a failure. */
export function vitestTally(report: unknown): Tally | null {
  const parsed = vitestReport.safeParse(report);
  if (!parsed.success) return null;
  const { numPassedTests, numFailedTests, numFailedTestSuites, numPendingTests, numTodoTests } = parsed.data;
  const failed = numFailedTests === 0 ? numFailedTestSuites : numFailedTests;
  return {
    passed: numPassedTests,
    failed,
    skipped: numPendingTests + numTodoTests,
    failures: failedInVitest(report),
  };
}

/** The tally of Playwright's JSON report, or null when it is not one. A test that passed only now and then failed. */
export function playwrightTally(report: unknown): Tally | null {
  const parsed = playwrightReport.safeParse(report);
  if (!parsed.success) return null;
  const { expected, unexpected, flaky, skipped } = parsed.data.stats;
  return {
    passed: expected,
    failed: unexpected + flaky + parsed.data.errors.length,
    skipped,
    failures: failedInPlaywright(report),
  };
}

/** A suite that ended badly without naming a failed test, or without a report, counts as one failure. */
export function tallyOf(name: string, code: number, counted: Tally | null): Tally {
  if (counted && (code === 0 || counted.failed > 0)) return counted;
  const why = counted ? `ended with code ${code}` : `ended with code ${code} and without a report`;
  return {
    passed: counted?.passed ?? 0,
    failed: 1,
    skipped: counted?.skipped ?? 0,
    failures: [{ name, why }],
  };
}

/** The sum. */
export function addTallies(tallies: Tally[]): Tally {
  return tallies.reduce(
    (sum, one) => ({
      passed: sum.passed + one.passed,
      failed: sum.failed + one.failed,
      skipped: sum.skipped + one.skipped,
      failures: [...sum.failures, ...one.failures],
    }),
    { passed: 0, failed: 0, skipped: 0, failures: [] },
  );
}
