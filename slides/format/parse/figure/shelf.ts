/** The figures of one deck in one language: found by name, filled with words, given ids of their own. */
import { inView } from '../../model/figure/views.ts';
import type { Figure, Part, SvgNode } from '../../model/library.ts';
import type { Drawing } from './drawing.ts';

/** What a slide gives to a figure. */
export interface FigureWords {
  alt: string;
  labels: ReadonlyMap<string, string>;
  parts: Part[];
  /** Ids of the facts on which the labels rest. */
  facts: string[];
  /** The one view that is drawn, or {@link allViews}; the drawing's first unless given. */
  view?: string | undefined;
}

/** Asks for a drawing with all its views. No view can be called so, because names are written in small letters. */
export const allViews = '(all)';

export interface FigureShelf {
  names(): string[];
  get(name: string): Drawing | undefined;
  /** Draws a figure; its id is the deck's and the figure's name, with a number from the second time on. */
  take(name: string, drawing: Drawing, words: FigureWords): Figure;
  /** A figure with nothing in it, in place of one that is missing. */
  blank(name: string, alt: string): Figure;
  /** The fingerprint of the drawing that was taken under an id; undefined for a blank one. */
  fingerprintOf(id: string): string | undefined;
  /** Names of the figures that were taken. */
  taken(): ReadonlySet<string>;
}

export function shelfOf(
  deck: string,
  drawings: ReadonlyMap<string, Drawing | undefined>,
  number: (value: number) => string,
): FigureShelf {
  const times = new Map<string, number>();
  const fingerprints = new Map<string, string>();
  const nextId = (name: string) => {
    const count = (times.get(name) ?? 0) + 1;
    times.set(name, count);
    return count === 1 ? `${deck}-${name}` : `${deck}-${name}-${count}`;
  };
  return {
    names: () => [...drawings.keys()],
    get: (name) => drawings.get(name),
    take(name, drawing, words) {
      const id = nextId(name);
      fingerprints.set(id, drawing.fingerprint);
      const root = drawing.draw(id, words.labels, number);
      const { view = drawing.views[0] ?? allViews } = words;
      return {
        id,
        alt: words.alt,
        viewBox: drawing.viewBox,
        root: view === allViews ? root : inView(root, view),
        parts: words.parts,
        moves: drawing.moves,
        ...(words.facts.length > 0 ? { facts: words.facts } : {}),
      };
    },
    blank: (name, alt) => ({
      id: nextId(name),
      alt,
      viewBox: [0, 0, 960, 800],
      root: blankRoot,
      parts: [],
      moves: false,
    }),
    fingerprintOf: (id) => fingerprints.get(id),
    taken: () => new Set(times.keys()),
  };
}

const blankRoot: SvgNode = { tag: 'svg', attributes: { viewBox: '0 0 960 800' }, children: [] };
