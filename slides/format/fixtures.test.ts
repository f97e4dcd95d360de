import { describe, expect, it } from 'vitest';
import { compileContent } from './index.ts';
import { deckBundleSchema } from './model/bundle.ts';
import { notesBundleSchema } from './model/notes.ts';
import { problemCodes } from './model/problem/codes.ts';
import { expectedProblems, fixtureContent, fixtureNames, today, untied } from './testing/content.fixture.ts';

/** Codes that no file can bring about: they need a fault of the compiler itself. See compile/deck.test.ts. */
const withoutFixture = ['internal-error'];

/** What each fixture compiles to; it is looked at more than once. */
const compiled = new Map<string, ReturnType<typeof compileContent>>();
function compile(name: string): ReturnType<typeof compileContent> {
  const content = compiled.get(name) ?? compileContent(fixtureContent(name), { today });
  compiled.set(name, content);
  return content;
}

describe('each mistake is found where it was made', () => {
  it.each(fixtureNames())('%s', (name) => {
    const { problems, bundles } = compile(name);
    const expected = expectedProblems(name);
    const aboutTies = name === 'sound' || expected.some((line) => line.includes(untied));
    const found = problems
      .filter(({ code }) => aboutTies || code !== untied)
      .map(({ severity, code, file, line, column }) => `${severity} ${code} ${file}:${line}:${column}`);
    expect(found).toEqual(expected);
    for (const { bundle, notes } of bundles) {
      deckBundleSchema.parse(bundle);
      if (notes) notesBundleSchema.parse(notes);
    }
  });
});

describe('no mistake is forgotten', () => {
  it('has a fixture for every code', () => {
    const shown = new Set(
      fixtureNames()
        .flatMap(expectedProblems)
        .map((line) => line.split(' ')[1]),
    );
    const missing = Object.keys(problemCodes).filter(
      (code) => !shown.has(code) && !withoutFixture.includes(code),
    );
    expect(missing).toEqual([]);
  });

  it('says of every problem what to write instead', () => {
    const problems = fixtureNames().flatMap((name) => compile(name).problems);
    expect(
      problems.filter(({ message, advice }) => message.length < 3 || !/[.?)]$|^.*: \S+$/.test(advice)),
    ).toEqual([]);
  });
});
