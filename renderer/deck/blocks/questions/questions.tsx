import { MessageCircleQuestion } from 'lucide-react';
import { type ReactElement, useId } from 'react';
import { InlineText } from '../../inline/inline-text.tsx';
import { keyed } from '../../keyed.ts';
import { useLater } from '../../view/later.ts';
import type { BlockProps } from '../block-props.ts';
import styles from './questions.module.css';

/** Questions that a family may want to ask their team. */
export function QuestionsBlock({ block }: BlockProps<'questions'>): ReactElement {
  const heading = useId();
  const later = useLater();
  return (
    <div>
      <h2 id={heading} className={styles.theme}>
        {block.theme}
      </h2>
      <ul className={styles.list} aria-labelledby={heading}>
        {keyed(block.items).map(([key, item]) => (
          <li key={key} className={styles.item} {...later(block.steps?.[Number(key)])}>
            <MessageCircleQuestion aria-hidden="true" />
            <span>
              <InlineText>{item}</InlineText>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
