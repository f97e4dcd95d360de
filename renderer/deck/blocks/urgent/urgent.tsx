import { PhoneCall } from 'lucide-react';
import type { ReactElement } from 'react';
import { InlineText } from '../../inline/inline-text.tsx';
import { ProseText } from '../../inline/prose-text.tsx';
import { keyed } from '../../keyed.ts';
import type { BlockProps } from '../block-props.ts';
import styles from './urgent.module.css';

/** Signs that cannot wait, and what to do about them. */
export function UrgentBlock({ block }: BlockProps<'urgent'>): ReactElement {
  return (
    <div className={styles.urgent}>
      <h2 className={styles.title}>
        <PhoneCall aria-hidden="true" />
        <span>
          <InlineText>{block.title}</InlineText>
        </span>
      </h2>
      <ul className={styles.signs}>
        {keyed(block.signs).map(([key, sign]) => (
          <li key={key}>
            <InlineText>{sign}</InlineText>
          </li>
        ))}
      </ul>
      <div className={styles.action}>
        <ProseText>{block.action}</ProseText>
      </div>
    </div>
  );
}
