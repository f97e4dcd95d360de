/** What digits and numerals of any script are worth. */

const digit = /^\p{Nd}$/u;

/**
 * The value of a decimal digit of any script: ٣ and ３ are 3. Unicode keeps the ten digits of a script side by side in
 * order, and where several such rows touch (mathematical letters) each has ten.
 */
export function digitValue(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  let first = code;
  while (digit.test(String.fromCodePoint(first - 1))) first -= 1;
  return (code - first) % 10;
}

/** A run of digits of any script in the digits 0 to 9; everything else stays. */
export function plainDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (character) => String(digitValue(character)));
}

const roman: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };

/**
 * The value of a numeral that is no decimal digit: ½, ², ①, Ⅷ. `NaN` where Unicode does not say it in digits or Roman
 * letters; such a number is the value of no fact.
 */
export function numeralValue(character: string): number {
  const spelled = character.normalize('NFKC').replace(/[().]/g, '');
  const [numerator = '', denominator] = spelled.split('\u2044');
  if (/^\d+$/.test(numerator)) return Number(numerator) / (denominator ? Number(denominator) : 1);
  if (/^[IVXLCDM]+$/i.test(spelled)) return romanValue(spelled.toUpperCase());
  return Number.NaN;
}

function romanValue(letters: string): number {
  const values = [...letters].map((letter) => roman[letter] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}
