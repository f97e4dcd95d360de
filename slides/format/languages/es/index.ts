/** Spanish, and how it is written in the US and in Mexico. */
import type { Language } from '../language.ts';
import { unitTable } from '../text/table.ts';
import { spanishFace, spanishOfMexicoFace, spanishOfTheUsFace } from './face.ts';
import { idioms } from './idioms.ts';
import { instructions } from './instructions.ts';
import { additions, multiples, numberWords, portions, quantifiers, shares } from './numbers.ts';
import { inflesz } from './reading.ts';
import { speech } from './speech.ts';
import { cure, wording } from './wording.ts';

export const spanish: Language = {
  ...spanishFace,
  writings: [{ zero: '0', decimal: ',', group: '.' }],
  percent: '%|por ciento',
  numberWords,
  shares,
  additions,
  multiples,
  portions,
  quantifiers,
  idioms,
  range: {
    written: ' a ',
    between: 'a|hasta',
    opened: [{ opening: 'entre', between: 'y|e' }],
  },
  ratio: { words: 'de cada|por cada', before: 'de(?: las?| los)?', outOfHundred: 'de cada 100' },
  rounding: {
    about: 'alrededor de|cerca de|unos|unas|aproximadamente|más o menos',
    below: 'casi|hasta|menos de',
    above: 'más de|al menos|por lo menos',
    example: 'alrededor de',
  },
  units: unitTable({
    months: 'mes meses',
    weeks: 'semana semanas',
    days: 'día días',
    hours: 'hora horas',
    minutes: 'minuto minutos',
    years: 'año años',
    celsius: '°C',
    fahrenheit: '°F',
  }),
  wording,
  cure,
  countries: {
    us: 'EE\\. ?UU\\.|Estados Unidos|EUA|US|USA|FDA|Medicare',
    uk: 'Reino Unido|Inglaterra|Gran Bretaña|NHS|NICE|MHRA',
    eu: 'UE|Unión Europea|Europa|europeas?|europeos?|EMA',
  },
  reading: inflesz,
  stops: speech.stops,
  abbreviations: speech.abbreviations,
  instructions,
  spelling: null,
};

const pointed: Pick<Language, 'writings'> = { writings: [{ zero: '0', decimal: '.', group: ',' }] };

export const spanishOfTheUs: Language = { ...spanish, ...spanishOfTheUsFace, ...pointed };
export const spanishOfMexico: Language = { ...spanish, ...spanishOfMexicoFace, ...pointed };
