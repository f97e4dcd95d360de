/** Short ways to write content in examples. */
import type { Inline, Prose } from '../../../slides/format/model/library.ts';

/** A line; parts that are not plain words are given as they are. */
export const line = (...parts: (string | Inline)[]): Inline[] =>
  parts.map((part) => (typeof part === 'string' ? { type: 'text', text: part } : part));

/** One paragraph. */
export const paragraph = (...parts: (string | Inline)[]): Prose => ({
  type: 'paragraph',
  children: line(...parts),
});

export const strong = (text: string): Inline => ({ type: 'strong', children: line(text) });
export const term = (id: string, text: string): Inline => ({ type: 'term', term: id, children: line(text) });
export const fact = (id: string, text: string): Inline => ({ type: 'fact', fact: id, children: line(text) });
