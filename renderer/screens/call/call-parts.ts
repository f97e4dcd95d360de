import type { DeckBundle } from '../../../slides/format/model/bundle.ts';
import type { Figure, Inline, Prose, Slide } from '../../../slides/format/model/library.ts';
import { toolSlides } from '../../../slides/format/model/tools.ts';

/** One passage of the words of the tool, as its screen shows it. */
export interface Passage {
  id: string;
  title: readonly Inline[];
  /** What is said below the title. */
  text: readonly Prose[];
  /** What is set apart: the emergency number, where the country is known. */
  apart: readonly Prose[];
  /** A fact of it is past its review date. */
  beingReviewed: boolean;
}

/** A sign to call for, with its picture. */
export interface CallSign extends Passage {
  figure: Figure;
}

export interface CallParts {
  signs: readonly CallSign[];
  /** Whom to call, what to say, and what to do when nobody answers, in this order; what is missing is left out. */
  steps: readonly Passage[];
}

/** The words of the tool, in the order in which its screen shows them. */
export function callParts({ deck }: Pick<DeckBundle, 'deck'>): CallParts {
  const isStep = ({ id }: Slide) => toolSlides.call.some((step) => step === id);
  return {
    signs: deck.slides.filter((slide) => !isStep(slide)).flatMap(signOf),
    steps: toolSlides.call.flatMap((step) => deck.slides.filter(({ id }) => id === step).map(passageOf)),
  };
}

function signOf(slide: Slide): CallSign[] {
  const figure = slide.blocks.flatMap((block) => (block.type === 'figure' ? block.figure : []))[0];
  return figure === undefined ? [] : [{ ...passageOf(slide), figure }];
}

function passageOf({ id, title, blocks, beingReviewed = false }: Slide): Passage {
  return {
    id,
    title,
    text: blocks.flatMap((block) => (block.type === 'text' ? block.prose : [])),
    apart: blocks.flatMap((block) => (block.type === 'callout' ? block.body : [])),
    beingReviewed,
  };
}
