/** What was measured, in the words of a language. Pure. */

/** As the bridge tells it: times in milliseconds since 1970, days as `YYYY-MM-DD`. */
export type Measured =
  | string
  | number
  | { at: number }
  | { day: string }
  | { bytes: number }
  | { seconds: number };

/** How a value is written in a language, in the time zone of this machine or in another. Numbers stay for plurals. */
export function written(value: Measured, language: string, timeZone?: string): string | number {
  if (typeof value !== 'object') return value;
  if ('at' in value) return writtenTime(value.at, language, timeZone);
  if ('day' in value) return writtenDay(value.day, language);
  return 'bytes' in value ? writtenBytes(value.bytes, language) : writtenSpan(value.seconds, language);
}

/** `26 Nov 2026, 10:05`; a time that no clock shows stays without words. */
export function writtenTime(at: number, language: string, timeZone?: string): string {
  const format = new Intl.DateTimeFormat(language, {
    dateStyle: 'medium',
    timeStyle: 'short',
    ...(timeZone === undefined ? {} : { timeZone }),
  });
  return Number.isNaN(new Date(at).getTime()) ? '–' : format.format(at);
}

/** `26 November 2026`, wherever this machine stands; what is no day stays as it is. */
export function writtenDay(day: string, language: string): string {
  const at = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(at)
    ? day
    : new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(at);
}

const sizes = ['megabyte', 'gigabyte', 'terabyte'] as const;

/** `3.4 GB`, of 1000 MB each as on the box of a disk; one digit after the point below ten of them. */
function writtenBytes(bytes: number, language: string): string {
  const megabytes = Math.max(bytes, 0) / 1e6;
  const place = Math.min(Math.floor(Math.log10(Math.max(megabytes, 1)) / 3), sizes.length - 1);
  const many = megabytes / 1000 ** place;
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: sizes[place] ?? 'megabyte',
    maximumFractionDigits: many < 10 && place > 0 ? 1 : 0,
  }).format(many);
}

const spans = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const;

/** `3 days`, `5 hours`: the largest unit of which there are two or more, rounded down. */
function writtenSpan(seconds: number, language: string): string {
  const [unit, length] = spans.find(([, each]) => seconds >= 2 * each) ?? ['minute', 60];
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(
    Math.max(Math.floor(seconds / length), 0),
  );
}
