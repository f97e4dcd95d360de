import { localeOf } from '../../i18n/locale.ts';
import type { Settings } from '../../session-driver/kiosk.ts';

/** Writes days (`YYYY-MM-DD`) out in full, as a language does in a country: "21 November 2026" in the UK. */
export function dayWriter(language: string, country: Settings['country']): (day: string) => string {
  const format = new Intl.DateTimeFormat(localeOf(language, country), { dateStyle: 'long', timeZone: 'UTC' });
  return (day) => format.format(new Date(`${day}T00:00:00Z`));
}
