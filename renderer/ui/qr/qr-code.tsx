import { useMemo } from 'react';
import styles from './qr-code.module.css';
import { qrDrawing } from './qr-path.ts';

export interface QrCodeProps {
  /** What a phone finds in the code. */
  text: string;
  /** What the code is for, for those who cannot see it. */
  label: string;
}

/** A QR code as one drawn path: no picture file, nothing asked of a network. */
export function QrCode({ text, label }: QrCodeProps) {
  const { size, path } = useMemo(() => qrDrawing(text), [text]);
  return (
    <svg
      className={styles.code}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} className={styles.light} />
      <path d={path} className={styles.dark} />
    </svg>
  );
}
