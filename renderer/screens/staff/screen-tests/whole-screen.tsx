import { type ReactNode, type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';
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
  const onKey = useEffectEvent((key: string) => key === 'Escape' && onEscape?.());
  useEffect(() => {
    // Wherever the focus is: what had it may be gone.
    const listener = (event: KeyboardEvent) => onKey(event.key);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
  return (
    <dialog ref={shown} className={styles.whole} aria-label={label} data-screen={screen} closedby="none">
      {children}
    </dialog>
  );
}
