import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Amendment, amended } from './amend.ts';
import { loadConfig } from './load.ts';

const named: Amendment = [{ path: ['clinicName'], value: 'Lindenhof' }];
const everything: Amendment = [
  { path: ['clinicName'], value: 'Lindenhof' },
  { path: ['country'], value: 'uk' },
  { path: ['languages'], value: ['es', 'en'] },
  { path: ['screen', 'diagonalInches'], value: 27 },
];
const read = (text: string) => loadConfig(text, 'kiosk.config.json');

describe('A file that cannot be kept as it is', () => {
  test.each([
    ['is cut off', '{ "idleSeconds": 120, "country": "us'],
    ['has curly quotation marks', '{ “idleSeconds”: 120 }'],
    ['lacks a comma', '{ "idleSeconds": 120\n "warningSeconds": 30 }'],
    ['names a field twice', '{ "clinicName": "A", "idleSeconds": 120, "clinicName": "B" }'],
  ])('because it %s is written anew from what could be read of it', (_why, text) => {
    const { text: now, isKept } = amended(text, everything);
    expect(isKept).toBe(false);
    const { config, problems } = read(now);
    expect(problems).toEqual([]);
    expect(config).toMatchObject({ clinicName: 'Lindenhof', country: 'uk', idleSeconds: 120 });
  });

  test.each(['[1, 2]', '7', '"a text"', '{{{{'])('for it is no settings at all: %s', (text) => {
    expect(read(amended(text, everything).text).config).toMatchObject({ country: 'uk' });
  });

  test('gets an object where something else stood in the place of one', () => {
    expect(read(amended('{ "screen": 27 }', everything).text).config.screen.diagonalInches).toBe(27);
  });
});

describe('A file that is amended', () => {
  test('keeps comments, order, blanks and fields that were not asked', () => {
    const text =
      '{\n  // By the night shift.\n  "idleSeconds": 120,\n  "clinicName": "Old", /* shown on the wall */\n  "deckOrder": ["a"],\n}\n';
    expect(amended(text, named)).toEqual({
      text: text.replace('"Old"', '"Lindenhof"'),
      isKept: true,
    });
  });

  test('keeps no second name for a field that was nearly rightly named', () => {
    const { text, isKept } = amended('{ "Country": "us", "idleSeconds": 120 }', everything);
    expect([isKept, text.includes('"Country"')]).toEqual([true, false]);
    expect(read(text).problems).toEqual([]);
  });

  test('loses the mark that some editors put before the first letter', () => {
    expect(read(amended('\ufeff{ "idleSeconds": 120 }', named).text).problems).toEqual([]);
  });

  test('begins as a plain one where there was none', () => {
    expect(amended(undefined, named).text).toBe('{\n  "clinicName": "Lindenhof"\n}\n');
    expect(amended('  \n', named).text).toBe('{\n  "clinicName": "Lindenhof"\n}\n');
  });
});

test('Whatever stood in a file, it then says what was set', () => {
  const pieces = fc.constantFrom(
    '{',
    '}',
    '"',
    ':',
    ',',
    '[',
    ']',
    '//',
    '\n',
    '"country"',
    '"us"',
    'null',
    ' ',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 20 }), (parts) => {
      const { config } = read(amended(parts.join(''), everything).text);
      expect(config).toMatchObject({ clinicName: 'Lindenhof', country: 'uk', languages: ['es', 'en'] });
    }),
  );
});

test('Whatever other fields are right stay what they are', () => {
  const others = fc.record(
    {
      idleSeconds: fc.integer({ min: 15, max: 900 }),
      deckOrder: fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { maxLength: 3 }),
      whenExpired: fc.constantFrom('mark', 'hide'),
      contacts: fc.constant([{ name: 'Team', number: '+1 202 555 0142', hours: '' }]),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(others, fc.constantFrom(0, 2, 4), (fields, indent) => {
      const before = read(JSON.stringify(fields, null, indent)).config;
      const after = read(amended(JSON.stringify(fields, null, indent), everything).text);
      expect(after.problems).toEqual([]);
      const { clinicName, country, languages, screen } = after.config;
      expect(after.config).toEqual({ ...before, clinicName, country, languages, screen });
    }),
  );
});
