import { Check, RotateCcw } from 'lucide-react';
import { type ReactElement, useContext, useEffect, useEffectEvent, useRef, useState } from 'react';
import { stepsOfCheck } from '../../../../slides/format/model/steps.ts';
import { useWords } from '../../../i18n/words.tsx';
import { InlineText } from '../../inline/inline-text.tsx';
import { ProseText } from '../../inline/prose-text.tsx';
import { keyed } from '../../keyed.ts';
import { BringContext, TouchableContext, useActivity, useShownUpTo } from '../../view/deck-context.ts';
import { useLater } from '../../view/later.ts';

import type { BlockProps } from '../block-props.ts';
import styles from './check.module.css';

/**
 * A question to see whether the slides were clear: touch an answer, read why. Nothing is counted or kept, another
 * answer can always be tried, and leaving the slide clears it. Where words are seen in parts, why comes into view. Where
 * somebody leads through the slide step by step, the family is first invited to answer in its own words; the answers come
 * with the next step, and which is right after that. Where nobody can touch the slide the answers do not look as if one could.
 */
export function CheckBlock({ block }: BlockProps<'check'>): ReactElement {
  const say = useWords();
  const { active } = useActivity();
  const [chosen, setChosen] = useState<string | null>(null);
  if (!active && chosen !== null) setChosen(null);

  const isTouchable = useContext(TouchableContext);
  const shownUpTo = useShownUpTo();
  const later = useLater();
  const steps = stepsOfCheck(block.step);
  const isLed = shownUpTo !== 'all';
  const tellsRight = isLed && shownUpTo >= steps.right;
  const options = keyed(block.options);
  const isChosen = (key: string, right: boolean) => (isLed ? tellsRight && right : key === chosen);
  const answer = options.find(([key, { right }]) => isChosen(key, right))?.[1];

  const place = useRef<HTMLDivElement>(null);
  const chosenBefore = useRef(chosen);
  const bring = useEffectEvent(useContext(BringContext));
  useEffect(() => {
    if (chosen === chosenBefore.current) return;
    chosenBefore.current = chosen;
    // Where words are seen in parts, why may stand in another one than the answers.
    bring(chosen === null ? null : place.current);
  }, [chosen]);
  return (
    <div className={styles.check}>
      <h2 className={styles.question}>
        <InlineText>{block.question}</InlineText>
      </h2>
      {isLed && <p className={styles.ownWords}>{say('deck.own-words')}</p>}
      <ul className={styles.options} {...later(steps.answers)}>
        {options.map(([key, option]) => (
          <li key={key}>
            {isTouchable ? (
              <button
                type="button"
                className={styles.option}
                aria-pressed={isChosen(key, option.right)}
                data-right={isChosen(key, option.right) ? option.right : undefined}
                onClick={() => setChosen(key === chosen ? null : key)}
              >
                <InlineText>{option.answer}</InlineText>
              </button>
            ) : (
              <p className={styles.told} data-right={isChosen(key, option.right) ? option.right : undefined}>
                <InlineText>{option.answer}</InlineText>
              </p>
            )}
          </li>
        ))}
      </ul>
      <div
        ref={place}
        className={styles.feedback}
        aria-live="polite"
        data-kept-free={answer === undefined}
        {...later(steps.right)}
      >
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
