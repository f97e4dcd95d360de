import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { worksheetSchema } from '../pemat/worksheet.ts';
import { openWorksheet, titleFrom } from './files.ts';
import { adviceOnName } from './name.ts';

describe('the name of a new deck', () => {
  it('is asked for when there is none', () => {
    expect(adviceOnName(undefined, [])).toContain('npm run new:deck -- ');
  });

  it('is refused when a deck has it, with what to do', () => {
    expect(adviceOnName('what-is-car-t', ['what-is-car-t'])).toContain('Choose another name');
  });

  it.each(['Living with CAR-T', '../outside', 'a/b', 'ÜBER uns', 'x_y', '-a'])(
    'is refused as %j with a better one',
    (name) => {
      const better = /For example: (.*)$/.exec(adviceOnName(name, []) ?? '')?.[1];
      expect(adviceOnName(better, [])).toBeUndefined();
    },
  );

  it('never leads outside the folder of the decks', () => {
    const letters = fc.constantFrom('a', '1', '-', '.', '/', '\\', ' ', ':', '~');
    fc.assert(
      fc.property(fc.string({ unit: letters, minLength: 1, maxLength: 6 }), (name) => {
        expect(adviceOnName(name, []) === undefined && /[^a-z0-9-]/.test(name)).toBe(false);
      }),
    );
  });

  it('makes a title without numbers, which would need a fact', () => {
    expect(titleFrom('phase-1-trials')).toBe('Phase trials');
    expect(titleFrom('2027')).toBe('A new deck');
  });
});

describe('the worksheet of a new deck', () => {
  it('is a valid one with every item open', () => {
    const worksheet = worksheetSchema.parse(parse(openWorksheet('first-talk')));
    expect(worksheet.items.every(({ answer }) => answer === 'open')).toBe(true);
  });
});
