import { type ReactElement, useId } from 'react';
import { plainText } from '../../../../slides/format/model/plain-text.ts';
import { useWords } from '../../../i18n/words.tsx';
import { InlineText } from '../../inline/inline-text.tsx';
import type { BlockProps } from '../block-props.ts';
import styles from './people.module.css';
import { peopleGrid } from './people-grid.ts';

/**
 * A picture of 100 people, as many of them filled as the number says: exactly, never rounded or drawn by area. The
 * others are outlines, so that the picture does not rest on colour.
 */
export function PeopleBlock({ block }: BlockProps<'people'>): ReactElement {
  const say = useWords();
  const person = useId();
  const { count } = block;
  const sentence = say('deck.people', {
    count,
    rest: 100 - count,
    label: plainText(block.label),
    otherLabel: plainText(block.otherLabel),
  });
  return (
    <div className={styles.people}>
      <svg className={styles.picture} viewBox="0 0 400 440" role="img" aria-label={sentence}>
        <defs>
          <symbol id={person} viewBox="0 0 40 44">
            <circle cx="20" cy="11" r="7" strokeWidth="2.5" />
            <path d="M7 40V33a13 12 0 0 1 26 0v7Z" strokeWidth="2.5" strokeLinejoin="round" />
          </symbol>
        </defs>
        {peopleGrid(count).map(({ place, filled, x, y }) => (
          <use
            key={place}
            href={`#${person}`}
            x={x * 40}
            y={y * 44}
            width="40"
            height="44"
            className={filled ? styles.filled : styles.hollow}
            data-person={filled ? 'filled' : 'hollow'}
          />
        ))}
      </svg>
      <div className={styles.words}>
        <p className={styles.number}>{say('deck.out-of-100', { count })}</p>
        <p className={styles.label} data-fact={block.fact}>
          <InlineText>{block.label}</InlineText>
        </p>
        <p className={styles.other}>
          <svg className={styles.key} viewBox="0 0 40 44" aria-hidden="true">
            <use href={`#${person}`} width="40" height="44" className={styles.hollow} />
          </svg>
          <span>
            <InlineText>{block.otherLabel}</InlineText>
          </span>
        </p>
      </div>
    </div>
  );
}
