import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figurePalette, paintOf } from '../../model/figure/palette.ts';
import { reporterFor } from '../../model/problem/problem.ts';
import { sanitise } from './sanitise.ts';
import { parseSvg } from './svg-source.ts';

/** A figure as the compiler takes it in. */
function read(inner: string) {
  const reporter = reporterFor('f.svg', inner);
  const raw = parseSvg(`<svg>${inner}</svg>`, reporter);
  const root = raw && sanitise(raw, reporter);
  return { first: root?.children[0], problems: reporter.problems };
}

const filled = (colour: string) => read(`<rect fill="${colour}"/>`);

describe('a colour that no theme has a value for', () => {
  it.each([
    ['#0B5755', 'teal-7', 'Write #0A5654 (teal-7), the nearest of them.'],
    ['#F00', 'coral-5', 'Write #C2412D (coral-5), the nearest of them.'],
    ['black', 'ink', 'Write #14302F (ink), the nearest of them.'],
    [
      '#0A565480',
      'teal-7',
      'Write #0A5654 (teal-7), the nearest of them, and how much of it shows as fill-opacity.',
    ],
  ] as const)('is reported, and drawn in the nearest one: %s', (colour, role, advice) => {
    const { first, problems } = filled(colour);
    expect(problems.map((problem) => [problem.code, problem.advice])).toEqual([['figure-colour', advice]]);
    expect(first?.attributes.fill).toBe(paintOf(role));
  });

  it('is left out when it is no colour at all', () => {
    const { first, problems } = filled('greenish');
    expect(problems.map(({ message }) => message)).toEqual([
      'fill="greenish" is not one of the colours of drawings',
    ]);
    expect(first?.attributes).toEqual({});
  });

  it('cannot be a role: an author writes colours that every drawing program shows', () => {
    expect(filled('var(--figure-ink)').problems.map(({ code }) => code)).toEqual(['figure-forbidden']);
  });
});

describe('a colour of the table', () => {
  const entries = Object.entries(figurePalette) as [keyof typeof figurePalette, string][];

  it.each(entries)('becomes the role “%s”, however it is written', (role, colour) => {
    const written = [colour, colour.toLowerCase()].map((each) => filled(each));
    expect(written.map(({ first }) => first?.attributes.fill)).toEqual([paintOf(role), paintOf(role)]);
    expect(written.flatMap(({ problems }) => problems)).toEqual([]);
  });

  it('may have a short form or a name', () => {
    expect([filled('#fff'), filled('white')].map(({ first }) => first?.attributes.fill)).toEqual([
      paintOf('sheet'),
      paintOf('sheet'),
    ]);
  });

  it('is found wherever a colour can stand', () => {
    const { first } = read('<stop fill="#14302F" stroke="#14302F" stop-color="#14302F" color="#14302F"/>');
    expect(Object.values(first?.attributes ?? {})).toEqual(Array(4).fill(paintOf('ink')));
  });
});

describe('what is no colour of its own', () => {
  it.each(['none', 'currentColor', 'transparent', 'inherit', 'url(#sky)'])('stays as it is: %s', (paint) => {
    const { first, problems } = filled(paint);
    expect(first?.attributes.fill).toBe(paint);
    expect(problems).toEqual([]);
  });

  it('is the white and black of a mask, which say what shows', () => {
    const { first, problems } = read('<mask id="m"><g><rect fill="#FFFFFF" stroke="black"/></g></mask>');
    expect(first?.children[0]?.children[0]?.attributes).toEqual({ fill: '#FFFFFF', stroke: 'black' });
    expect(problems).toEqual([]);
  });
});

it('No paint but a role, a keyword or a reference leaves the compiler, whatever an author writes', () => {
  const hex = fc.stringMatching(/^#[\dA-Fa-f]{3,8}$/);
  const word = fc.stringMatching(/^[a-zA-Z]{1,12}$/);
  fc.assert(
    fc.property(fc.oneof(hex, word), (colour) => {
      const paint = filled(colour).first?.attributes.fill ?? 'none';
      expect(paint).toMatch(/^(?:none|transparent|currentColor|inherit|var\(--figure-[a-z]+(?:-\d)?\))$/);
    }),
  );
});
