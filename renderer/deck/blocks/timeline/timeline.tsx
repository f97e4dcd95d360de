import type { ReactElement } from 'react';
import { InlineText } from '../../inline/inline-text.tsx';
import { ProseText } from '../../inline/prose-text.tsx';
import { keyed } from '../../keyed.ts';
import { useLater } from '../../view/later.ts';
import type { BlockProps } from '../block-props.ts';
import styles from './timeline.module.css';

/** What happened when, in order: along a thread in landscape, down a thread in portrait. */
export function TimelineBlock({ block }: BlockProps<'timeline'>): ReactElement {
  const later = useLater();
  return (
    <ol className={styles.timeline}>
      {keyed(block.entries).map(([key, entry]) => (
        <li key={key} className={styles.entry} {...later(entry.step)}>
          <p className={styles.when}>
            <InlineText>{entry.when}</InlineText>
          </p>
          <p className={styles.title}>
            <InlineText>{entry.title}</InlineText>
          </p>
          <ProseText>{entry.body}</ProseText>
        </li>
      ))}
    </ol>
  );
}
