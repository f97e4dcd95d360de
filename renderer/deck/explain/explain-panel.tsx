import { X } from 'lucide-react';
import { type ReactElement, useContext } from 'react';
import { useWords } from '../../i18n/words.tsx';
import { TouchableContext } from '../view/deck-context.ts';
import styles from './explain-panel.module.css';
import { useExplanations } from './explanation.ts';

export interface ExplainPanelProps {
  /** Whether the hint above the buttons of a picture's parts stands right below, and may be covered. */
  overHint?: boolean;
}

/**
 * The fixed place on a slide where the meaning of a word or of a part of a picture appears. It lies over what is
 * below it and moves nothing. Its live region is always there, so that a new explanation is read out politely.
 */
export function ExplainPanel({ overHint = false }: ExplainPanelProps): ReactElement {
  const say = useWords();
  const explanations = useExplanations();
  const isTouchable = useContext(TouchableContext);
  const shown = explanations?.shown;
  return (
    <div
      className={styles.place}
      aria-live="polite"
      data-explain={shown ? 'open' : 'closed'}
      data-over-hint={overHint}
    >
      {shown && (
        <div className={styles.panel}>
          <div className={styles.text}>
            <p className={styles.name}>{shown.name}</p>
            <div className={styles.body}>{shown.body}</div>
          </div>
          {isTouchable && (
            <button
              type="button"
              className={styles.close}
              aria-label={say('deck.close')}
              onClick={explanations.close}
            >
              <X aria-hidden="true" />
            </button>
          )}
        </div>
      )}
    </div>
  );
}
