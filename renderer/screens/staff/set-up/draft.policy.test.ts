import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SetUpView } from '../../../../electron/bridge/contract.ts';
import {
  answersOf,
  type Draft,
  draftOf,
  faultsOf,
  numberIn,
  stepOf,
  steps,
  stepsOf,
  withLanguage,
} from './draft.policy.ts';

const view = (more: Partial<SetUpView> = {}): SetUpView => ({
  isFirst: true,
  now: {
    clinicName: '',
    country: null,
    languages: ['en'],
    mode: 'both',
    diagonalInches: null,
    lowerEdgeCm: null,
    hasLogo: false,
  },
  limits: { clinicName: 80, diagonalInches: [7, 120], lowerEdgeCm: [0, 200] },
  ...more,
});
const answered = (more: Partial<Draft> = {}): Draft => ({
  ...draftOf(view()),
  country: 'uk',
  languages: ['en'],
  pins: { admin: '493817', staff: '275019' },
  ...more,
});
const fieldsOf = (draft: Draft, of = view()) => faultsOf(draft, of).map(({ field }) => field);

describe('Nothing can be saved', () => {
  test('before a country, a language and both PINs are chosen, for none of them is guessed', () => {
    expect(fieldsOf(draftOf(view()))).toEqual(['country', 'languages', 'admin', 'staff']);
  });

  test.each(['6', '121', '27"', 'large', '-27', '1e1'])('with a screen of %s inches', (diagonal) => {
    expect(fieldsOf(answered({ diagonal }))).toEqual(['diagonalInches']);
  });

  test.each(['201', '9O', '3 ft'])('with a lower edge at %s', (lowerEdge) => {
    expect(fieldsOf(answered({ lowerEdge }))).toEqual(['lowerEdgeCm']);
  });
});

test('What nobody has measured may be left open', () => {
  expect(answersOf(answered(), view())).toMatchObject({ diagonalInches: null, lowerEdgeCm: null });
  expect(fieldsOf(answered())).toEqual([]);
});

test.each([
  ['27', 27],
  [' 21,5 ', 21.5],
  ['15.6', 15.6],
  ['', null],
  ['0', 0],
])('%j is the number %s', (text, number) => {
  expect(numberIn(text)).toBe(number);
});

test('Whatever is written, a number is one that a screen can have, or told', () => {
  fc.assert(
    fc.property(fc.string(), (diagonal) => {
      const wrong = fieldsOf(answered({ diagonal })).length > 0;
      const { diagonalInches } = answersOf(answered({ diagonal }), view());
      expect(wrong || diagonalInches === null || (diagonalInches >= 7 && diagonalInches <= 120)).toBe(true);
    }),
  );
});

test('Languages stand in the order in which they were ticked; one that is ticked again comes last', () => {
  const ticked = withLanguage(withLanguage([], 'es', true), 'en', true);
  expect(ticked).toEqual(['es', 'en']);
  expect(withLanguage(withLanguage(ticked, 'es', false), 'es', true)).toEqual(['en', 'es']);
});

describe('A kiosk that is set up again', () => {
  const again = view({
    isFirst: false,
    now: {
      clinicName: 'Lindenhof',
      country: 'eu',
      languages: ['es', 'en'],
      mode: 'waiting-room',
      diagonalInches: 21.5,
      lowerEdgeCm: 90,
      hasLogo: true,
    },
  });

  test('begins as it is, and saves that where nothing is changed', () => {
    const { hasLogo: _, ...now } = again.now;
    expect(answersOf(draftOf(again), again)).toEqual({ ...now, logo: 'keep', pins: null });
    expect(faultsOf(draftOf(again), again)).toEqual([]);
  });

  test('is not asked for PINs, which have a page of their own', () => {
    expect(stepsOf(again)).not.toContain('pins');
    expect(stepsOf(view())).toEqual(steps);
  });
});

test('Each field is asked at a step', () => {
  const fields = [
    'clinicName',
    'logo',
    'country',
    'languages',
    'diagonalInches',
    'lowerEdgeCm',
    'admin',
    'staff',
  ] as const;
  for (const field of fields) expect(steps).toContain(stepOf({ field, fault: 'missing' }));
});
