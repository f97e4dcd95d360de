import { describe, expect, test } from 'vitest';
import { offeredLanguages, ownName } from './languages.ts';

describe('The languages on offer', () => {
  test('are English when the screens can speak none of the configured ones', () => {
    expect(offeredLanguages(['xx', 'zz'])).toEqual(['en']);
  });

  test('leave out what the screens cannot speak and keep the order of the rest', () => {
    expect(offeredLanguages(['es', 'xx', 'ar', 'en'])).toEqual(['es', 'en']);
  });

  test('include a regional form of a language that the screens speak', () => {
    expect(offeredLanguages(['es-MX', 'es-AR'])).toEqual(['es-MX', 'es-AR']);
  });

  test('do not include a name that every object has', () => {
    expect(offeredLanguages(['constructor', 'es'])).toEqual(['es']);
  });
});

test.each([
  ['en', 'English'],
  ['es', 'Español'],
  ['es-MX', 'Español (México)'],
  ['ar', 'العربية'],
  ['fr', 'Français'],
])('A language is called by its own name: %s', (tag, name) => {
  expect(ownName(tag)).toBe(name);
});
