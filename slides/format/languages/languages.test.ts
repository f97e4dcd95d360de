import { describe, expect, it } from 'vitest';
import { adviceForUnknown, first, languageOf, languages } from './all.ts';
import { english } from './en/index.ts';
import { faceOf, faces, firstLanguage } from './faces.ts';
import type { Language } from './language.ts';
import { uncheckedIn } from './unchecked.ts';

const all = [...languages.values()];

/** Paths of what is undefined or empty within a value. */
function gaps(value: unknown, path = ''): string[] {
  if (value === undefined || value === '' || (typeof value === 'number' && Number.isNaN(value)))
    return [path];
  if (value instanceof Map || value instanceof Set) return value.size === 0 ? [path] : gaps([...value], path);
  if (value === null || typeof value !== 'object' || value instanceof RegExp) return [];
  return Object.entries(value).flatMap(([key, inner]) => gaps(inner, `${path}/${key}`));
}

describe.each(all)('what is known of $tag', (language) => {
  it('has every field, filled in or null', () => {
    expect(Object.keys(language).sort()).toEqual(Object.keys(english).sort());
    expect(gaps(language)).toEqual([]);
  });

  it('writes numbers as the rest of the world expects them there', () => {
    const parts = new Intl.NumberFormat(language.locales.all).formatToParts(1234567.8);
    const sign = (type: string) => parts.find((part) => part.type === type)?.value;
    const [{ decimal, group, zero }] = language.writings;
    expect({ decimal, group }).toEqual({ decimal: sign('decimal'), group: sign('group') });
    expect(new Intl.NumberFormat(language.locales.all).format(0)).toBe(zero);
  });

  it('has the direction of its script', () => {
    const rightToLeft = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm']);
    const { script = '' } = new Intl.Locale(language.tag).maximize();
    expect(language.direction).toBe(rightToLeft.has(script) ? 'rtl' : 'ltr');
  });

  it('calls itself what it is called in its own words', () => {
    const [base = ''] = language.tag.split('-');
    const own = new Intl.DisplayNames([base], { type: 'language' }).of(base) ?? '';
    expect(language.ownName.toLocaleLowerCase(base)).toContain(own.toLocaleLowerCase(base));
  });

  it('has a light part that says the same', () => {
    expect(language).toMatchObject({ ...faces.get(language.tag) });
  });
});

describe('the languages', () => {
  it('have no light part without a language, and no language without a light part', () => {
    expect([...faces.keys()].sort()).toEqual([...languages.keys()].sort());
  });

  it('begin with the one in which facts are stated', () => {
    expect(first.tag).toBe(firstLanguage);
  });

  it('do not stand in for one another where digits are read', () => {
    expect(languageOf('es-AR')).toBeUndefined();
    expect(faceOf('es-AR')?.tag).toBe('es');
    expect(faceOf('constructor')).toBeUndefined();
  });

  it.each([
    ['de', 'slides/format/languages/de/index.ts'],
    ['es-AR', 'Add es-AR to slides/format/languages/es/index.ts'],
  ])('say for %s which file to write', (tag, file) => {
    expect(adviceForUnknown(tag)).toContain(file);
  });
});

describe('what goes unchecked', () => {
  const named = (changes: Partial<Language>) => uncheckedIn({ ...english, ...changes });

  it('is nothing where all is known', () => {
    expect(named({})).toEqual([]);
  });

  it('is named for each thing that nobody has written down', () => {
    expect(named({ numberWords: null, reading: null })).toEqual(['number words', 'reading grade']);
  });

  it('leaves out what makes a check only stricter', () => {
    expect(named({ idioms: null, rounding: null, ratio: null })).toEqual([]);
  });
});
