import type { LucideIcon } from 'lucide-react';
import styles from './icon.module.css';

export interface IconProps {
  of: LucideIcon;
  /** Points along the line of reading and turns with it. */
  directional?: boolean;
}

/** A drawing beside words that say the same; never a control's only name. */
export function Icon({ of: Drawing, directional = false }: IconProps) {
  return <Drawing className={styles.icon} data-directional={directional || undefined} aria-hidden="true" />;
}
