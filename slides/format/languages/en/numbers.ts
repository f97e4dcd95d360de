/** Numbers in English words. */
import type { NumberWords, Portion, Quantifier } from '../language.ts';
import { numberTable, shareOf } from '../text/table.ts';

const ones = 'two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10';
const teens =
  'eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19';
const tens = 'twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90';

export const numberWords: NumberWords = {
  cardinals: numberTable(`${ones} ${teens} ${tens}`),
  one: new Set(['one']),
  scales: numberTable('hundred=100 thousand=1000 million=1000000 billion=1000000000 dozen=12'),
  vague: numberTable('hundreds=100 thousands=1000 millions=1000000 billions=1000000000 dozens=12'),
  tensJoint: ['-', '‑'],
  joint: [' ', ' and '],
};

const parts = numberTable(
  'half=2 third=3 quarter=4 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 twelfth=12',
);

/** "a third", "one third", "one-third", "two thirds", "two-thirds". */
function fractions(): [string, number][] {
  const single = [...parts].flatMap(([part, whole]) =>
    ['a ', 'an ', 'one ', 'one-'].map((count): [string, number] => [count + part, shareOf(1, whole)]),
  );
  const several = [...parts].flatMap(([part, whole]) =>
    [...numberTable(ones)]
      .filter(([, count]) => count < whole)
      .flatMap(([count, value]) =>
        [' ', '-'].map((between): [string, number] => [`${count}${between}${part}s`, shareOf(value, whole)]),
      ),
  );
  return [...single, ...several];
}

export const shares: ReadonlyMap<string, number> = new Map([
  ['half', 50],
  ['halves', 50],
  ['halved', 50],
  ['halving', 50],
  ...fractions(),
]);

export const additions: ReadonlyMap<string, number> = new Map([
  ['and a half', 0.5],
  ['and one half', 0.5],
  ['and a quarter', 0.25],
  ['and three quarters', 0.75],
]);

/** "threefold" and "three-fold". */
const folds = [...numberTable(`${ones} twenty=20 fifty=50 hundred=100 thousand=1000`)].flatMap(
  ([word, value]): [string, number][] => [
    [`${word}fold`, value],
    [`${word}-fold`, value],
  ],
);

export const multiples: ReadonlyMap<string, number> = new Map([
  ...numberTable('twice=2 thrice=3 double=2 doubles=2 doubled=2 doubling=2 triple=3 triples=3 tripled=3'),
  ...numberTable('tripling=3 quadruple=4 quadruples=4 quadrupled=4 quadrupling=4'),
  ...folds,
]);

/** Words behind "most" that make it a superlative, which counts nothing: "most common", "most recently". */
const compared =
  '\\p{L}+ly|often|common|important|likely|serious|severe|recent|effective|dangerous|useful|helpful|frequent|urgent|advanced|widely';

export const portions: readonly Portion[] = [
  { pattern: '(?:nearly|almost|virtually) (?:all|every|everyone|everybody)', side: 'above', bound: 90 },
  {
    pattern: `(?:the|a) (?:great |large |vast )?majority|(?<!\\b(?:the|at|its|their|your) )most(?! (?:${compared})\\b)`,
    side: 'above',
    bound: 50,
  },
  { pattern: '(?:a|the) (?:small )?minority', side: 'below', bound: 50 },
  {
    pattern: '(?:almost|nearly|virtually) (?:none|no one|nobody)|hardly any(?:one|body)?',
    side: 'below',
    bound: 10,
  },
];

/** What is counted where “all” and “many” are no way of speaking, as they are in “after all” and “in many ways”. */
const counted =
  '(?:people|patients|children|adults|women|men|families|cases|tumou?rs|cancers|treatments|therapies|products|trials|studies)';
/** What those do of whom a sentence says only “all” or “many”. */
const does =
  '(?= (?:are|be|began|came|can|carry|clear|die|died|get|go|got|had|has|have|is|live|lived|need|reached|respond|responded|warn|was|went|were)\\b)';
/** “Not all” says less than all, and “nearly all” is a portion. */
const notAll = '(?<!\\b(?:not|nearly|almost|virtually|above|after|at|of|for) )';
const person = '(?:person|patient|child|adult|woman|man|family|cancer|product|trial)';

export const quantifiers: readonly Quantifier[] = [
  {
    kind: 'all',
    pattern: `${notAll}(?:all (?:of )?(?:the |these |those )?(?:\\d+ )?${counted}|all of (?:them|these|those)|every ${person}|every(?:one|body)|all${does})`,
    says: 'all|every(?:one|body)?|each|both|always|any|whole',
  },
  {
    kind: 'none',
    pattern: `(?<!\\b(?:nearly|almost|virtually) )(?:none of (?:the|these|those|them)|no (?:people|patients|children|one|${person})|nobody|none${does})`,
    says: 'none|no|not|nobody|never|without|neither|zero|only',
  },
  {
    kind: 'many',
    pattern: `(?<!\\b(?:how|as|so|too|not) )(?:many (?:of (?:the|these|those|them|your)|${counted})|many${does})`,
    says: 'many|most|majority|common(?:ly)?|often|usual(?:ly)?|half|frequent(?:ly)?|mostly|widespread|likely',
  },
  {
    kind: 'few',
    pattern: `(?:a |very )?few (?:of (?:the|these|those|them)|${counted})`,
    says: 'few(?:er)?|rare(?:ly)?|some|uncommon|small|seldom|minority|one|two|three',
  },
];
