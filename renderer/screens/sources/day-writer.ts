import type { Settings } from '../../session-driver/kiosk.ts';

/** Whose way of writing dates each country setting follows, for languages that several countries write. */
const regions: Readonly<Record<Settings['country'], string>> = { us: 'US', uk: 'GB', eu: 'IE' };

/** Writes days (`YYYY-MM-DD`) out in full, as a language does in a country: "21 November 2026" in the UK. */
export function dayWriter(language: string, country: Settings['country']): (day: string) => string {
  const locale = language === 'en' ? `en-${regions[country]}` : language;
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  return (day) => format.format(new Date(`${day}T00:00:00Z`));
}
