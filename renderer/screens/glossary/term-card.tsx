import type { ReactNode } from 'react';
import type { LookupTerm } from '../../../slides/format/model/lookup.ts';
import { FigureView } from '../../deck/index.ts';
import { Unbroken } from '../../ui/unbroken/unbroken.tsx';
import styles from './term-card.module.css';

export interface TermCardProps {
  term: LookupTerm;
  /** What can be done with it. */
  children?: ReactNode;
}

/** A hard word: its picture, where it has one, and what it means. */
export function TermCard({ term: { term, meaning, picture }, children }: TermCardProps) {
  return (
    <article className={styles.card}>
      {picture && (
        <div className={styles.picture}>
          <FigureView figure={picture} active={false} decorative />
        </div>
      )}
      <div className={styles.words}>
        <h4>
          <Unbroken>{term}</Unbroken>
        </h4>
        <p>
          <Unbroken>{meaning}</Unbroken>
        </p>
        {children}
      </div>
    </article>
  );
}
