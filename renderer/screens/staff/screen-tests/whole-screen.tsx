import { type ReactNode, type RefObject, useLayoutEffect, useRef } from 'react';
import styles from './whole-screen.module.css';

export interface WholeScreenProps {
  /** What it is, for those who hear the page. */
  label: string;
  /** The name by which tests know this screen. */
  screen: string;
  /** Escape was pressed; absent where nothing ends it but itself. */
  onEscape?: () => void;
  dialog?: RefObject<HTMLDialogElement | null>;
  children: ReactNode;
}

/** Something that takes the whole screen, above everything else; whatever is behind it is out of reach. */
export function WholeScreen({ label, screen, onEscape, dialog, children }: WholeScreenProps) {
  const own = useRef<HTMLDialogElement>(null);
  const shown = dialog ?? own;
  useLayoutEffect(() => {
    const { current } = shown;
    current?.showModal();
    return () => current?.close();
  }, [shown]);
  return (
    <dialog
      ref={shown}
      className={styles.whole}
      aria-label={label}
      data-screen={screen}
      closedby="none"
      onKeyDown={(event) => event.key === 'Escape' && onEscape?.()}
    >
      {children}
    </dialog>
  );
}
