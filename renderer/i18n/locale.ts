import { faceOf } from '../../slides/format/languages/faces.ts';
import type { Settings } from '../session-driver/kiosk.ts';

/** The locale in which a language writes days and numbers in a country, such as `en-GB`. */
export function localeOf(language: string, country: Settings['country']): string {
  return (country === 'all' ? undefined : faceOf(language)?.locales[country]) ?? language;
}
