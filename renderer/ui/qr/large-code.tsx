import { useMemo } from 'react';
import styles from './qr-code.module.css';
import { qrDrawing } from './qr-path.ts';

export interface LargeCodeProps {
  /** What a phone finds in the code. */
  text: string;
  /** How large a code: 1 to 40. */
  version: number;
  /** How wide and high it is, in CSS pixels. */
  side: number;
  /** What the code is for, for those who cannot see it. */
  label: string;
}

/** A code that holds a text, as large as its place allows. */
export function LargeCode({ text, version, side, label }: LargeCodeProps) {
  const { size, path } = useMemo(() => qrDrawing(text, version), [text, version]);
  return (
    <svg
      className={styles.large}
      width={side}
      height={side}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
      data-code=""
    >
      <rect width={size} height={size} className={styles.light} />
      <path d={path} className={styles.dark} />
    </svg>
  );
}
