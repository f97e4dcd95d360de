import { ClipboardList, Info } from 'lucide-react';
import type { ReactElement } from 'react';
import { ProseText } from '../../inline/prose-text.tsx';
import type { BlockProps } from '../block-props.ts';
import styles from './callout.module.css';

/** A remark beside the point: a note, or a reminder that the own team's plan decides. */
export function CalloutBlock({ block }: BlockProps<'callout'>): ReactElement {
  const Sign = block.tone === 'plan' ? ClipboardList : Info;
  return (
    <div className={styles.callout} data-tone={block.tone}>
      <Sign aria-hidden="true" />
      <ProseText>{block.body}</ProseText>
    </div>
  );
}
