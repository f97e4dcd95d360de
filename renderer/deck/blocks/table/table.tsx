import { type ReactElement, useState } from 'react';
import { useIntl } from 'react-intl';
import { plainText } from '../../../../slides/format/model/plain-text.ts';
import { InlineText } from '../../inline/inline-text.tsx';
import { keyed } from '../../keyed.ts';
import { useSmallScreen } from '../../slide/use-small-screen.ts';
import { useActivity } from '../../view/deck-context.ts';
import type { BlockProps } from '../block-props.ts';
import { ColumnHeader } from './column-header.tsx';
import { DiseaseFilter } from './disease-filter.tsx';
import styles from './table.module.css';
import { diseasesOf, nextOrder, type Order, shownRows } from './table-rows.ts';

/** From how many columns on a table is one of figures. */
const manyColumns = 5;

/**
 * A table that can be sorted by its headers and filtered by disease. In portrait each row becomes a card. One of figures
 * is set small and stays a table there, since cards of so many lines would be pages apart; only on a small screen, which has
 * no room for its columns, it is like the others. Sorting and filter are forgotten when the slide is left.
 */
export function TableBlock({ block }: BlockProps<'table'>): ReactElement {
  const { locale } = useIntl();
  const { active } = useActivity();
  const isSmall = useSmallScreen();
  const [disease, setDisease] = useState<string | null>(null);
  const [order, setOrder] = useState<Order | null>(null);
  if (!active && disease !== null) setDisease(null);
  if (!active && order !== null) setOrder(null);

  return (
    <div className={styles.block}>
      <DiseaseFilter diseases={diseasesOf(block.rows)} chosen={disease} onChoose={setDisease} />
      <table
        className={styles.table}
        data-form={block.columns.length < manyColumns || isSmall ? 'words' : 'figures'}
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
                sortable={column.sortable}
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
                <td key={key}>
                  <span className={styles.label} aria-hidden="true">
                    {plainText(block.columns[Number(key)]?.title ?? [])}
                  </span>
                  <span>
                    <InlineText>{cell}</InlineText>
                  </span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
