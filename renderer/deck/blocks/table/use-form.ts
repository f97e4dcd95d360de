import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';
import { roomAround } from '../../slide/measured.ts';
import { formOf, type TableForm } from './form.policy.ts';

/**
 * The form of a table with the words that it has now, on the screen that there is. It is measured before it is seen, and again when
 * its rows, its place or the room around it change.
 *
 * @param table whose `data-form` is what this returns
 */
export function useForm(table: RefObject<HTMLTableElement | null>): TableForm {
  const [form, setForm] = useState<TableForm>('columns');
  useLayoutEffect(() => {
    const { current } = table;
    if (current) setForm((last) => measuredForm(current) ?? last);
  });
  useEffect(() => {
    const { current } = table;
    if (!current?.parentElement) return undefined;
    const observer = new ResizeObserver(() => setForm((last) => measuredForm(current) ?? last));
    for (const each of [current.parentElement, roomAround(current)?.frame]) if (each) observer.observe(each);
    return () => observer.disconnect();
  }, [table]);
  return form;
}

/** Asks what a table would need in columns, and leaves it as it is; null where it is not drawn. */
function measuredForm(table: HTMLTableElement): TableForm | null {
  const before = table.dataset.form;
  table.dataset.form = 'columns' satisfies TableForm;
  const { width, height } = table.getBoundingClientRect();
  const place = table.parentElement?.getBoundingClientRect().width ?? 0;
  const room = roomAround(table)?.atOnce ?? null;
  table.dataset.form = before;
  return place === 0 || room === 0 ? null : formOf({ width, height, place, room });
}
