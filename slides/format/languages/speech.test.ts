import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSlides } from '../../../scripts/content/read-files.ts';
import { bundlesOf, compileDeck, loadGround, sortFiles } from '../index.ts';
import { products } from '../model/applies.ts';
import { speech as english } from './en/speech.ts';
import { speech as spanish } from './es/speech.ts';
import type { LanguageSpeech } from './speech.ts';
import { speechOf } from './speeches.ts';

const { ground, decks } = sortFiles(readSlides(join(import.meta.dirname, '../..')));
const loaded = loadGround(ground);
const bundles = decks.flatMap((deck) =>
  Object.values(bundlesOf(loaded, compileDeck(loaded, deck, { today: '2026-11-26' }))).map(
    ({ bundle }) => bundle,
  ),
);

/** What a voice may read as a word, though people spell it out, or the other way round: two capitals, or one beside a digit. */
const abbreviation =
  /(?<![\p{L}\p{N}])(?=[\p{L}\p{N}-]*\p{Lu}[\p{L}\p{N}-]*[\p{Lu}\p{N}])[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu;

/** Every text of a content, whatever it stands in. */
function textsIn(content: unknown): string[] {
  if (Array.isArray(content)) return content.flatMap(textsIn);
  if (typeof content !== 'object' || content === null) return [];
  return Object.entries(content).flatMap(([key, value]) =>
    typeof value === 'string'
      ? ['text', 'title', 'alt', 'shown', 'theme', 'name'].includes(key)
        ? value
        : []
      : textsIn(value),
  );
}

const isKnown = (name: string, { said, plain }: LanguageSpeech): boolean =>
  said.has(name) ||
  plain.includes(name) ||
  name
    .split('-')
    .every(
      (part) =>
        /^\p{Lu}?\p{Ll}*$/u.test(part) || /^\d+$/.test(part) || said.has(part) || plain.includes(part),
    );

const unknownIn = (language: string, speech: LanguageSpeech) => [
  ...new Set(
    bundles
      .filter((bundle) => bundle.language === language)
      .flatMap(({ deck }) => textsIn(deck.slides))
      .flatMap((text) => text.match(abbreviation) ?? [])
      .filter((name) => !isKnown(name, speech)),
  ),
];

describe.each([
  ['en', english],
  ['es', spanish],
] as const)('How %s is read aloud', (language, speech) => {
  test('is known of every abbreviation on its slides', () => {
    expect(unknownIn(language, speech)).toEqual([]);
  });

  test('is known of every product', () => {
    const names = Object.values(products).map(({ name }) => name);
    expect(names.filter((name) => !isKnown(name, speech) || !speech.said.has(name))).toEqual([]);
  });

  test('names nothing twice, and gives a voice something to say for each name', () => {
    expect(speech.plain.filter((name) => speech.said.has(name))).toEqual([]);
    expect(new Set(speech.plain).size).toBe(speech.plain.length);
    expect([...speech.said.values()].filter((said) => !/\p{L}/u.test(said))).toEqual([]);
  });
});

test('A region is read aloud as its language is, and a language of which nothing is written down is not', () => {
  expect(speechOf('es-MX')).toBe(spanish);
  expect(speechOf('ar')).toBeUndefined();
});
