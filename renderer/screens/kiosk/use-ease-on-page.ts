import { useLayoutEffect } from 'react';
import type { Look } from '../../session/index.ts';

/** Gives the whole page the size of words, the theme and the stillness that somebody chose; the style sheets do the rest. */
export function useEaseOnPage({ text, theme, isCalm }: Look): void {
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    dataset.text = String(text);
    dataset.theme = theme;
    dataset.calm = String(isCalm);
  }, [text, theme, isCalm]);
}
