/** English. Its texts are written in British spelling; see `spelling.ts`. */
import type { Language } from '../language.ts';
import { unitTable } from '../text/table.ts';
import { englishFace } from './face.ts';
import { idioms } from './idioms.ts';
import { instructions } from './instructions.ts';
import { additions, multiples, numberWords, portions, quantifiers, shares } from './numbers.ts';
import { fleschKincaid } from './reading.ts';
import { speech } from './speech.ts';
import { spelling } from './spelling/index.ts';
import { cure, wording } from './wording.ts';

export const english: Language = {
  ...englishFace,
  writings: [{ zero: '0', decimal: '.', group: ',' }],
  percent: '%|percent|per cent',
  numberWords,
  shares,
  additions,
  multiples,
  portions,
  quantifiers,
  idioms,
  range: {
    written: ' to ',
    between: 'to|through',
    opened: [{ opening: 'between', between: 'and' }],
  },
  ratio: {
    words: 'out of every|out of|in every|of every',
    before: 'in|of(?: the)?',
    outOfHundred: 'out of 100',
  },
  rounding: {
    about: 'about|around|roughly|approximately|approx\\.',
    below: 'nearly|almost|up to|fewer than|less than|under',
    above: 'more than|over|at least',
    example: 'about',
  },
  units: unitTable({
    months: 'month months',
    weeks: 'week weeks',
    days: 'day days',
    hours: 'hour hours',
    minutes: 'minute minutes',
    years: 'year years',
    celsius: '°C',
    fahrenheit: '°F',
  }),
  wording,
  cure,
  countries: {
    us: 'US|USA|U\\.S\\.(?:A\\.)?|United States|FDA|America|Medicare',
    uk: 'UK|U\\.K\\.|United Kingdom|England|Britain|NHS|NICE|MHRA',
    eu: 'EU|Europe|European|EMA',
  },
  reading: fleschKincaid,
  stops: speech.stops,
  abbreviations: speech.abbreviations,
  instructions,
  spelling,
};
