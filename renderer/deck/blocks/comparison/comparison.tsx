import type { ReactElement } from 'react';
import { useWords } from '../../../i18n/words.tsx';
import { InlineText } from '../../inline/inline-text.tsx';
import { keyed } from '../../keyed.ts';
import type { BlockProps } from '../block-props.ts';
import styles from './comparison.module.css';
import { shareOf } from './share.ts';

/** Values on one common scale from nought, as bars or as dots on a line. The number stands beside each. */
export function ComparisonBlock({ block }: BlockProps<'comparison'>): ReactElement {
  const say = useWords();
  return (
    <div className={styles.comparison}>
      <ul className={styles.rows}>
        {keyed(block.rows).map(([key, row]) => (
          <li key={key} className={styles.row} data-fact={row.fact}>
            <span className={styles.label}>
              <InlineText>{row.label}</InlineText>
            </span>
            <Mark display={block.display} share={shareOf(row.value, block.max)} />
            <span className={styles.shown}>{row.shown}</span>
          </li>
        ))}
      </ul>
      <p className={styles.scale}>{say('deck.scale', { max: block.max, unit: block.unit })}</p>
      {block.note.length > 0 && (
        <p className={styles.note}>
          <InlineText>{block.note}</InlineText>
        </p>
      )}
    </div>
  );
}

function Mark({ display, share }: { display: 'bar' | 'dot'; share: string }): ReactElement {
  return (
    <svg className={styles.mark} aria-hidden="true">
      {display === 'bar' ? (
        <>
          <rect className={styles.track} width="100%" height="100%" rx="8" />
          <rect className={styles.bar} width={share} height="100%" rx="8" />
        </>
      ) : (
        <>
          <line className={styles.line} x1="0" x2="100%" y1="50%" y2="50%" />
          <circle className={styles.dot} cx={share} cy="50%" r="1rem" />
        </>
      )}
    </svg>
  );
}
