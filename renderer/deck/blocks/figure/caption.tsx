import type { ReactElement } from 'react';
import type { Inline } from '../../../../slides/format/model/library.ts';
import { InlineText } from '../../inline/inline-text.tsx';
import styles from './figure.module.css';

/** The line under a picture; nothing where there is none. */
export function Caption({ children }: { children: readonly Inline[] }): ReactElement | null {
  if (children.length === 0) return null;
  return (
    <figcaption className={styles.caption}>
      <InlineText>{children}</InlineText>
    </figcaption>
  );
}
