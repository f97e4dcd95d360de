import { createContext, useContext } from 'react';
import type { DeckBundle } from '../../../slides/format/model/bundle.ts';
import type { Slide } from '../../../slides/format/model/library.ts';
import type { FilmCame, Led, Question, TextSize } from '../../session/index.ts';

/** What the blocks of a slide may know of where they stand. */
export interface SlideSurroundings {
  /** The deck, with its glossary, facts and sources. */
  bundle: DeckBundle;
  /** The slide that the block is on. */
  slide: Slide;
}

export const SurroundingsContext = createContext<SlideSurroundings | null>(null);

/** Where this block stands, or null outside a slide. */
export const useSurroundings = (): SlideSurroundings | null => useContext(SurroundingsContext);

/** What changes on a slide when it comes or goes. Apart from the rest, so that only what needs it is drawn anew. */
export interface SlideActivity {
  /** Whether this is the slide that is shown. What a visitor did on a slide is forgotten when it is left. */
  active: boolean;
  /** Whether pictures may move. */
  moving: boolean;
}

/** Opens the details of the slide that is shown. What opens is a matter of the session, as with every panel. */
export const DetailsContext = createContext<() => void>(() => undefined);

export const useOpenDetails = (): (() => void) => useContext(DetailsContext);

/** A film begins to run for so many milliseconds, or stops (null). */
export interface FilmNews {
  /** Names the film. */
  film: string;
  lasts: number | null;
  /** What it came to by itself, though nobody asked it to stop. */
  cameTo?: FilmCame;
}

/** Tells of films that run. What that means for the visit is the session's to say. */
export const FilmContext = createContext<(news: FilmNews) => void>(() => undefined);

export const useTellFilm = (): ((news: FilmNews) => void) => useContext(FilmContext);

/** Whether something lies over the deck, so that nobody looks at its slide. */
export const CoveredContext = createContext(false);

export const useCovered = (): boolean => useContext(CoveredContext);

/** The visitor's list of questions to ask. It is a matter of the session, so that it outlives slide and deck. */
export interface QuestionList {
  list: readonly Question[];
  /** Asks for a question to be on the list, or not to be. */
  onList(question: Question, wanted: boolean): void;
}

/** Nothing is on it, and nothing comes on it. */
export const noList: QuestionList = { list: [], onList: () => undefined };

export const QuestionListContext = createContext<QuestionList>(noList);

export const useQuestionList = (): QuestionList => useContext(QuestionListContext);

/** How far a slide is shown: up to the parts that carry this number, or whole. */
export type ShownUpTo = number | 'all';

export const StepContext = createContext<ShownUpTo>('all');

/** How far the slide around is shown; outside a slide everything is. */
export const useShownUpTo = (): ShownUpTo => useContext(StepContext);

export const ActivityContext = createContext<SlideActivity>({ active: true, moving: false });

/** Whether the slide around is shown; outside a slide everything is, and nothing moves. */
export const useActivity = (): SlideActivity => useContext(ActivityContext);

/** A slide whose words do not fit is seen in parts. Which of them is a matter of the session. */
export interface PartsOfSlide {
  /** The part of the shown slide, from 0; beyond the last one, the last one is shown. */
  part: number;
  /** How many it has, as far as it has told. */
  of: number;
  /** The shown slide has so many parts. */
  onParts(parts: number): void;
  /** Another part is asked for. */
  onPart(part: number): void;
}

/** Its first part, with nobody to ask for another. */
export const firstPart: PartsOfSlide = { part: 0, of: 1, onParts: () => undefined, onPart: () => undefined };

export const PartsContext = createContext<PartsOfSlide>(firstPart);

/** Something came up among the words because it was asked for, and its part comes into view; or, with null, it went again. */
export const BringContext = createContext<(element: Element | null) => void>(() => undefined);

/** How large the words of the slide around are, in hundredths of their usual size. */
export const TextContext = createContext<TextSize>(100);

/** What somebody who leads does on the shown slide, in place of whoever looks at it; null where nobody leads. */
export const LedContext = createContext<Led | null>(null);

export const useLed = (): Led | null => useContext(LedContext);

/** Whether somebody can touch the slide: without, nothing invites to it. */
export const TouchableContext = createContext(true);
