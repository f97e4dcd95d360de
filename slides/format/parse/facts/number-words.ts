/** The number words of a language, from two up, and the words around numbers. */

export interface NumberWords {
  /** Words for whole numbers that can stand alone or be joined. */
  cardinals: ReadonlyMap<string, number>;
  /** Words that multiply what stands before them. */
  scales: ReadonlyMap<string, number>;
  /** "hundreds", "millions": at least twice this many. */
  vague: ReadonlyMap<string, number>;
  /** Fractions as a share of 100. */
  shares: ReadonlyMap<string, number>;
  /** The word for 1, which counts only as part of "one in five". */
  one: ReadonlySet<string>;
  /** What joins two number words: "twenty-one", "treinta y dos". */
  joint: string;
  /** Between the two numbers of "8 out of 10". */
  ratio: string;
  /** After a number of percent. */
  percent: string;
  /** Words before a rounded number, as alternatives of a pattern: about it, a little below it, a little above it. */
  about: string;
  below: string;
  above: string;
  /** Nouns that name the unit of the number before them. */
  units: ReadonlyMap<string, string>;
  decimal: '.' | ',';
}

const entries = (text: string): [string, number][] =>
  text.split(' ').map((pair) => {
    const [word = '', value = ''] = pair.split('=');
    return [word, Number(value)];
  });

const unitsOf = (table: Record<string, string>): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(table).flatMap(([unit, words]) => words.split(' ').map((word) => [word, unit] as const)),
  );

const english: NumberWords = {
  cardinals: new Map(
    entries(
      'two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90 twice=2',
    ),
  ),
  scales: new Map(entries('hundred=100 thousand=1000 million=1000000 billion=1000000000 dozen=12')),
  vague: new Map(entries('hundreds=100 thousands=1000 millions=1000000 billions=1000000000 dozens=12')),
  shares: new Map([
    ['half', 50],
    ['one third', 33.3],
    ['a third', 33.3],
    ['two thirds', 66.7],
    ['two-thirds', 66.7],
    ['a quarter', 25],
    ['one quarter', 25],
    ['three quarters', 75],
    ['three-quarters', 75],
  ]),
  one: new Set(['one']),
  joint: '-',
  ratio: 'out of every|out of|in every|of every|in|of(?: the)?',
  percent: '%|percent|per cent',
  about: 'about|around|roughly|approximately',
  below: 'nearly|almost|up to|fewer than|less than|under',
  above: 'more than|over|at least',
  units: unitsOf({
    months: 'month months',
    weeks: 'week weeks',
    days: 'day days',
    hours: 'hour hours',
    minutes: 'minute minutes',
    years: 'year years',
    celsius: '°C',
    fahrenheit: '°F',
  }),
  decimal: '.',
};

const spanish: NumberWords = {
  cardinals: new Map(
    entries(
      'dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 trece=13 catorce=14 quince=15 dieciséis=16 diecisiete=17 dieciocho=18 diecinueve=19 veinte=20 veintiuno=21 veintiún=21 veintiuna=21 veintidós=22 veintitrés=23 veinticuatro=24 veinticinco=25 veintiséis=26 veintisiete=27 veintiocho=28 veintinueve=29 treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90 cien=100 ciento=100 doscientos=200 doscientas=200 trescientos=300 trescientas=300 cuatrocientos=400 cuatrocientas=400 quinientos=500 quinientas=500 seiscientos=600 seiscientas=600 setecientos=700 setecientas=700 ochocientos=800 ochocientas=800 novecientos=900 novecientas=900',
    ),
  ),
  scales: new Map(entries('mil=1000 millón=1000000 millones=1000000 docena=12')),
  vague: new Map(entries('decenas=10 cientos=100 centenares=100 miles=1000 docenas=12')),
  shares: new Map([
    ['mitad', 50],
    ['un tercio', 33.3],
    ['dos tercios', 66.7],
    ['un cuarto', 25],
    ['tres cuartos', 75],
  ]),
  one: new Set(['uno', 'una', 'un']),
  joint: ' y ',
  ratio: 'de cada|por cada|de(?: las?| los)?',
  percent: '%|por ciento',
  about: 'alrededor de|cerca de|unos|unas|aproximadamente|más o menos',
  below: 'casi|hasta|menos de',
  above: 'más de|al menos|por lo menos',
  units: unitsOf({
    months: 'mes meses',
    weeks: 'semana semanas',
    days: 'día días',
    hours: 'hora horas',
    minutes: 'minuto minutos',
    years: 'año años',
    celsius: '°C',
    fahrenheit: '°F',
  }),
  decimal: ',',
};

/** For languages without a table: digits are checked, words are not. */
const digitsOnly: NumberWords = {
  ...english,
  cardinals: new Map(),
  scales: new Map(),
  vague: new Map(),
  shares: new Map(),
  one: new Set(),
  units: new Map(),
  decimal: ',',
};

const tables: Record<string, NumberWords> = { en: english, es: spanish };

/** The number words of a language, by its first part (`es` for `es-MX`). */
export function numberWordsOf(language: string): NumberWords {
  return tables[language.split('-')[0] ?? ''] ?? digitsOnly;
}
