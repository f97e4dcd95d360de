import { type ReactElement, useId } from 'react';
import styles from './people.module.css';
import { peopleGrid } from './people-grid.ts';

export interface PeoplePictureProps {
  /** How many are filled, from 0 to 100. */
  count: number;
  /** How many were filled in the first group: those who are not any more keep a tint. */
  first: number;
  /** What can be seen, in a sentence. */
  sentence: string;
}

/** A hundred people, as many of them filled as the number says: exactly, never rounded or drawn by area. */
export function PeoplePicture({ count, first, sentence }: PeoplePictureProps): ReactElement {
  const person = useId();
  return (
    <svg className={styles.picture} viewBox="0 0 400 440" role="img" aria-label={sentence}>
      <defs>
        <PersonSymbol id={person} />
      </defs>
      {peopleGrid(count).map(({ place, filled, x, y }) => {
        const look = filled ? 'filled' : place < first ? 'before' : 'hollow';
        return (
          <use
            key={place}
            href={`#${person}`}
            x={x * 40}
            y={y * 44}
            width="40"
            height="44"
            className={styles[look]}
            data-person={look}
          />
        );
      })}
    </svg>
  );
}

/** One of the people by itself, as the key of the picture. */
export function HollowPerson(): ReactElement {
  const person = useId();
  return (
    <svg className={styles.key} viewBox="0 0 40 44" aria-hidden="true">
      <defs>
        <PersonSymbol id={person} />
      </defs>
      <use href={`#${person}`} width="40" height="44" className={styles.hollow} />
    </svg>
  );
}

function PersonSymbol({ id }: { id: string }): ReactElement {
  return (
    <symbol id={id} viewBox="0 0 40 44">
      <circle cx="20" cy="11" r="7" strokeWidth="2.5" />
      <path d="M7 40V33a13 12 0 0 1 26 0v7Z" strokeWidth="2.5" strokeLinejoin="round" />
    </symbol>
  );
}
