/** Phone numbers: names of lines, and no quantities. */
import type { Value } from '../../model/schema/fact.ts';

/** A phone number as it stands in a text. */
export interface Phone {
  index: number;
  length: number;
}

/** Digits in groups that are parted by one space or hyphen, and may begin with a plus. */
const groups = /(?<![\p{L}\p{N}]|\p{L}-)\+?\d+(?:[ -]\d+)+(?![\p{L}\p{N}])/gu;

/** Fewer digits than this are no number that one calls from outside. */
const fewestDigits = 7;

/** “10 000 000”: a number with its thousands parted. */
const thousands = /^[1-9]\d{0,2}(?: \d{3})+$/;

/** The phone numbers that a text writes out. A range of years has two groups; a phone number has more, or begins with 0 or a plus. */
export function findPhones(text: string): Phone[] {
  return [...text.matchAll(groups)].flatMap(({ 0: found, index }) =>
    isPhone(found) ? [{ index, length: found.length }] : [],
  );
}

function isPhone(found: string): boolean {
  if (digitsOf(found).length < fewestDigits || thousands.test(found)) return false;
  return /^[+0]/.test(found) || found.split(/[ -]/).length > 2;
}

/** What is dialled: two ways of writing a number that have the same digits are one number. */
export function digitsOf(phone: string): string {
  return phone.replaceAll(/[^\d+]/g, '');
}

/** Whether a value is the phone number that a text writes, however its digits are grouped. */
export function isSamePhone(value: Value, written: string): boolean {
  return 'phone' in value && digitsOf(value.phone) === digitsOf(written);
}
