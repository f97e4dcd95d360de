import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wcagContrast } from 'culori';
import postcss from 'postcss';
import { describe, expect, it, test } from 'vitest';
import { figurePalette } from '../../slides/format/model/figure/palette.ts';
import { pairs } from './pairs.ts';

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
const always = Object.fromEntries(
  Object.entries(values('tokens.css', ':root')).filter(([role]) => !(role in daylight)),
);
const themes = { daylight: { ...always, ...daylight }, night: { ...always, ...night } };

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

test('Night has a value for every role that daylight has, and for no other', () => {
  expect(Object.keys(night).sort()).toEqual(Object.keys(daylight).sort());
});

describe.each(Object.entries(themes))('In %s', (_, theme: Record<string, string>) => {
  const contrast = (one: string, other: string) => wcagContrast(theme[one] ?? '', theme[other] ?? '');
  const below = (least: number, kind: 'words' | 'marks') =>
    pairs.flatMap(({ on, [kind]: roles }) =>
      on.flatMap((ground) =>
        roles
          .filter((role) => !(contrast(role, ground) >= least))
          .map((role) => `${role} on ${ground}: ${contrast(role, ground).toFixed(2)}`),
      ),
    );

  it('words stand out 7 : 1 from every ground on which they may stand', () => {
    expect(below(7, 'words')).toEqual([]);
  });

  it('what is drawn to be seen stands out 3 : 1', () => {
    expect(below(3, 'marks')).toEqual([]);
  });

  it('a colour of a drawing stands out from its ground the more, the higher its number', () => {
    const hues = Map.groupBy(
      Object.keys(figurePalette).filter((role) => /-\d$/.test(role) && !/^(?:skin|hair)/.test(role)),
      (role) => role.slice(0, -2),
    );
    for (const [, roles] of hues) {
      const depth = (role: string) => contrast(`figure-${role}`, 'figure-ground');
      const byNumber = roles.toSorted((a, b) => Number(a.at(-1)) - Number(b.at(-1)));
      expect(roles.toSorted((a, b) => depth(a) - depth(b))).toEqual(byNumber);
    }
  });
});
