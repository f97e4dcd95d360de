import { describe, expect, test } from 'vitest';
import { offeredLanguages, ownName, uiLanguage } from './languages.ts';

describe('The languages on offer', () => {
  test('are English when the screens can speak none of the configured ones', () => {
    expect(offeredLanguages(['xx', 'zz'])).toEqual(['en']);
  });

  test('leave out what the screens cannot speak and keep the order of the rest', () => {
    expect(offeredLanguages(['es', 'xx', 'en'])).toEqual(['es', 'en']);
  });

  test('include a regional form of a language that the screens speak', () => {
    expect(offeredLanguages(['es-MX'])).toEqual(['es-MX']);
  });
});

test('A name that every object has is not a language', () => {
  expect(uiLanguage('constructor')).toBeUndefined();
});

test('A language is called by its own name', () => {
  expect(['en', 'es', 'ar'].map(ownName)).toEqual(['English', 'Español', 'العربية']);
});
