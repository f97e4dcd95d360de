import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeWire } from './wire.ts';

const wire = makeWire();
const across = (value: unknown) => wire.read(wire.write(value));

test.each([
  ['a function', () => 1],
  ['a symbol', Symbol('s')],
  ['a function deep inside', { list: [{ run: () => 1 }] }],
  ['a date', new Date(0)],
  ['a map', new Map()],
  ['a set', new Set()],
  ['bytes', new Uint8Array([1])],
  ['a very large whole number', 10n ** 20n],
])('%s cannot be sent', (_name, value) => {
  expect(() => wire.write(value)).toThrow('could not be cloned');
});

test('a value that contains itself cannot be sent', () => {
  const loop: Record<string, unknown> = {};
  loop.self = loop;
  expect(() => wire.write(loop)).toThrow('could not be cloned');
});

test('a value that is there twice is no loop', () => {
  const shared = { a: 1 };
  expect(across([shared, shared])).toEqual([shared, shared]);
});

describe('comes through as it is', () => {
  test.each([
    ['undefined', undefined],
    ['null', null],
    ['not a number', Number.NaN],
    ['minus infinity', Number.NEGATIVE_INFINITY],
    ['minus zero', -0],
    ['a list with holes in it', [undefined, null]],
    ['an object that looks like one of ours', { $: 'undefined' }],
    ['an object with nothing in a field', { nothing: undefined }],
  ])('%s', (_name, value) => {
    expect(across(value)).toStrictEqual(value);
  });

  test('an own property with the name __proto__', () => {
    const value = JSON.parse('{"__proto__": {"polluted": true}}') as object;
    const back = across(value) as object;
    expect(Object.keys(back)).toEqual(['__proto__']);
    expect(Object.getPrototypeOf(back)).toBe(Object.prototype);
  });

  test('an error keeps its name and its words', () => {
    expect(across(new RangeError('too far'))).toMatchObject({ name: 'RangeError', message: 'too far' });
  });

  test('anything that JSON can say', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(across(value)).toEqual(value);
      }),
    );
  });
});

test('works as source text, as which it goes into the page', () => {
  const copy = new Function(`return (${makeWire})()`)() as ReturnType<typeof makeWire>;
  expect(copy.read(wire.write({ a: [1] }))).toEqual({ a: [1] });
});
