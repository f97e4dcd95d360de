import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseSettings } from './parse.ts';

const parse = (text: string) => parseSettings(text, 'a.json');

test.each([
  ['an alias', '{ "a": &x [1], "b": *x, "c": 1 }', { c: 1 }],
  ['an alias of nothing', '{ "b": *x, "c": 1 }', { c: 1 }],
  ['a tag', '{ "a": !!set {b}, "c": 1 }', { c: 1 }],
  ['a tag of its own', '{ "a": !run x, "c": 1 }', { c: 1 }],
])('%s is no value, and everything beside it is', (_name, text, value) => {
  const { value: read, problems } = parse(text);
  expect(read).toEqual(value);
  expect(problems.at(-1)?.advice).toMatch(/no meaning here/);
});

test('a merge key is a name like any other', () => {
  expect(parse('{ "<<": { "country": "uk" }, "a": 1 }').value).toEqual({ '<<': { country: 'uk' }, a: 1 });
});

test('__proto__ is a name like any other', () => {
  const { value } = parse('{ "__proto__": { "country": "uk" } }');
  expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  expect(Object.keys(value as object)).toEqual(['__proto__']);
});

test('of many slips of one kind the first is told, and how many follow', () => {
  const { problems } = parse('{\n// a\n"a": 1, // b\n"b": 2 // c\n}');
  expect(problems).toEqual([
    {
      file: 'a.json',
      line: 2,
      column: 1,
      advice: 'JSON has no comments. It was passed over; take it out. (2 more of the kind follow.)',
    },
  ]);
});

test('only the first part of a file with several is read', () => {
  const { value, problems } = parse('{ "a": 1 }\n---\n{ "b": 2 }');
  expect(value).toEqual({ a: 1 });
  expect(problems).toMatchObject([{ line: 2, column: 1 }]);
});

test('of many errors the first ones tell', () => {
  const { value, problems } = parse(`{ "a": 1 } ${'} '.repeat(50)}`);
  expect(value).toEqual({ a: 1 });
  expect(problems).toHaveLength(3);
});

test('places are told by path, of values and of names', () => {
  const { placeOf } = parse('{\n  "a": [1,\n    { "b": 2 }]\n}');
  expect([placeOf('a'), placeOf('a.1.b'), placeOf('a.1.b', 'name'), placeOf('none')]).toEqual([
    { line: 2, column: 8 },
    { line: 3, column: 12 },
    { line: 3, column: 7 },
    {},
  ]);
});

describe('hostile files end soon, and say that they were not read', () => {
  /** The largest settings file that is read, filled with one thing. */
  const filled = (text: string) => text.repeat(Math.floor((256 * 1024) / text.length));
  const stairs = Array.from({ length: 700 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n');
  test.each([
    ['anchors', filled('&a ')],
    ['aliases', `{ "a": &x 1, "b": [${filled('*x,')}] }`],
    ['a bomb of aliases', 'a: &a [x,x,x,x]\nb: &b [*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b]\nd: [*c,*c,*c,*c]'],
    ['tags', filled('!x ')],
    ['directives', filled('%a\n')],
    ['brackets', filled('[]')],
    ['quotation marks', filled('"')],
    ['question marks', filled('? ')],
    ['question marks in brackets', `{${filled('?,')}}`],
    ['comments without end', filled('/*')],
    ['indentation', stairs],
  ])('%s', (_name, text) => {
    const { problems } = parse(text);
    expect(problems.length).toBeGreaterThan(0);
  });
});

describe('whatever the text', () => {
  test('reading ends, and every problem has its place inside', () => {
    const signs = fc
      .array(fc.constantFrom(...'{}[],:"\'“”/*#?-&!%|>\\ \n\ta1', '\n- ', '\n  b: '), { maxLength: 60 })
      .map((all) => all.join(''));
    fc.assert(
      fc.property(fc.oneof(signs, fc.string()), (text) => {
        const lines = text.split('\n').length;
        return parse(text).problems.every(
          ({ line = 1, column = 1 }) => line >= 1 && line <= lines && column >= 1,
        );
      }),
    );
  });

  test('JSON is read as JSON', () => {
    const value = fc.jsonValue({ maxDepth: 6 });
    fc.assert(
      fc.property(value, (given) => {
        expect(parse(JSON.stringify(given, null, 2))).toMatchObject({
          value: JSON.parse(JSON.stringify(given)),
        });
      }),
    );
  });
});
