/** Which PINs the staff door takes: numbers that nobody guesses in a few tries. */

export const shortestPin = 6;
export const longestPin = 12;

/**
 * Why a PIN is not taken.
 *
 * - digits: something else than the digits 0 to 9
 * - short, long: fewer than 6 digits, more than 12
 * - repeat: few digits again and again, a part that is repeated, or the same from both ends
 * - run: digits that follow each other, up or down, at any place
 * - shape: a line or a corner that the fingers draw on the keypad
 * - date: a day, in one of the orders in which people write one
 */
export type PinFault = 'digits' | 'short' | 'long' | 'repeat' | 'run' | 'shape' | 'date';

/** The first reason why this is no PIN for the door; null when it is one. */
export function pinFault(pin: string): PinFault | null {
  if (!/^[0-9]*$/.test(pin)) return 'digits';
  if (pin.length < shortestPin) return 'short';
  if (pin.length > longestPin) return 'long';
  if (isRepeated(pin)) return 'repeat';
  if (isRun(pin)) return 'run';
  if (isShape(pin)) return 'shape';
  return isDate(pin) ? 'date' : null;
}

/** 111111, 121122, 123123, 20262026, 123321. */
function isRepeated(pin: string): boolean {
  if (new Set(pin).size <= 2) return true;
  const parts = Array.from({ length: Math.floor(pin.length / 2) }, (_, at) => pin.slice(0, at + 1));
  if (parts.some((part) => part.repeat(Math.ceil(pin.length / part.length)).slice(0, pin.length) === pin))
    return true;
  return [...pin].reverse().join('') === pin;
}

/** 123456, 987654, 890123, and runs of three or more put together: 123789, 345678. */
function isRun(pin: string): boolean {
  let at = 0;
  while (at < pin.length) {
    const length = Math.max(runFrom(pin, at, 1), runFrom(pin, at, -1));
    if (length < 3) return false;
    at += length;
  }
  return true;
}

/** How many digits from this place on go up or down by one; 9 and 0 are neighbours. */
function runFrom(pin: string, from: number, step: 1 | -1): number {
  let length = 1;
  while (from + length < pin.length) {
    const [digit, next] = [Number(pin[from + length - 1]), Number(pin[from + length])];
    if ((digit + step + 10) % 10 !== next) break;
    length += 1;
  }
  return length;
}

/** The lines of three keys on a keypad, from either end. */
const lines = ['123', '456', '789', '147', '258', '369', '159', '357', '580', '852', '025'].flatMap(
  (line) => [line, [...line].reverse().join('')],
);

/** Lines of the keypad one after the other: 147258, 159357, 258036 has none. */
function isShape(pin: string): boolean {
  if (pin.length % 3 !== 0) return false;
  const parts = pin.match(/.{3}/g) ?? [];
  return parts.every((part) => lines.includes(part));
}

/** 24.12.85, 12/24/85, 851224, and the same with the whole year. */
function isDate(pin: string): boolean {
  if (pin.length === 6) {
    const [one, two, three] = pairs(pin);
    return isDay(one, two) || isDay(two, one) || isDay(three, two);
  }
  if (pin.length !== 8) return false;
  const [one, two, three, four] = pairs(pin);
  const isYear = (century: number) => century === 19 || century === 20;
  return (
    (isYear(three) && (isDay(one, two) || isDay(two, one))) ||
    (isYear(one) && (isDay(four, three) || isDay(three, four)))
  );
}

function pairs(pin: string): [number, number, number, number] {
  const at = (place: number) => Number(pin.slice(place * 2, place * 2 + 2));
  return [at(0), at(1), at(2), at(3)];
}

function isDay(day: number, month: number): boolean {
  return day >= 1 && day <= 31 && month >= 1 && month <= 12;
}
