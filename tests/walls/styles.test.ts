/** What style sheets never say: a colour of their own, or a side of the screen. */
import fs from 'node:fs';
import path from 'node:path';
import { colorsNamed } from 'culori';
import { describe, expect, test } from 'vitest';
import { pairs } from '../../renderer/theme/pairs.ts';
import { figurePalette } from '../../slides/format/model/figure/palette.ts';
import { declarationsOf, placed, rolesIn, type StyleSheet, styleSheets } from './styles.ts';

const root = path.join(import.meta.dirname, '../..');
const sheets = styleSheets('renderer', 'scripts', 'tests');
const themes = ['renderer/theme/tokens.css', 'renderer/theme/night.css', 'renderer/theme/contrast.css'];
const isTheme = ({ name }: StyleSheet) => themes.includes(name);

interface Rule {
  name: string;
  isBroken(prop: string, value: string): boolean;
  /** Sheets that may. */
  mayBreak(sheet: StyleSheet): boolean;
  caught: readonly [prop: string, value: string][];
  fine: readonly [prop: string, value: string][];
}

const colourNames = new Set(Object.keys(colorsNamed));

function hasColour(_prop: string, value: string): boolean {
  const bare = value.replace(/--[\w-]+|url\([^()]*\)|"[^"]*"/g, ' ');
  const words = bare.toLowerCase().match(/[a-z][\w-]*/g) ?? [];
  return (
    /#[\da-f]{3,8}\b/i.test(bare) ||
    /\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\(/i.test(bare) ||
    words.some((word) => colourNames.has(word))
  );
}

/** The values of a shorthand, each with what stands in its brackets. */
const parts = (value: string) => value.match(/(?:[^\s()]|\((?:[^()]|\([^()]*\))*\))+/g) ?? [];

function isLopsided(prop: string, value: string): boolean {
  const [top, right, bottom, left] = parts(value);
  if (prop === 'border-radius') return left !== undefined && (top !== right || bottom !== left);
  const isOfSides =
    /^(?:margin|padding|inset|scroll-margin|scroll-padding|border-(?:width|style|color))$/.test(prop);
  return isOfSides && left !== undefined && right !== left;
}

function hasSide(prop: string, value: string): boolean {
  const takesSides =
    /^(?:text-align(?:-last)?|float|clear|caption-side|(?:object|background|mask|transform|perspective)-(?:position|origin))$/;
  return (
    /(?:^|-)(?:left|right|top|bottom)(?:-|$)/.test(prop) ||
    (takesSides.test(prop) && /\b(?:left|right)\b/.test(value)) ||
    isLopsided(prop, value)
  );
}

const rules: readonly Rule[] = [
  {
    name: 'a colour of its own: only themes have colours, everything else names a role',
    isBroken: hasColour,
    mayBreak: isTheme,
    caught: [
      ['color', '#fff'],
      ['border', '1px solid Red'],
      ['box-shadow', '0 0 1px rgb(0 0 0 / 10%)'],
      ['background', 'linear-gradient(transparent, white 80%)'],
      ['fill', 'var(--mark, #123456)'],
    ],
    fine: [
      ['color', 'var(--text)'],
      ['background', 'transparent'],
      ['border-color', 'currentColor'],
      ['font', '15px / 1.45 "Plum", sans-serif'],
      ['background', 'url("#plum")'],
    ],
  },
  {
    name: 'a side of the screen: words may run from right to left',
    isBroken: hasSide,
    mayBreak: () => false,
    caught: [
      ['margin-left', '1rem'],
      ['right', '0'],
      ['border-top-left-radius', '1rem'],
      ['padding-top', '1rem'],
      ['text-align', 'right'],
      ['float', 'left'],
      ['object-position', 'left center'],
      ['padding', '0 0 2rem 3.5rem'],
      ['margin', '0 1rem 0 max(1rem, 8px)'],
      ['border-radius', '0 6px 6px 0'],
    ],
    fine: [
      ['margin-inline-start', '1rem'],
      ['inset', 'auto 0 0'],
      ['padding', '0 max(1rem, 8px) 2rem max(1rem, 8px)'],
      ['border-radius', '6px 6px 0 0'],
      ['text-align', 'start'],
      ['object-position', '50% 100%'],
      ['transform', 'scaleX(-1)'],
    ],
  },
];

describe.each(rules)('No style sheet says $name', ({ isBroken, mayBreak, caught, fine }) => {
  test('in any declaration', () => {
    const held = sheets.filter((sheet) => !mayBreak(sheet));
    expect(held.length).toBeGreaterThan(40);
    const found = held.flatMap((sheet) =>
      declarationsOf(sheet)
        .filter(({ prop, value }) => isBroken(prop, value))
        .map((declaration) => placed(sheet, declaration)),
    );
    expect(found).toEqual([]);
  });

  test.each(caught)('and this would be caught: %s: %s', (prop, value) => {
    expect(isBroken(prop, value)).toBe(true);
  });

  test.each(fine)('but not this: %s: %s', (prop, value) => {
    expect(isBroken(prop, value)).toBe(false);
  });
});

describe('The names that styles use', () => {
  const setIn = (sheet: StyleSheet) =>
    declarationsOf(sheet).flatMap(({ prop }) => (prop.startsWith('--') ? [prop.slice(2)] : []));
  const tokens = new Set(sheets.filter(isTheme).flatMap(setIn));

  test('are names of the theme, or of the sheet itself', () => {
    const unknown = sheets.flatMap((sheet) => {
      const known = new Set([...tokens, ...setIn(sheet)]);
      return declarationsOf(sheet)
        .filter(({ value }) => rolesIn(value).some((role) => !known.has(role)))
        .map((declaration) => placed(sheet, declaration));
    });
    expect(unknown).toEqual([]);
  });

  test('are all that the theme has', () => {
    const used = new Set([
      ...sheets.flatMap((sheet) => declarationsOf(sheet).flatMap(({ value }) => rolesIn(value))),
      ...Object.keys(figurePalette).map((role) => `figure-${role}`),
    ]);
    expect([...tokens].filter((token) => !used.has(token))).toEqual([]);
  });
});

describe('What styles put together is held to its contrast by the pairs of the theme:', () => {
  const held = styleSheets('renderer', 'scripts');
  const strangers = (property: RegExp, known: ReadonlySet<string>) =>
    held.flatMap((sheet) =>
      declarationsOf(sheet)
        .filter(({ prop, value }) => property.test(prop) && rolesIn(value).some((role) => !known.has(role)))
        .map((declaration) => placed(sheet, declaration)),
    );

  test('words and signs have no role but those that are measured', () => {
    const measured = pairs.flatMap(({ words }) => words);
    // The thread colours signs beside words, and no words.
    expect(strangers(/^color$/, new Set([...measured, 'thread']))).toEqual([]);
  });

  test('grounds have no role but those on which it is measured, and those that bear no words', () => {
    const measured = pairs.flatMap(({ on }) => on);
    const bare = ['line', 'mark', 'thread', 'backdrop', 'logo-ground'];
    expect(strangers(/^background/, new Set([...measured, ...bare]))).toEqual([]);
  });
});

describe('What is painted where no theme reaches has daylight’s colours:', () => {
  const daylight = new Set(
    sheets
      .filter(({ name }) => name === 'renderer/theme/tokens.css')
      .flatMap((sheet) => declarationsOf(sheet).map(({ value }) => value)),
  );
  const brand = fs.readdirSync(path.join(root, 'assets/brand')).filter((name) => name.endsWith('.svg'));

  test.each([
    ...brand.map((name) => `assets/brand/${name}`),
    'electron/window/window-options.policy.ts',
    'electron/recovery/static-screens.ts',
  ])('%s', (file) => {
    const colours = fs.readFileSync(path.join(root, file), 'utf8').match(/#[\da-f]{6}\b/gi) ?? [];
    expect(colours).not.toEqual([]);
    expect(colours.filter((colour) => !daylight.has(colour.toLowerCase()))).toEqual([]);
  });
});
