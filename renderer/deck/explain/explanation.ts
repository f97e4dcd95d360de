import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';

/** A word of explanation that a visitor asked for by touching a term or a part of a picture. */
export interface Explanation {
  /** Unique on the slide; asking for the same id again closes it. */
  id: string;
  /** What is explained. */
  name: ReactNode;
  /** The explanation: one or two sentences. */
  body: ReactNode;
}

/** The one explanation that a slide shows at a time. */
export interface Explanations {
  shown: Explanation | null;
  toggle(explanation: Explanation): void;
  close(): void;
}

export const ExplanationsContext = createContext<Explanations | null>(null);

/** The slide's explanations, or null outside a slide, where nothing can be explained. */
export const useExplanations = (): Explanations | null => useContext(ExplanationsContext);

/** Keeps a slide's one open explanation, or has that of somebody who leads. It is closed when the slide is left. */
export function useExplanationState(active: boolean, led: Explanation | null): Explanations {
  const [shown, setShown] = useState<Explanation | null>(null);
  if (!active && shown) setShown(null);
  const toggle = useCallback(
    (asked: Explanation) => setShown((current) => (current?.id === asked.id ? null : asked)),
    [],
  );
  const close = useCallback(() => setShown(null), []);
  return useMemo(() => ({ shown: led ?? shown, toggle, close }), [led, shown, toggle, close]);
}
