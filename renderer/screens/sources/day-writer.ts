import { faceOf } from '../../../slides/format/languages/faces.ts';
import type { Settings } from '../../session-driver/kiosk.ts';

/** Writes days (`YYYY-MM-DD`) out in full, as a language does in a country: "21 November 2026" in the UK. */
export function dayWriter(language: string, country: Settings['country']): (day: string) => string {
  const locale = (country === 'all' ? undefined : faceOf(language)?.locales[country]) ?? language;
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  return (day) => format.format(new Date(`${day}T00:00:00Z`));
}
