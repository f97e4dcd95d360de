/** One text, one spelling: the countries that write otherwise are served from it. */
import { namePattern } from '../languages/spelling/find.ts';
import type { WrittenText } from '../parse/deck/deck-text.ts';
import type { Ground } from '../parse/ground/ground.ts';
import { reportSpelling } from '../parse/spelling.ts';
import { passages } from './passages.ts';

/** Finds words in another spelling than the one in which texts are written. */
export function checkSpelling({ text, ground }: { text: WrittenText; ground: Ground }): void {
  const { spelling } = text.rules;
  if (spelling === null) return;
  const names = namePattern(spelling, ground.properNames.get(text.language) ?? []);
  for (const { words, at } of passages(text)) reportSpelling(words, spelling, names, text.reporter, at);
}
