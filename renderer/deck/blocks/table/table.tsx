import { type ReactElement, useContext, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import type { Inline } from '../../../../slides/format/model/library.ts';
import { plainText } from '../../../../slides/format/model/plain-text.ts';
import { InlineText } from '../../inline/inline-text.tsx';
import { keyed } from '../../keyed.ts';
import { TouchableContext, useActivity } from '../../view/deck-context.ts';
import type { BlockProps } from '../block-props.ts';
import { ColumnHeader } from './column-header.tsx';
import { DiseaseFilter } from './disease-filter.tsx';
import styles from './table.module.css';
import { diseasesOf, nextOrder, type Order, shownRows } from './table-rows.ts';
import { useForm } from './use-form.ts';

/** From how many columns on a table is one of figures. */
const manyColumns = 5;

/**
 * A table that can be sorted by its headers and filtered by disease. Where its columns have no room, each row becomes a card
 * (`form.policy.ts`); to those who hear it, it stays a table. One of figures is set small. Sorting and filter are forgotten when
 * the slide is left, and are not there where nobody can touch it.
 */
export function TableBlock({ block }: BlockProps<'table'>): ReactElement {
  const { locale } = useIntl();
  const { active } = useActivity();
  const isTouchable = useContext(TouchableContext);
  const table = useRef<HTMLTableElement>(null);
  const form = useForm(table);
  const [disease, setDisease] = useState<string | null>(null);
  const [order, setOrder] = useState<Order | null>(null);
  if (!active && disease !== null) setDisease(null);
  if (!active && order !== null) setOrder(null);

  return (
    <div className={styles.block}>
      {isTouchable && (
        <DiseaseFilter diseases={diseasesOf(block.rows)} chosen={disease} onChoose={setDisease} />
      )}
      <table
        ref={table}
        className={styles.table}
        data-form={form}
        data-holds={block.columns.length < manyColumns ? 'words' : 'figures'}
      >
        <caption className={styles.caption}>
          <InlineText>{block.caption}</InlineText>
        </caption>
        <thead>
          <tr>
            {keyed(block.columns).map(([key, column]) => (
              <ColumnHeader
                key={key}
                title={column.title}
                sortable={column.sortable && isTouchable}
                direction={order?.column === Number(key) ? order.direction : null}
                onSort={() => setOrder(nextOrder(order, Number(key)))}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {shownRows(block.rows, disease, order, locale).map((row) => (
            <tr key={block.rows.indexOf(row)}>
              {keyed(row.cells).map(([key, cell]) => (
                <Cell key={key} title={block.columns[Number(key)]?.title ?? []} isFirst={key === '0'}>
                  {cell}
                </Cell>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface CellProps {
  /** That of its column. */
  title: readonly Inline[];
  isFirst: boolean;
  children: readonly Inline[];
}

/** A cell, with the title of its column for where a row is a card. The first one of a row says what the row is about. */
function Cell({ title, isFirst, children }: CellProps): ReactElement {
  if (isFirst) {
    return (
      <th scope="row" className={styles.row}>
        <InlineText>{children}</InlineText>
      </th>
    );
  }
  return (
    <td>
      <span className={styles.label} aria-hidden="true">
        {plainText(title)}
      </span>
      <span>
        <InlineText>{children}</InlineText>
      </span>
    </td>
  );
}
