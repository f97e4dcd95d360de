import type { Figure, Part } from '../../../slides/format/model/library.ts';
import { type Explanation, useExplanations } from '../explain/explanation.ts';
import { ProseText } from '../inline/prose-text.tsx';

export interface PartChoice {
  /** The spot of the part that is explained now, or null. */
  chosen: string | null;
  /** Explains a part; the same part again closes its explanation. */
  choose(part: Part): void;
}

/** Which part of a figure is explained on this slide. */
export function useParts(figure: Figure): PartChoice {
  const explanations = useExplanations();
  const shown = explanations?.shown?.id;
  return {
    chosen: figure.parts.find((part) => idOf(figure, part) === shown)?.spot ?? null,
    choose: (part) => explanations?.toggle(explanationOfPart(figure, part)),
  };
}

const idOf = (figure: Figure, part: Part) => `part ${figure.id} ${part.spot}`;

/** What is said of a part of a figure. */
export function explanationOfPart(figure: Figure, part: Part): Explanation {
  return { id: idOf(figure, part), name: part.name, body: <ProseText>{part.body}</ProseText> };
}
