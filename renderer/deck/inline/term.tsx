import { type ReactElement, useContext, useId } from 'react';
import type { Inline } from '../../../slides/format/model/library.ts';
import { useExplanations } from '../explain/explanation.ts';
import { TouchableContext, useSurroundings } from '../view/deck-context.ts';
import styles from './inline.module.css';
import { InlineText } from './inline-text.tsx';

/** A glossary word: touching it shows its meaning in the slide's panel. Outside a slide, or out of reach, it is plain text. */
export function Term({ term, children }: { term: string; children: readonly Inline[] }): ReactElement {
  const id = useId();
  const explanations = useExplanations();
  const isTouchable = useContext(TouchableContext);
  const entry = useSurroundings()?.bundle.glossary[term];
  if (!explanations || !entry || !isTouchable) return <InlineText>{children}</InlineText>;
  const open = explanations.shown?.id === id;
  return (
    <button
      type="button"
      className={styles.term}
      aria-expanded={open}
      onClick={() => explanations.toggle({ id, name: entry.term, body: <p>{entry.meaning}</p> })}
    >
      <InlineText>{children}</InlineText>
    </button>
  );
}
