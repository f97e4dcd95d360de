/** English phrases and names that hold a number and state none. */
import type { Idiom } from '../language.ts';

/** "3", "3 or 4", "2–3": degrees, which are never counted. */
const degrees = (from: number, to: number) =>
  `[${from}-${to}](?:(?: ?[-–] ?| (?:to|and|or) )[${from}-${to}])?`;

export const idioms: readonly Idiom[] = [
  { pattern: 'half-li(?:fe|ves)', because: 'the name of a measure' },
  { pattern: 'double-blind(?:ed)?|double-check(?:ed|s)?', because: 'a way of doing something' },
  { pattern: 'triple-(?:negative|class)', because: 'the name of a kind of disease' },
  { pattern: 'type [12] diabetes|diabetes type [12]', because: 'the name of a disease' },
  { pattern: 'COVID-19|SARS-CoV-2', because: 'the name of a disease and its virus' },
  {
    pattern: '(?:vitamin )?B(?:1|2|3|5|6|7|9|12)|vitamin (?:D[23]|K[123])',
    because: 'the name of a vitamin',
  },
  { pattern: `grades? ${degrees(0, 5)}`, because: 'the name of a degree (CTCAE and ASTCT count 0 to 5)' },
  { pattern: `stages? ${degrees(0, 4)}[AB]?`, because: 'the name of a stage of cancer' },
  { pattern: `phases? ${degrees(1, 4)}`, because: 'the name of a kind of trial' },
  { pattern: '24/7', because: 'it means “at any time”' },
  { pattern: '(?:[01]?\\d|2[0-3]):[0-5]\\d(?: ?[ap]\\.?m\\.?)?', because: 'a time of day' },
];
