import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mend } from './mend.ts';

const slipsOf = (text: string) => mend(text).slips.map(({ kind, at }) => `${kind} ${at}`);

describe('mended is', () => {
  test.each([
    ['a comment to the end of the line', '{ // c\n "a": 1 }', '{     \n "a": 1 }', ['comment 2']],
    ['a comment of several lines', '{ /* c\n d */ "a": 1 }', '{     \n      "a": 1 }', ['comment 2']],
    ['a comment that never ends', '{ "a": 1 } /* c', '{ "a": 1 }     ', ['comment 11']],
    ['a comment with a hash', '# c\n{}', '   \n{}', ['comment 0']],
    [
      'a comma before a closing bracket',
      '{ "a": [1, 2,], }',
      '{ "a": [1, 2 ]  }',
      ['comma-too-many 12', 'comma-too-many 14'],
    ],
    ['a comma twice', '[1,, 2]', '[1 , 2]', ['comma-too-many 2']],
    ['a comma missing between texts', '["a" "b"]', '["a","b"]', ['comma-missing 4']],
    ['a comma missing at the end of a line', '{"a": 1\n"b": 2}', '{"a": 1,"b": 2}', ['comma-missing 7']],
    ['a comma missing between objects', '[{}\n{}]', '[{},{}]', ['comma-missing 3']],
    [
      'a comma missing before a comment',
      '{"a": 1 // c\n"b": 2}',
      '{"a": 1,    \n"b": 2}',
      ['comment 8', 'comma-missing 7'],
    ],
    [
      'hard spaces and hidden characters between words',
      '{\u00a0"a":\u202f1,\u200b "b": 2\u2060}',
      '{ "a": 1,  "b": 2 }',
      ['hard-space 1', 'hard-space 6', 'hard-space 9', 'hard-space 17'],
    ],
    ['a pair of curly quotation marks', '{ “a”: „b“ }', '{ "a": "b" }', ['curly-quotes 2', 'curly-quotes 7']],
  ])('%s', (_name, text, mended, slips) => {
    expect(mend(text).text).toBe(mended);
    expect(slipsOf(text)).toEqual(slips);
  });
});

describe('left blank is', () => {
  test.each([
    ['a text without its closing mark', '{ "a": "b,\n "c": 1 }', '{ "a":   ,\n "c": 1 }', 'open-quote 7'],
    ['a text without its closing mark at the end', '{ "a": "b', '{ "a":   ', 'open-quote 7'],
    [
      'a text with a backslash that means nothing',
      String.raw`{ "a": "C:\x", "b": 1 }`,
      '{ "a":       , "b": 1 }',
      'escape 7',
    ],
  ])('%s', (_name, text, mended, slip) => {
    expect(mend(text).text).toBe(mended);
    expect(slipsOf(text)).toEqual([slip]);
  });
});

describe('too much is', () => {
  test.each([
    ['brackets within each other', '['.repeat(21)],
    ['objects within each other', '{"a":'.repeat(21)],
    ['a row of list signs', '- '.repeat(5)],
    ['a row of list signs over several lines', '?\n ?\n  ?\n   ?\n    ?'],
    ['more words than settings have', '1,'.repeat(5001)],
  ])('%s', (_name, text) => {
    expect(mend(text).slips.at(-1)?.kind).toBe('too-much');
  });

  test('not what is just within the limits', () => {
    expect(slipsOf('['.repeat(20) + ']'.repeat(20))).toEqual([]);
    expect(slipsOf('- '.repeat(4))).toEqual([]);
    expect(slipsOf(`[${'1,'.repeat(4998)}1]`)).toEqual([]);
  });
});

test.each([
  String.raw`{ "a": "// no comment, # none, \"none\", [1,], “none”" }`,
  '{ "a": "https://example.org/x" }',
  '{ a: https://example.org/x }',
  "{ 'a': 'it is' }",
  '{\n\t"a": [ 1, -2.5e3, true, null ]\n}\r\n',
  String.raw`{ "a": "C:\\logos\\a.png", "b": "\u00e9\n\/" }`,
])('nothing is changed in %s', (text) => {
  expect(mend(text)).toEqual({ text, slips: [] });
});

test('JSON stays as it is', () => {
  const json = fc.jsonValue().map((value) => JSON.stringify(value, null, 1));
  fc.assert(fc.property(json, (text) => mend(text).slips.every(({ kind }) => kind === 'too-much')));
});

test('whatever the text, its length and its lines stay, but for a comma at the end of one', () => {
  const text = fc
    .array(fc.constantFrom(...'{}[],:"\'“”/*#?-\\ \n\ra1'), { maxLength: 60 })
    .map((all) => all.join(''));
  fc.assert(
    fc.property(fc.oneof(text, fc.string()), (given) => {
      const { text: mended, slips } = mend(given);
      const isInside = slips.every(({ at }) => at >= 0 && at < given.length);
      const lines = [...given].every(
        (sign, at) => sign !== '\n' || mended[at] === '\n' || mended[at] === ',',
      );
      return mended.length === given.length && isInside && (lines || /[\uD800-\uDFFF]/.test(given));
    }),
  );
});
