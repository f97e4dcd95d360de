/** How each language is read aloud, by its tag. A language that is missing here is not read aloud. */
import { speech as english } from './en/speech.ts';
import { speech as spanish } from './es/speech.ts';
import { baseOf } from './faces.ts';
import type { LanguageSpeech } from './speech.ts';

const speeches: ReadonlyMap<string, LanguageSpeech> = new Map([
  ['en', english],
  ['es', spanish],
]);

/** How a tag is read aloud: the tag itself, else its language alone. */
export function speechOf(tag: string): LanguageSpeech | undefined {
  return speeches.get(tag) ?? speeches.get(baseOf(tag));
}
