import { type ReactNode, useEffect, useRef } from 'react';
import styles from './ease.module.css';

export interface RowProps {
  title: string;
  /** What moves the row while it is used: then it stays in sight. */
  moves?: number | string | null;
  children: ReactNode;
}

/** Choices of one kind, under their title. */
export function Row({ title, moves, children }: RowProps) {
  const row = useRef<HTMLFieldSetElement>(null);
  const last = useRef(moves);
  useEffect(() => {
    if (last.current !== moves) row.current?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    last.current = moves;
  }, [moves]);
  return (
    <fieldset ref={row} className={styles.row} data-stop={title}>
      <legend>{title}</legend>
      <div>{children}</div>
    </fieldset>
  );
}
