import type { Figure, Part } from '../../../slides/format/model/library.ts';
import { useExplanations } from '../explain/explanation.ts';
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
  const idOf = (part: Part) => `part ${figure.id} ${part.spot}`;
  const shown = explanations?.shown?.id;
  return {
    chosen: figure.parts.find((part) => idOf(part) === shown)?.spot ?? null,
    choose: (part) =>
      explanations?.toggle({
        id: idOf(part),
        name: part.name,
        body: <ProseText>{part.body}</ProseText>,
      }),
  };
}
