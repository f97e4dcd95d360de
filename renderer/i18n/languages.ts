import { type UiLanguage, uiLanguages } from './messages.ts';

/** The screens' own words for a language tag: of the tag itself, else of its language alone (`es` for `es-MX`). */
export function uiLanguage(tag: string): UiLanguage | undefined {
  const language = tag.split('-')[0] ?? tag;
  if (Object.hasOwn(uiLanguages, tag)) return uiLanguages[tag];
  return Object.hasOwn(uiLanguages, language) ? uiLanguages[language] : undefined;
}

/** The configured languages that the screens can speak, in their order; English when they can speak none of them. */
export function offeredLanguages(configured: readonly string[]): readonly [string, ...string[]] {
  const [first, ...rest] = configured.filter((tag) => uiLanguage(tag) !== undefined);
  return first === undefined ? ['en'] : [first, ...rest];
}

/** A language's name for itself, with a capital where its script has them: `Español`. */
export function ownName(tag: string): string {
  const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}
