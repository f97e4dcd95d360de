import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileContent } from '../../index.ts';
import {
  codesOf,
  compileSlide,
  deckIn,
  frontMatter,
  soundWith,
  today,
} from '../../testing/content.fixture.ts';
import { digitsOf, findPhones } from './phones.ts';

const found = (text: string) =>
  findPhones(text).map(({ index, length }) => text.slice(index, index + length));

describe('a phone number in a text', () => {
  it.each([
    ['call 0808 2080 888 today', '0808 2080 888'],
    ['1-800-422-6237', '1-800-422-6237'],
    ['call 877-557-2672.', '877-557-2672'],
    ['+44 20 7946 0000', '+44 20 7946 0000'],
    ['08088 010 444', '08088 010 444'],
  ])('is found in “%s”', (text, phone) => {
    expect(found(text)).toEqual([phone]);
  });

  it.each([
    'from 2018-2019',
    '10 000 000 people',
    '1-2-3',
    '8:30 to 9:30',
    'CD19 and CD20',
    'factor X-100-200-300',
    'call 999',
    'on 12 3 4',
  ])('is none in “%s”', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('is the same number however its digits are grouped', () => {
    const group = fc.stringMatching(/^\d{2,4}$/);
    fc.assert(
      fc.property(fc.array(group, { minLength: 3, maxLength: 5 }), (groups) => {
        expect(digitsOf(`0${groups.join(' ')}`)).toBe(digitsOf(`0${groups.join('-')}`));
        expect(found(`0${groups.join(' ')}`)).toEqual([`0${groups.join(' ')}`]);
      }),
    );
  });
});

const facts = (phone: string) => `- id: help.line
  statement: A line with nurses.
  values:
    line: { phone: ${phone} }
    emergency: { phone: "999" }
    nurses: { value: 12, unit: people }
  jurisdiction: all
  authority: [ cell-journal ]
  read: [ cell-journal ]
  readOn: 2026-11-21
  reviewBy: 2028-11-21
  confidence: high
  verification: read
`;

function compile(body: string, phone = '"0808 2080 888"') {
  const text = `${frontMatter}::slide{#only}\n\n# :plain[The point]{because="an example"}\n\n${body}\n`;
  return compileContent(soundWith({ 'decks/sample/en.md': text, 'facts/help.yaml': facts(phone) }), {
    today,
  });
}
const claim = (words: string) => `:fact[${words}]{#help.line}`;

describe('the phone number of a fact', () => {
  it('is filled in as it is printed, apart from the words around it', () => {
    const compiled = compile(claim('Call {line}, or {emergency}.'));
    expect(codesOf(compiled)).toEqual([]);
    expect(deckIn(compiled)?.slides[0]?.blocks[0]).toMatchObject({
      prose: [
        {
          children: [
            {
              children: [
                { type: 'text', text: 'Call ' },
                { type: 'phone', phone: '0808 2080 888' },
                { type: 'text', text: ', or 999.' },
              ],
            },
          ],
        },
      ],
    });
  });

  it('may be typed out, with its digits in other groups', () => {
    expect(codesOf(compile(claim('Call 0808 2080 888.')))).toEqual([]);
    expect(codesOf(compile(claim('Call 0808-208-0888, or 999.')))).toEqual([]);
  });

  it('is compared with one that is typed out, digit by digit', () => {
    const compiled = compile(claim('Call 0808 2080 889.'));
    expect(codesOf(compiled)).toEqual(['number-not-in-fact']);
    expect(compiled.problems[0]?.message).toBe('“0808 2080 889” is not a value of help.line');
    expect(compiled.problems[0]?.advice).toContain('{line} 0808 2080 888');
  });

  it('is no quantity: neither a share, nor a range, nor many', () => {
    for (const words of [
      'Dozens call.',
      '8 out of 10 call.',
      'Twice as many.',
      '808 to 888 call.',
      'Most call.',
    ])
      expect(codesOf(compile(claim(words)))).toContain('number-not-in-fact');
    expect(codesOf(compile(claim('It has 2080 nurses.')))).toContain('number-not-in-fact');
    expect(codesOf(compile(claim('It has 12 nurses.')))).toEqual([]);
  });

  it('is asked for where a number stands outside of claims, once for the whole of it', () => {
    const compiled = compileSlide('Call 0808 2080 888.');
    expect(codesOf(compiled)).toEqual(['number-without-fact']);
    expect(compiled.problems[0]?.message).toBe('the phone number “0808 2080 888” comes from no fact');
  });

  it.each(['08082080888', '"call us"', '"0808  2080"', '"1-800-4-CANCER"'])(
    'is not written as %s',
    (phone) => {
      expect(codesOf(compile('Ask your team.', phone))).toContain('field-invalid');
    },
  );
});
