import { ArrowLeft, ArrowRight } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useWords, Words } from '../../../i18n/words.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { shownOf } from './changes.policy.ts';
import styles from './content.module.css';

export interface PagedProps<T> {
  /** What the rows are, for those who hear the page. */
  label: string;
  all: readonly T[];
  children: (row: T) => ReactNode;
  /** Other rows are on the screen. */
  onNews: () => void;
}

/** A long list, a few rows at a time. */
export function Paged<T>({ label, all, children, onNews }: PagedProps<T>) {
  const say = useWords();
  const [part, setPart] = useState(0);
  const { rows, from, to, isFirst, isLast } = shownOf(all, part);
  const go = (to: number) => {
    onNews();
    setPart(to);
  };
  return (
    <>
      <ul className={styles.rows} aria-label={label}>
        {rows.map(children)}
      </ul>
      {!(isFirst && isLast) && (
        <p className={styles.pager}>
          <Button icon={ArrowLeft} directional off={isFirst} onPress={() => go(part - 1)}>
            <Words id="packs.earlier" />
          </Button>
          <span role="status">{say('packs.rows', { from, to, count: all.length })}</span>
          <Button icon={ArrowRight} directional iconSide="end" off={isLast} onPress={() => go(part + 1)}>
            <Words id="packs.later" />
          </Button>
        </p>
      )}
    </>
  );
}
