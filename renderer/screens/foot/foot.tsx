import type { ReactNode } from 'react';
import { AloudStrip } from '../aloud/aloud-strip.tsx';
import { ToolButtons } from '../tools/tool-buttons.tsx';
import styles from './foot.module.css';

export interface FootProps {
  /** Buttons at its start. */
  places?: ReactNode;
  /** What is in the middle; in portrait it has a line of its own. */
  children: ReactNode;
}

/**
 * The strip at the foot of every screen of a visit. At its end are the tools, which so stand at the same place
 * everywhere.
 */
export function Foot({ places, children }: FootProps) {
  return (
    <footer>
      <AloudStrip />
      <div className={styles.foot}>
        {places && <div className={styles.places}>{places}</div>}
        <div className={styles.middle}>{children}</div>
        <div className={styles.tools}>
          <ToolButtons />
        </div>
      </div>
    </footer>
  );
}
