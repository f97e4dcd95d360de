/** Which decks staff may ask for. Pure. */

/** What has to be known of a text for it. */
interface Signable {
  state: 'signed' | 'changed' | 'unsigned';
  concerns: number;
  ending: readonly unknown[];
}

export const deckFilters = ['all', 'to-sign', 'changed', 'concerns', 'ending', 'signed'] as const;
export type DeckFilter = (typeof deckFilters)[number];

/** Whether a text is among those that are asked for. */
export function passes(filter: DeckFilter, { state, concerns, ending }: Signable): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'to-sign':
      return state !== 'signed';
    case 'changed':
      return state === 'changed';
    case 'concerns':
      return concerns > 0;
    case 'ending':
      return ending.length > 0;
    case 'signed':
      return state === 'signed';
  }
}
