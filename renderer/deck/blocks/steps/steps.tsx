import type { ReactElement } from 'react';
import { InlineText } from '../../inline/inline-text.tsx';
import { ProseText } from '../../inline/prose-text.tsx';
import { keyed } from '../../keyed.ts';
import { useLater } from '../../view/later.ts';
import type { BlockProps } from '../block-props.ts';
import styles from './steps.module.css';

/** Steps in their order, each with a title and a line or two. */
export function StepsBlock({ block }: BlockProps<'steps'>): ReactElement {
  const later = useLater();
  return (
    <ol className={styles.steps}>
      {keyed(block.items).map(([key, item]) => (
        <li key={key} className={styles.step} {...later(item.step)}>
          <p className={styles.title}>
            <InlineText>{item.title}</InlineText>
          </p>
          <ProseText>{item.body}</ProseText>
        </li>
      ))}
    </ol>
  );
}
