import { Check, RotateCcw } from 'lucide-react';
import { type ReactElement, useState } from 'react';
import { useWords } from '../../../i18n/words.tsx';
import { InlineText } from '../../inline/inline-text.tsx';
import { ProseText } from '../../inline/prose-text.tsx';
import { keyed } from '../../keyed.ts';
import { useActivity } from '../../view/deck-context.ts';

import type { BlockProps } from '../block-props.ts';
import styles from './check.module.css';

/**
 * A question to see whether the slides were clear: touch an answer, read why. Nothing is counted or kept, another
 * answer can always be tried, and leaving the slide clears it.
 */
export function CheckBlock({ block }: BlockProps<'check'>): ReactElement {
  const say = useWords();
  const { active } = useActivity();
  const [chosen, setChosen] = useState<string | null>(null);
  if (!active && chosen !== null) setChosen(null);

  const options = keyed(block.options);
  const answer = options.find(([key]) => key === chosen)?.[1];
  return (
    <div className={styles.check}>
      <h2 className={styles.question}>
        <InlineText>{block.question}</InlineText>
      </h2>
      <ul className={styles.options}>
        {options.map(([key, option]) => (
          <li key={key}>
            <button
              type="button"
              className={styles.option}
              aria-pressed={key === chosen}
              data-right={key === chosen ? option.right : undefined}
              onClick={() => setChosen(key === chosen ? null : key)}
            >
              <InlineText>{option.answer}</InlineText>
            </button>
          </li>
        ))}
      </ul>
      <div className={styles.feedback} aria-live="polite">
        {answer && (
          <div className={styles.because} data-right={answer.right}>
            {answer.right ? <Check aria-hidden="true" /> : <RotateCcw aria-hidden="true" />}
            <div>
              <p className={styles.verdict}>{say(answer.right ? 'deck.right' : 'deck.not-yet')}</p>
              <ProseText>{answer.because}</ProseText>
            </div>
          </div>
        )}
      </div>
    </div>
  );
}
