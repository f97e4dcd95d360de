/** One text, one spelling: the countries that write otherwise are served from it. */
import { namePattern } from '../languages/spelling/find.ts';
import { reportSpelling } from '../parse/spelling.ts';
import type { DeckView } from './deck-view.ts';
import { passages } from './passages.ts';

/** Finds words in another spelling than the one in which texts are written. */
export function checkSpelling({ text, ground }: DeckView): void {
  const { spelling } = text.rules;
  if (spelling === null) return;
  const names = namePattern(spelling, ground.properNames.get(text.language) ?? []);
  for (const { words, at } of passages(text)) reportSpelling(words, spelling, names, text.reporter, at);
}
