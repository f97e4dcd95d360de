import { type ReactElement, useContext, useId } from 'react';
import { useWords } from '../../../i18n/words.tsx';
import { isOnList, type Question } from '../../../session/index.ts';
import { Tick } from '../../../ui/tick/tick.tsx';
import { ExplanationsContext } from '../../explain/explanation.ts';
import { InlineText } from '../../inline/inline-text.tsx';
import { keyed } from '../../keyed.ts';
import { TouchableContext, useQuestionList, useSurroundings } from '../../view/deck-context.ts';
import { useLater } from '../../view/later.ts';
import type { BlockOf, BlockProps } from '../block-props.ts';
import styles from './questions.module.css';
import { questionsOf } from './questions-of.ts';

/**
 * Questions that a family may want to ask their team. A touch puts one on the visitor's list, or takes it off; where nobody can touch
 * the slide they are a plain list.
 */
export function QuestionsBlock({ block }: BlockProps<'questions'>): ReactElement {
  const say = useWords();
  const heading = useId();
  const later = useLater();
  const { list, onList } = useQuestionList();
  const isTouchable = useContext(TouchableContext);
  const questions = useQuestions(block);
  return (
    <div>
      <div className={styles.head} data-leads>
        <h2 id={heading} className={styles.theme}>
          {block.theme}
        </h2>
        {isTouchable && (
          <p className={styles.count} role="status">
            {list.length === 0 ? say('questions.hint') : say('questions.ticked', { count: list.length })}
          </p>
        )}
      </div>
      <ul className={isTouchable ? styles.list : styles.plain} aria-labelledby={heading}>
        {keyed(block.items).map(([key, item]) => {
          const question = questions[Number(key)];
          return (
            <li key={key} {...later(block.steps?.[Number(key)])}>
              {isTouchable ? (
                <Tick
                  ticked={question !== undefined && isOnList(list, question)}
                  onTick={(ticked) => question && onList(question, ticked)}
                >
                  {/* The whole line is one control: a hard word in it is not another. */}
                  <ExplanationsContext value={null}>
                    <InlineText>{item}</InlineText>
                  </ExplanationsContext>
                </Tick>
              ) : (
                <InlineText>{item}</InlineText>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** The questions of this block as a list knows them; none outside a slide. */
function useQuestions(block: BlockOf<'questions'>): readonly Question[] {
  const surroundings = useSurroundings();
  return surroundings === null ? [] : questionsOf(block, surroundings);
}
