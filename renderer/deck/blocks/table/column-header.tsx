import { ArrowDown, ArrowUp, ArrowUpDown } from 'lucide-react';
import type { ReactElement } from 'react';
import type { Inline } from '../../../../slides/format/model/library.ts';
import { plainText } from '../../../../slides/format/model/plain-text.ts';
import { useWords } from '../../../i18n/words.tsx';
import { InlineText } from '../../inline/inline-text.tsx';
import styles from './table.module.css';
import type { Order } from './table-rows.ts';

export interface ColumnHeaderProps {
  title: readonly Inline[];
  sortable: boolean;
  /** How this column orders the rows now, or null. */
  direction: Order['direction'] | null;
  onSort(): void;
}

/** A column's header; a button where the rows can be ordered by it. */
export function ColumnHeader({ title, sortable, direction, onSort }: ColumnHeaderProps): ReactElement {
  const say = useWords();
  if (!sortable) {
    return (
      <th scope="col" className={styles.plain}>
        <InlineText>{title}</InlineText>
      </th>
    );
  }
  const Sign = direction === null ? ArrowUpDown : direction === 'ascending' ? ArrowUp : ArrowDown;
  return (
    <th scope="col" aria-sort={direction ?? 'none'}>
      <button
        type="button"
        className={styles.sort}
        aria-label={say('deck.sort-by', { column: plainText(title) })}
        onClick={onSort}
      >
        {plainText(title)}
        <Sign aria-hidden="true" />
      </button>
    </th>
  );
}
