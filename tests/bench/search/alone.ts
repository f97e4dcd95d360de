/** The search without a page. */
import { findIn, type LookupFinder } from '../../../renderer/search/lookup-finder.policy.ts';
import { typedOn } from './texts.ts';

/** Milliseconds of each search for everything that stands there while these texts are typed, `repeats` times. */
export function searchAlone(finder: LookupFinder, texts: readonly string[], repeats: number): number[] {
  return Array.from({ length: repeats }, () =>
    texts.flatMap(typedOn).map((text) => {
      const began = performance.now();
      findIn(finder, text);
      return performance.now() - began;
    }),
  ).flat();
}
