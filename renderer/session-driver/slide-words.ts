import { type KeyPress, readsBy } from '../session/index.ts';

/** Whether the words of the slide shown can still scroll, down and up. */
export function wordsLeft(): KeyPress['words'] {
  const area = scrollingWords();
  if (area === null) return { goOn: false, goBack: false };
  // Browsers round heights and not the place, so the end may be a part of a pixel away.
  return {
    goOn: area.scrollHeight - area.clientHeight - area.scrollTop > 1,
    goBack: area.scrollTop > 1,
  };
}

/** Scrolls the words of the slide shown as far as a key does. */
export function scrollWords(leads: 'read-on' | 'read-back', key: string): void {
  const area = scrollingWords();
  area?.scrollBy({ top: (leads === 'read-on' ? 1 : -1) * readsBy(key) * area.clientHeight });
}

function scrollingWords(): HTMLElement | null {
  return document.querySelector('[data-slide-id]:not([inert]) [data-scrolls="true"]');
}
