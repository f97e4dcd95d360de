/** How often a slide claims something. */
import type { Slide } from '../model/library.ts';

/** The places of a slide that refer to a fact: marked words, pictures of people, rows of a comparison. */
export function claimsOf(slide: Pick<Slide, 'title' | 'blocks'>): number {
  return count([slide.title, slide.blocks]);
}

function count(value: unknown): number {
  if (value === null || typeof value !== 'object') return 0;
  const own = 'fact' in value ? 1 : 0;
  const inner = Array.isArray(value)
    ? value
    : Object.entries(value).flatMap(([key, field]) => (key === 'root' ? [] : [field]));
  return inner.reduce((sum: number, field) => sum + count(field), own);
}
