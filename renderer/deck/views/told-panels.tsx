import type { ReactNode } from 'react';
import styles from './told-panels.module.css';

export interface ToldPanelsProps {
  /** The id of the panel that is shown. */
  shown: string;
  panels: readonly { id: string; title: string; content: ReactNode }[];
}

/**
 * One panel of several under its title, where nobody can touch what would choose another. All lie in one place, so that nothing moves
 * and ink counts the same words whichever is shown.
 */
export function ToldPanels({ shown, panels }: ToldPanelsProps) {
  return (
    <div className={styles.panels}>
      {panels.map(({ id, title, content }) => (
        <div key={id} className={styles.panel} data-panel={id} data-shown={id === shown}>
          <h2 className={styles.title}>{title}</h2>
          {content}
        </div>
      ))}
    </div>
  );
}
