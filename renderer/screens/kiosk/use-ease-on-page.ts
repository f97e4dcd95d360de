import { useLayoutEffect } from 'react';
import type { Look } from '../../session/index.ts';

/**
 * Gives the whole page the size of words, the theme and the stillness that somebody chose; the style sheets do the rest. Whether a
 * hand shakes is for places that a finger scrolls.
 */
export function useEaseOnPage({
  text,
  theme,
  isCalm,
  isSteady = false,
}: Look & { isSteady?: boolean }): void {
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    dataset.text = String(text);
    dataset.theme = theme;
    dataset.calm = String(isCalm);
    dataset.steady = String(isSteady);
  }, [text, theme, isCalm, isSteady]);
}
