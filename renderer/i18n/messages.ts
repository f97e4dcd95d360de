import { baseOf } from '../../slides/format/languages/faces.ts';
import english from './en.json' with { type: 'json' };
import spanish from './es.json' with { type: 'json' };

/** The names of everything that the screens and the decks say by themselves; all other words come from the content. */
export type MessageId = keyof typeof english;
export type Messages = Readonly<Record<MessageId, string>>;

/** By the tag of each language that the screens speak; `slides/format/languages` says how far they are. */
export const messages: ReadonlyMap<string, Messages> = new Map([
  ['en', english],
  ['es', spanish],
]);

/** The words for a language tag: of the tag itself, else of its language alone (`es` for `es-MX`). */
export function messagesOf(tag: string): Messages | undefined {
  return messages.get(tag) ?? messages.get(baseOf(tag));
}
