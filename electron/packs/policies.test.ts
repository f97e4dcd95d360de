import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileNames } from '../../slides/format/model/bundle.ts';
import { isFilm, packLimits, tooMuch } from './pack-limits.policy.ts';
import { nameProblem, twin } from './pack-names.policy.ts';
import { builtInVersion, compareContent, isNewEnough } from './versions.policy.ts';

const hash = '0123456789abcdef0123456789abcdef';

describe('A name in a pack', () => {
  test('is each that a library gives its files', () => {
    const names = [
      fileNames.catalogue('en'),
      fileNames.catalogue('pt-BR'),
      fileNames.deck('what-is-car-t', 'en', hash),
      fileNames.notes('what-is-car-t', 'en', hash),
      fileNames.picture('what-is-car-t', hash),
      fileNames.cast(hash),
      fileNames.lookup('en', 'all', hash),
      fileNames.film(hash, 'webm'),
    ];
    expect(names.map(nameProblem)).toEqual(names.map(() => null));
  });

  test('is none that leads anywhere else, whatever stands around it', () => {
    const bad = fc.constantFrom('/', '\\', '../', '..\\', 'C:', '\u0000', ' ', ':', 'é');
    fc.assert(
      fc.property(
        bad,
        fc.constantFrom('index.en.json', fileNames.cast(hash), 'manifest.json'),
        fc.nat(40),
        (part, name, at) => {
          const place = Math.min(at, name.length);
          expect(nameProblem(`${name.slice(0, place)}${part}${name.slice(place)}`)).not.toBeNull();
        },
      ),
    );
  });

  test.each(['con', 'CON.json', 'nul.txt', 'Aux.', 'com1.json', 'LPT9', 'prn.en.json'])(
    'is not %s',
    (name) => {
      expect(nameProblem(name)).not.toBeNull();
    },
  );

  test('stands there once, in whatever letters', () => {
    expect(twin(['a.json', 'b.json'])).toBeNull();
    expect(twin(['a.json', 'b.json', 'A.json'])).toBe('A.json');
  });
});

describe('What a pack holds', () => {
  test('is bounded in files, in bytes, and in what it unpacks to', () => {
    const file = { name: fileNames.cast(hash), packed: 1000, unpacked: 5000 };
    expect(tooMuch([file])).toBeNull();
    expect(tooMuch(Array.from({ length: packLimits.files + 1 }, () => file))?.what).toBe('too-many-files');
    expect(tooMuch([{ ...file, packed: packLimits.text, unpacked: packLimits.text + 1 }])?.what).toBe(
      'too-large',
    );
    expect(tooMuch([{ ...file, packed: 1000, unpacked: 10_000_000 }])?.what).toBe('bomb');
    const texts = Array.from({ length: 7 }, () => ({
      ...file,
      packed: packLimits.text,
      unpacked: packLimits.text,
    }));
    expect(tooMuch(texts)?.what).toBe('too-large');
    const film = { name: fileNames.film(hash, 'webm'), packed: packLimits.film, unpacked: packLimits.film };
    expect([
      isFilm(film.name),
      tooMuch([film]),
      tooMuch(Array.from({ length: 33 }, () => film))?.what,
    ]).toEqual([true, null, 'too-large']);
  });
});

describe('Versions', () => {
  const version = fc
    .tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 0, max: 9999 }))
    .map(([day, count]) => `2026-11-${String(day).padStart(2, '0')}.${count}`);

  test('of content stand in one order', () => {
    fc.assert(
      fc.property(version, version, version, (a, b, c) => {
        expect(Math.sign(compareContent(a, b))).toBe(-Math.sign(compareContent(b, a)) + 0);
        expect(compareContent(a, b) === 0).toBe(a === b);
        if (compareContent(a, b) < 0 && compareContent(b, c) < 0)
          expect(compareContent(a, c)).toBeLessThan(0);
      }),
    );
    expect(compareContent('2026-11-26.9', '2026-11-26.10')).toBeLessThan(0);
    expect(compareContent(builtInVersion('2026-11-26'), '2026-11-26.1')).toBeLessThan(0);
  });

  test('of the program are compared number by number', () => {
    const asked = [
      ['0.10.0', '0.9.9', true],
      ['0.9.9', '0.10.0', false],
      ['1.0.0', '1.0.0', true],
      ['1.0.0-beta.1', '1.0.0', true],
    ] as const;
    expect(asked.map(([program, least]) => isNewEnough(program, least))).toEqual(asked.map(([, , is]) => is));
  });
});
