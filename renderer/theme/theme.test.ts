import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wcagContrast } from 'culori';
import postcss from 'postcss';
import { describe, expect, it, test } from 'vitest';
import { figurePalette } from '../../slides/format/model/figure/palette.ts';
import { themes as offered } from '../session/index.ts';
import { least, pairs } from './pairs.ts';

/** The values that a selector of a theme's sheet gives to roles. */
function values(sheet: string, selector: string): Record<string, string> {
  const found: Record<string, string> = {};
  const text = readFileSync(join(import.meta.dirname, sheet), 'utf8');
  postcss.parse(text).walkRules((rule) => {
    if (!rule.selectors.includes(selector)) return;
    rule.walkDecls(/^--/, ({ prop, value }) => {
      found[prop.slice(2)] = value;
    });
  });
  return found;
}

const daylight = values('tokens.css', '[data-theme="daylight"]');
const night = values('night.css', '[data-theme="night"]');
const contrast = values('contrast.css', '[data-theme="contrast"]');
const always = Object.fromEntries(
  Object.entries(values('tokens.css', ':root')).filter(([role]) => !(role in daylight)),
);
const themes = {
  daylight: { ...always, ...daylight },
  night: { ...always, ...night },
  contrast: { ...always, ...contrast },
};

describe('The figures’ table and the theme', () => {
  it('have the same roles, with the same colours in daylight', () => {
    const drawn = Object.entries(themes.daylight).filter(([role]) => role.startsWith('figure-'));
    const table = Object.entries(figurePalette).map(([role, colour]) => [
      `figure-${role}`,
      colour.toLowerCase(),
    ]);
    expect(Object.fromEntries(drawn)).toEqual(Object.fromEntries(table));
  });
});

test('Every theme that is on offer has its values, and is measured', () => {
  expect(Object.keys(themes)).toEqual([...offered]);
  expect(Object.keys(least)).toEqual([...offered]);
});

test.each([
  ['Night', night],
  ['Strong contrast', contrast],
])('%s has a value for every role that daylight has, and for no other', (_, theme) => {
  expect(Object.keys(theme).sort()).toEqual(Object.keys(daylight).sort());
});

describe.each(offered.map((name) => ({ name, theme: themes[name] as Record<string, string> })))(
  'In $name',
  ({ name, theme }) => {
    const between = (one: string, other: string) => wcagContrast(theme[one] ?? '', theme[other] ?? '');
    const below = (kind: 'words' | 'marks') =>
      pairs.flatMap(({ on, [kind]: roles }) =>
        on.flatMap((ground) =>
          roles
            .filter((role) => !(between(role, ground) >= least[name][kind]))
            .map((role) => `${role} on ${ground}: ${between(role, ground).toFixed(2)}`),
        ),
      );

    it('words stand out as far as they must from every ground on which they may stand', () => {
      expect(below('words')).toEqual([]);
    });

    it('what is drawn to be seen stands out as far as it must', () => {
      expect(below('marks')).toEqual([]);
    });

    it('a colour of a drawing stands out from its ground the more, the higher its number', () => {
      const hues = Map.groupBy(
        Object.keys(figurePalette).filter((role) => /-\d$/.test(role) && !/^(?:skin|hair)/.test(role)),
        (role) => role.slice(0, -2),
      );
      for (const [, roles] of hues) {
        const depth = (role: string) => between(`figure-${role}`, 'figure-ground');
        const byNumber = roles.toSorted((a, b) => Number(a.at(-1)) - Number(b.at(-1)));
        expect(roles.toSorted((a, b) => depth(a) - depth(b))).toEqual(byNumber);
      }
    });
  },
);
