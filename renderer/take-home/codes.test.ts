import fc from 'fast-check';
import qrcode from 'qrcode-generator';
import { describe, expect, test } from 'vitest';
import {
  bytesOf,
  type Codes,
  codeBytes,
  codesOf,
  crispSide,
  mostCodes,
  sizeOf,
  squaresOf,
  versionFor,
  versionHolding,
} from './codes.policy.ts';

const title = 'Preguntas';
const heading = (part: number, parts: number) => `${title} · ${part} de ${parts}`;
const cut = '(y más)';
const asCodes = (lines: readonly string[], bytes: number) =>
  codesOf({ title, lines }, { bytes, heading, cut });

/** What the codes say between their headings, without blanks. */
const said = ({ texts }: Codes) =>
  texts.map((text) => text.split('\n').slice(1).join('').replace(/\s/g, '')).join('');

/** Words as people write them, in letters of one to four bytes. */
const word = fc.stringMatching(/^[a-zñáéíóúü¿¡«»“”’0-9.,?😀]{1,14}$/u);
const line = fc.array(word, { maxLength: 30 }).map((words) => words.join(' '));
const text = fc.array(line, { maxLength: 25 });
const room = fc.constantFrom(...codeBytes.slice(9));

describe('A text that one code holds', () => {
  test('is that code, under its title, and is not counted', () => {
    expect(asCodes(['1. ¿Cuándo puedo volver a casa?', '2. “Why me?”'], 213).texts).toEqual([
      'Preguntas\n\n1. ¿Cuándo puedo volver a casa?\n2. “Why me?”',
    ]);
  });
});

describe('A text that no code holds', () => {
  test('is several codes, each of which says which of them it is', () => {
    const { texts } = asCodes(
      Array.from({ length: 12 }, (_, at) => `${at}: ${'x'.repeat(40)}`),
      213,
    );
    expect(texts.map((each) => each.split('\n')[0])).toEqual([
      'Preguntas · 1 de 3',
      'Preguntas · 2 de 3',
      'Preguntas · 3 de 3',
    ]);
  });

  test('is broken between lines where every line fits', () => {
    const lines = Array.from({ length: 30 }, (_, at) => `${at} a line of some words`);
    const bodies = asCodes(lines, 213).texts.map((each) => each.split('\n').slice(2));
    expect(bodies.flat()).toEqual(lines);
  });

  test('is broken between words where a line does not fit', () => {
    const words = Array.from({ length: 120 }, (_, at) => `palabra${at}`);
    const found = asCodes([words.join(' ')], 213).texts.flatMap((each) =>
      each.split('\n').slice(2).join(' ').split(' '),
    );
    expect(found).toEqual(words);
  });

  test('breaks a word that no code holds between its letters, and none of these', () => {
    const { texts } = asCodes(['ñ'.repeat(300)], 213);
    expect(texts.length).toBeGreaterThan(2);
    expect(texts.join('')).not.toContain('\uFFFD');
    expect(said({ texts, version: 1, isCut: false })).toBe('ñ'.repeat(300));
  });

  test('is spread evenly, so that no code is larger than it has to be', () => {
    const sizes = asCodes(
      Array.from({ length: 40 }, () => 'twenty-one letters is'),
      779,
    ).texts.map(sizeOf);
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThan(60);
  });

  test('says all of itself, in order, in codes that hold what they say', () => {
    fc.assert(
      fc.property(text, room, (lines, bytes) => {
        const codes = asCodes(lines, bytes);
        expect(Math.max(...codes.texts.map(sizeOf))).toBeLessThanOrEqual(bytes);
        expect(codes.texts.length).toBeLessThanOrEqual(mostCodes);
        const all = lines.join('').replace(/\s/g, '');
        if (codes.isCut)
          expect(all.startsWith(said(codes).slice(0, -cut.replace(/\s/g, '').length))).toBe(true);
        else expect(said(codes)).toBe(all);
        expect(codeBytes[codes.version - 1]).toBeGreaterThanOrEqual(Math.max(...codes.texts.map(sizeOf)));
      }),
    );
  });

  test('is drawn by the generator in just that version', () => {
    fc.assert(
      fc.property(text, room, (lines, bytes) => {
        const { texts, version } = asCodes(lines, bytes);
        for (const each of texts) {
          const code = qrcode(version as 1, 'M');
          code.addData(String.fromCharCode(...new TextEncoder().encode(`\uFEFF${each}`)), 'Byte');
          expect(() => code.make()).not.toThrow();
          expect(code.getModuleCount() + 8).toBe(squaresOf(version));
        }
      }),
      { numRuns: 10 },
    );
  });

  test('of 5,000 letters is seven codes on a large screen', () => {
    const { texts, isCut } = asCodes(
      Array.from({ length: 100 }, () => 'x'.repeat(49)),
      779,
    );
    expect([texts.length, isCut]).toEqual([7, false]);
  });

  test('of 5,000 letters is cut on the smallest screen, between lines, and says so in its last code', () => {
    const lines = Array.from({ length: 100 }, (_, at) => `${at} ${'x'.repeat(45)}`);
    const { texts, isCut } = asCodes(lines, 213);
    expect([texts.length, isCut]).toEqual([mostCodes, true]);
    expect(texts.at(-1)?.split('\n').at(-1)).toBe(cut);
    const kept = texts.flatMap((each) => each.split('\n').slice(2)).slice(0, -1);
    expect(kept).toEqual(lines.slice(0, kept.length));
  });
});

test('Letters have as many bytes as UTF-8 gives them', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (each) => {
      expect(bytesOf(each)).toBe(new TextEncoder().encode(each).length);
    }),
  );
});

describe('How large a code is', () => {
  test.each(codeBytes.map((bytes, at) => [at + 1, bytes]))(
    'version %i holds %i bytes and no more',
    (version, bytes) => {
      const made = (length: number) => () => {
        const code = qrcode(version as 1, 'M');
        code.addData('x'.repeat(length), 'Byte');
        code.make();
      };
      expect(made(bytes)).not.toThrow();
      expect(made(bytes + 1)).toThrow();
      expect([versionHolding(bytes), versionHolding(bytes - 1)]).toEqual([version, version]);
    },
  );

  test('its squares are no smaller than 4 pixels where that can be, and it never holds more than a phone likes', () => {
    expect([versionFor(700), versionFor(452), versionFor(348)]).toEqual([22, 22, 15]);
    expect([versionFor(100), versionFor(0), versionFor(5000)]).toEqual([10, 10, 22]);
  });

  test('its squares cover whole pixels of the display, and it fits its place', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 22 }),
        fc.integer({ min: 200, max: 2000 }),
        fc.constantFrom(1, 1.25, 1.5, 2, 3),
        (version, side, devicePixels) => {
          const drawn = crispSide(version, side, devicePixels);
          const square = (drawn * devicePixels) / squaresOf(version);
          expect(Math.abs(square - Math.round(square))).toBeLessThan(1e-6);
          expect(square).toBeGreaterThanOrEqual(1);
          expect(drawn).toBeLessThanOrEqual(side + 1e-6);
        },
      ),
    );
  });
});
