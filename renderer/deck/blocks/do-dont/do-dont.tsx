import { Check, X } from 'lucide-react';
import { type ReactElement, type ReactNode, useId } from 'react';
import type { Inline } from '../../../../slides/format/model/library.ts';
import { useWords } from '../../../i18n/words.tsx';
import { InlineText } from '../../inline/inline-text.tsx';
import { keyed } from '../../keyed.ts';
import type { BlockProps } from '../block-props.ts';
import styles from './do-dont.module.css';

/** What to do and what not to do, side by side, told apart by word, sign and colour. */
export function DoDontBlock({ block }: BlockProps<'do-dont'>): ReactElement {
  const say = useWords();
  return (
    <div className={styles.both}>
      <Advice kind="do" title={say('deck.do')} sign={<Check aria-hidden="true" />} items={block.dos} />
      <Advice kind="dont" title={say('deck.dont')} sign={<X aria-hidden="true" />} items={block.donts} />
    </div>
  );
}

interface AdviceProps {
  kind: 'do' | 'dont';
  title: string;
  sign: ReactNode;
  items: readonly (readonly Inline[])[];
}

function Advice({ kind, title, sign, items }: AdviceProps): ReactElement {
  const heading = useId();
  return (
    <div className={styles.advice} data-kind={kind}>
      <h2 id={heading} className={styles.title}>
        {title}
      </h2>
      <ul className={styles.list} aria-labelledby={heading}>
        {keyed(items).map(([key, item]) => (
          <li key={key} className={styles.item}>
            {sign}
            <span>
              <InlineText>{item}</InlineText>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
