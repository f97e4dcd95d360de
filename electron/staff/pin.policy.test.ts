import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longestPin, type PinFault, pinFault, shortestPin } from './pin.policy.ts';

describe('a PIN is not taken', () => {
  test.each<[string, PinFault]>([
    ['', 'short'],
    ['49381', 'short'],
    ['4938171234567', 'long'],
    ['49381a', 'digits'],
    ['49 817', 'digits'],
    ['٤٩٣٨١٧', 'digits'],
    ['-493817', 'digits'],
    ['111111', 'repeat'],
    ['112112', 'repeat'],
    ['121221', 'repeat'],
    ['4794794', 'repeat'],
    ['493493', 'repeat'],
    ['20262026', 'repeat'],
    ['493394', 'repeat'],
    ['123456', 'run'],
    ['987654', 'run'],
    ['890123', 'run'],
    ['210987', 'run'],
    ['345678901', 'run'],
    ['456901', 'run'],
    ['147258', 'shape'],
    ['159357', 'shape'],
    ['963852741', 'shape'],
    ['241285', 'date'],
    ['122485', 'date'],
    ['851224', 'date'],
    ['24121985', 'date'],
    ['12241985', 'date'],
    ['19851224', 'date'],
  ])('%j: %s', (pin, fault) => {
    expect(pinFault(pin)).toBe(fault);
  });
});

test.each(['493817', '275019', '604172', '8830417', '730294615082'])('%s is a PIN', (pin) => {
  expect(pinFault(pin)).toBeNull();
});

test('whatever is written, a PIN that is taken has 6 to 12 digits, three of them different', () => {
  const anything = fc.oneof(fc.string(), fc.stringMatching(/^[0-9]{1,14}$/));
  fc.assert(
    fc.property(anything, (text) => {
      if (pinFault(text) !== null) return;
      expect(text).toMatch(/^[0-9]+$/);
      expect(text.length >= shortestPin && text.length <= longestPin).toBe(true);
      expect(new Set(text).size).toBeGreaterThan(2);
    }),
  );
});

test('two of three numbers of six digits are left, so that nobody looks for a PIN in vain', () => {
  const all = Array.from({ length: 10_000 }, (_, at) => String(at * 97 + 13).padStart(6, '0'));
  const taken = all.filter((pin) => pinFault(pin) === null).length / all.length;
  expect(taken).toBeGreaterThan(0.66);
});
