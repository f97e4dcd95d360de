/** Reports words in another spelling than the one in which texts are written. */
import { doubtfulWords, wordsOfOther } from '../languages/spelling/find.ts';
import type { Spelling } from '../languages/spelling/spelling.ts';
import type { Place, Reporter } from '../model/problem/problem.ts';

/** Looks at one line. `names` are left as they are; `at` tells where a stretch of the line stands in the file. */
export function reportSpelling(
  words: string,
  { source, others }: Spelling,
  names: RegExp,
  reporter: Reporter,
  at: (index: number, length: number) => Place,
): void {
  for (const other of others) {
    for (const { index, word, written } of wordsOfOther(words, other, names)) {
      reporter.report('spelling-mixed', at(index, word.length), {
        message: `“${word}” is ${other.name} spelling in a text of ${source} spelling`,
        advice: `Write “${written}”. In ${other.countries.join(', ').toUpperCase()} it is shown as “${word}”.`,
      });
    }
    for (const { index, word, written } of doubtfulWords(words, other, names)) {
      reporter.report('spelling-unlisted', at(index, word.length), {
        message: `“${word}” may also be written “${written}”, and the table of spellings has neither`,
        advice: 'Add both to the spellings in slides/format/languages/, or choose another word.',
      });
    }
  }
}
