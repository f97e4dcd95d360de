import type { FilmEnding } from '../../../../slides/format/model/bundle.ts';

/** Where a film, or its poster, is served: by the kiosk's own scheme, by the author's desk, and by the pages of tests. */
export function filmAddress(hash: string, ending: FilmEnding): string {
  return `/films/${hash}.${ending}`;
}
