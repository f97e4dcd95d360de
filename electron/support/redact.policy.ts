/**
 * Takes out of lines that leave the clinic whatever may be of a person: words that are known to be names here, what stands in
 * quotation marks, paths, addresses and telephone numbers, and what a page said of a fault. What is left tells what happened, when,
 * and where in the program. Rather too much goes than too little. Pure.
 */

/** Stands where something was taken out. */
export const gone = '▮';

/** Too short or too common to be looked for: taking them out would say nothing and hide much. */
const common: ReadonlySet<string> = new Set([
  'admin',
  'administrator',
  'anteroom',
  'kiosk',
  'localhost',
  'root',
  'staff',
  'the',
  'user',
  'visitor',
]);
const shortest = 3;

/** What of these texts is looked for: each as a whole, and its words. */
export function wordsOf(texts: readonly string[]): string[] {
  const all = texts.flatMap((text) => [text.trim(), ...text.split(/[^\p{L}\p{N}]+/u)]);
  const wanted = all.filter((word) => word.length >= shortest && !common.has(word.toLowerCase()));
  // The longest first, so that a word does not break up a name of which it is a part.
  return [...new Set(wanted)].sort((one, other) => other.length - one.length);
}

/** The text without these words, however they are written, also within others. */
export function withoutWords(text: string, words: readonly string[]): string {
  if (words.length === 0) return text;
  const pattern = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  return text.replace(new RegExp(pattern, 'giu'), gone);
}

/** What looks like something of a person, wherever it stands. The order counts: a path may hold what comes after it. */
const patterns: readonly [RegExp, string][] = [
  // Quotation marks of every language that the settings may be written in, and what stands between them.
  [/"(?:[^"\\]|\\.)*"?|“[^”]*”?|«[^»]*»?|„[^“”]*[“”]?|‘[^’]*’|(?<!\p{L})'[^']*'(?!\p{L})/gu, `"${gone}"`],
  // A path on Windows, on a share, or on Linux, to the end of its last part; a file of the kiosk’s own keeps its name.
  [/(?:[A-Za-z]:)?\\\\?[^\s:"*?<>|,;]+(?: [^\s:"*?<>|,;\\]+(?=\\))*(?:\\[^\\:"*?<>|,;]*)*/gu, gone],
  [/(?<![\w:/.])(?:~|\.{1,2})?\/[^\s:,;"'()]+/gu, gone],
  [/[^\s@<>"]+@[^\s@<>"]+/gu, gone],
  // A number of a telephone or of a person: six digits or more, with what people write between them. A day is none.
  [/(?<![\w.:-])(?!\d{4}-\d\d-\d\d(?!\d))\+?\d(?:[ ()/-]?\d){5,}(?![\w:-])/gu, gone],
];

/** What a problem says of a value: it ends where the advice begins. */
const value = / is .*?: (?=[A-Z])/u;

/** What a line says of a clinic’s file: where in it, and a field, which may be one that somebody made up. */
const field = new RegExp(`^(${gone}(?::\\d+:\\d+)?: )[^:]*: (?=[A-Z]|${gone})`, 'u');

/** A fault of a page: where it was and of which kind, without its message, and where in the program. */
function fault(line: string): string | null {
  const [, where, rest = ''] = /^page: ([\w.]+)[^:]*: (.*)$/u.exec(line) ?? [];
  if (where === undefined) return null;
  const stuck =
    /keeps touching the (?:spot \d+ % from the left and \d+ % from the top|key [\w ]{1,12})\.$/u.exec(rest);
  const kind = /^\w*Error\b/u.exec(rest)?.[0] ?? '';
  const frames = rest.match(/app:\/\/[\w./-]+:\d+:\d+/gu) ?? [];
  return ['page:', `${where}:`, stuck?.[0] ?? gone, kind, ...frames].filter((part) => part !== '').join(' ');
}

/** A line of the log as it may leave the clinic. */
export function redactedLine(line: string, words: readonly string[]): string {
  const told = fault(line);
  if (told !== null) return withoutWords(told, words);
  const plain = patterns.reduce(
    (text, [pattern, instead]) => text.replace(pattern, instead),
    line.replace(value, `: ${gone}: `),
  );
  return withoutWords(plain.replace(field, `$1${gone}: `), words);
}
