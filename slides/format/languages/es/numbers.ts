/** Numbers in Spanish words. */
import type { NumberWords, Portion, Quantifier } from '../language.ts';
import { numberTable, shareOf } from '../text/table.ts';

const ones = 'dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10';
const belowThirty =
  'once=11 doce=12 trece=13 catorce=14 quince=15 dieciséis=16 diecisiete=17 dieciocho=18 diecinueve=19 veinte=20 veintiuno=21 veintiún=21 veintiuna=21 veintidós=22 veintitrés=23 veinticuatro=24 veinticinco=25 veintiséis=26 veintisiete=27 veintiocho=28 veintinueve=29';
const tens = 'treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90';
const hundreds =
  'cien=100 ciento=100 doscientos=200 doscientas=200 trescientos=300 trescientas=300 cuatrocientos=400 cuatrocientas=400 quinientos=500 quinientas=500 seiscientos=600 seiscientas=600 setecientos=700 setecientas=700 ochocientos=800 ochocientas=800 novecientos=900 novecientas=900';

export const numberWords: NumberWords = {
  cardinals: numberTable(`${ones} ${belowThirty} ${tens} ${hundreds}`),
  one: new Set(['uno', 'una', 'un']),
  scales: numberTable('mil=1000 millón=1000000 millones=1000000 docena=12'),
  vague: numberTable('decenas=10 cientos=100 centenares=100 miles=1000 docenas=12'),
  tensJoint: [' y '],
  joint: [' '],
};

const parts = numberTable('tercio=3 cuarto=4 quinto=5 sexto=6 séptimo=7 octavo=8 noveno=9 décimo=10');
const ordinals = numberTable(
  'tercera=3 cuarta=4 quinta=5 sexta=6 séptima=7 octava=8 novena=9 décima=10 centésima=100',
);

/** "un tercio", "dos tercios", "una quinta parte", "tres cuartas partes". */
function fractions(): [string, number][] {
  const several = (whole: number) => [...numberTable(ones)].filter(([, count]) => count < whole);
  return [
    ...[...parts].flatMap(([part, whole]): [string, number][] => [
      [`un ${part}`, shareOf(1, whole)],
      ...several(whole).map(([count, value]): [string, number] => [
        `${count} ${part}s`,
        shareOf(value, whole),
      ]),
    ]),
    ...[...ordinals].flatMap(([ordinal, whole]): [string, number][] => [
      [`${ordinal} parte`, shareOf(1, whole)],
      ...several(whole).map(([count, value]): [string, number] => [
        `${count} ${ordinal}s partes`,
        shareOf(value, whole),
      ]),
    ]),
  ];
}

export const shares: ReadonlyMap<string, number> = new Map([['mitad', 50], ...fractions()]);

export const additions: ReadonlyMap<string, number> = new Map([
  ['y medio', 0.5],
  ['y media', 0.5],
  ['y cuarto', 0.25],
  ['y un cuarto', 0.25],
]);

/** "duplica", "duplicó", "duplicado" and their like. */
const verb = (stem: string, value: number) =>
  ['ca', 'can', 'có', 'caron', 'caba', 'caban', 'car', 'cado', 'cada', 'cados', 'cadas', 'cando'].map(
    (ending): [string, number] => [stem + ending, value],
  );

export const multiples: ReadonlyMap<string, number> = new Map([
  ...numberTable('doble=2 triple=3 cuádruple=4 quíntuple=5'),
  ...verb('dupli', 2),
  ...verb('tripli', 3),
  ...verb('cuadrupli', 4),
]);

export const portions: readonly Portion[] = [
  { pattern: 'casi tod[oa]s?', side: 'above', bound: 90 },
  { pattern: '(?:la|una) (?:gran |inmensa )?mayoría', side: 'above', bound: 50 },
  { pattern: '(?:la|una) (?:pequeña )?minoría', side: 'below', bound: 50 },
  { pattern: 'casi (?:nadie|ningun[oa]|ningún)', side: 'below', bound: 10 },
];

/** What is counted where “todos” and “muchos” are no way of speaking. */
const counted =
  '(?:personas|pacientes|niños|niñas|adultos|adultas|mujeres|hombres|familias|casos|tumores|cánceres|tratamientos|terapias|productos|ensayos|estudios)';

export const quantifiers: readonly Quantifier[] = [
  {
    kind: 'all',
    pattern: `(?<!\\b(?:no|casi) )(?:tod[oa]s (?:l[oa]s|est[oa]s|es[oa]s) (?:\\d+ )?${counted}|tod[oa]s ell[oa]s)`,
  },
  {
    kind: 'none',
    pattern: `(?<!\\bcasi )(?:ningun[oa] de (?:l[oa]s|est[oa]s|ell[oa]s)|ningún (?:paciente|niño)|ninguna persona)`,
  },
  { kind: 'many', pattern: `much[oa]s (?:de (?:l[oa]s|est[oa]s|ell[oa]s)|${counted})` },
  { kind: 'few', pattern: `(?:un[oa]s |muy )?poc[oa]s (?:de (?:l[oa]s|est[oa]s|ell[oa]s)|${counted})` },
];
