/** Writes into a worksheet which content was rated, and when. */
import { isScalar, parseDocument } from 'yaml';

export interface Stamp {
  /** The hash of the content. */
  content: string;
  /** `YYYY-MM-DD`. */
  ratedOn: string;
}

/** The text of a worksheet with these two fields; everything else stays as it was written. */
export function stamped(text: string, stamp: Stamp): string {
  return withField(withField(text, 'ratedOn', stamp.ratedOn), 'content', stamp.content);
}

/** A field that is not there yet comes after the language. */
function withField(text: string, field: keyof Stamp, value: string): string {
  const document = parseDocument(text);
  const node = document.get(field, true);
  if (isScalar(node) && node.range) {
    const [from, to] = node.range;
    return text.slice(0, from) + value + text.slice(to);
  }
  return text.replace(/^(language: .*)$/m, `$1\n${field}: ${value}`);
}
