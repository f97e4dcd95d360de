/**
 * Arabic: its digits, signs and direction. Nobody who speaks it has written down its words yet; the check says what it
 * cannot look at. Fill in a null only from someone who reads the language.
 */
import type { Language } from '../language.ts';
import { arabicFace } from './face.ts';

export const arabic: Language = {
  ...arabicFace,
  writings: [
    { zero: '٠', decimal: '٫', group: '٬' },
    { zero: '0', decimal: '.', group: ',' },
  ],
  percent: '%|٪',
  numberWords: null,
  shares: null,
  additions: null,
  multiples: null,
  portions: null,
  quantifiers: null,
  idioms: null,
  range: { written: '–', between: null, opened: null },
  ratio: null,
  rounding: null,
  units: null,
  wording: null,
  cure: null,
  countries: null,
  reading: null,
  stops: '.!؟…',
  abbreviations: null,
  instructions: null,
  spelling: null,
};
