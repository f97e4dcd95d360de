import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from '../icon/icon.tsx';
import styles from './button.module.css';

export interface ButtonProps {
  children: ReactNode;
  onPress: () => void;
  /** `primary` for the one thing most people want here, `urgent` for what cannot wait; `quiet` for everything else. */
  variant?: 'primary' | 'urgent' | 'quiet';
  size?: 'normal' | 'large';
  icon?: LucideIcon;
  /** Which side of the words the icon is on; `above` makes a narrow button of several in a row. */
  iconSide?: 'start' | 'end' | 'above';
  /** The icon is an arrow and points the other way where reading runs from right to left. */
  directional?: boolean;
  /** Keeps its place and can still be reached and read, but does nothing. */
  off?: boolean;
  /** Whether this is the chosen one of several. */
  pressed?: boolean;
  language?: string;
}

/** A control with words on it, at least 48 CSS px in each direction. */
export function Button(props: ButtonProps) {
  const { children, onPress, variant = 'quiet', size = 'normal', iconSide = 'start', off = false } = props;
  const icon = props.icon && <Icon of={props.icon} directional={props.directional ?? false} />;
  return (
    <button
      type="button"
      className={styles.button}
      data-variant={variant}
      data-size={size}
      data-stacked={iconSide === 'above' || undefined}
      aria-disabled={off || undefined}
      aria-pressed={props.pressed}
      lang={props.language}
      data-language={props.language}
      onClick={() => !off && onPress()}
    >
      {iconSide !== 'end' && icon}
      <span>{children}</span>
      {iconSide === 'end' && icon}
    </button>
  );
}
