import { faces, firstLanguage } from '../../slides/format/languages/faces.ts';
import { messagesOf } from './messages.ts';

/** The configured languages that the screens can speak, in their order; the first language when they speak none of them. */
export function offeredLanguages(configured: readonly string[]): readonly [string, ...string[]] {
  const [first, ...rest] = configured.filter((tag) => messagesOf(tag) !== undefined);
  return first === undefined ? [firstLanguage] : [first, ...rest];
}

/** A language's name for itself, with a capital where its script has them: `Español`. */
export function ownName(tag: string): string {
  const known = faces.get(tag);
  if (known) return known.ownName;
  const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}
