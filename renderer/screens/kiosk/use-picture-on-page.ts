import { useLayoutEffect } from 'react';
import { faceOf } from '../../../slides/format/languages/faces.ts';
import type { Hand } from '../../session/index.ts';
import { setLeastRem, setLeastSide } from '../../theme/least-rem.ts';
import { growthOf, leastRem, leastSide, type Picture, remOf } from '../../theme/millimetres.policy.ts';
import { paneInReach } from '../../theme/reach.policy.ts';

/**
 * Gives the whole page the least size of words and targets that this screen needs, if any; the style sheets do the rest.
 * Where the page takes a part of the screen, its words stay as large as they were on all of it.
 */
export function usePictureOnPage(picture: Picture | null, hand: Hand | null): void {
  const asWhole = picture === null || hand === null ? 0 : remOf(picture);
  const least = Math.max(asWhole, picture === null ? 0 : leastRem(picture));
  const grown = picture === null ? 1 : growthOf(hand === null ? picture : paneInReach(picture, hand), least);
  useLayoutEffect(() => setLeastRem(document, least, grown), [least, grown]);
}

/** Makes every control as large as a finger needs it on this screen, whoever's finger that is. */
export function useSidesOnPage(picture: Picture): void {
  const side = leastSide(picture);
  useLayoutEffect(() => setLeastSide(document, side), [side]);
}

const places = ['--pane-width', '--pane-height', '--pane-above', '--pane-before'] as const;

/** Puts the page where the hand of somebody who asked for it reaches, and its controls at that side; null: as ever. */
export function useReachOnPage(picture: Picture, hand: Hand | null, language: string): void {
  useLayoutEffect(() => {
    const { dataset, style } = document.documentElement;
    if (hand === null) {
      for (const place of places) style.removeProperty(place);
      delete dataset.hand;
      return;
    }
    const { width, height, above, left } = paneInReach(picture, hand);
    const runsLeft = faceOf(language)?.direction === 'rtl';
    const before = runsLeft ? picture.width - width - left : left;
    const values = [width, height, above, before];
    for (const [at, place] of places.entries()) style.setProperty(place, `${values[at]}px`);
    dataset.hand = (hand === 'left') === runsLeft ? 'end' : 'start';
  }, [picture, hand, language]);
}
