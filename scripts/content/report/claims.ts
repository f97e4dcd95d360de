/** What a slide claims, in the words a visitor reads, with the fact each claim names. */
import type { Inline, Slide } from '../../../slides/format/model/library.ts';
import { plainText } from '../../../slides/format/model/plain-text.ts';

export interface Claim {
  fact: string;
  /** The words or the number as they are shown. */
  words: string;
}

/** The claims of a slide in the order in which they are read; nothing is left out, also when a fact comes twice. */
export function claimsOf(slide: Pick<Slide, 'title' | 'blocks'>): Claim[] {
  return claimsIn([slide.title, slide.blocks]);
}

/** The same of any part of the content: of lines, or of what is noted to a slide. */
export function claimsIn(content: unknown): Claim[] {
  const claims: Claim[] = [];
  collect(content, claims);
  return claims;
}

function collect(value: unknown, claims: Claim[]): void {
  if (Array.isArray(value)) {
    for (const item of value) collect(item, claims);
    return;
  }
  if (value === null || typeof value !== 'object') return;
  const node = value as Record<string, unknown>;
  if (typeof node.fact === 'string') claims.push({ fact: node.fact, words: wordsOf(node) });
  if (Array.isArray(node.facts)) {
    for (const fact of node.facts) claims.push({ fact: String(fact), words: 'words inside the drawing' });
  }
  for (const [key, inner] of Object.entries(node)) if (key !== 'root') collect(inner, claims);
}

function wordsOf(node: Record<string, unknown>): string {
  if (typeof node.count === 'number') return `${node.count} of 100: ${plainText(node.label as Inline[])}`;
  if (typeof node.shown === 'string') return `${plainText(node.label as Inline[])}: ${node.shown}`;
  return plainText((node.children ?? []) as Inline[]);
}
