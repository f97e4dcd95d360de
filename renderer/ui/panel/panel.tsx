import { Check, X } from 'lucide-react';
import { type ReactNode, type RefObject, useEffect, useId, useLayoutEffect, useRef } from 'react';
import { Button } from '../button/button.tsx';
import styles from './panel.module.css';

export interface PanelProps {
  title: string;
  /** A line under the title. */
  lead?: string;
  /** The words on the button that closes it. */
  closeLabel: string;
  onClose: () => void;
  /** A button before the one that closes it. */
  beside?: ReactNode;
  /** Closing it says that one is done, rather than that one turns away. */
  done?: boolean;
  /** As high as the screen allows, whatever it holds, so that nothing moves while that changes. */
  tall?: boolean;
  /** Takes nearly the whole screen, for what has to be seen at one glance. */
  wide?: boolean;
  /** The name by which tests know this screen. */
  screen: string;
  children: ReactNode;
}

/**
 * A panel over the screen. Everything behind it is out of reach until it is closed, by its button or by a touch beside
 * it; then the focus returns to where it was.
 */
export function Panel(props: PanelProps) {
  const {
    title,
    lead,
    closeLabel,
    onClose,
    beside,
    done = false,
    tall = false,
    wide = false,
    screen,
    children,
  } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const titleId = useId();
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    heading.current?.focus();
    return () => shown?.close();
  }, []);
  useTouchBeside(dialog, onClose);
  // A close that was asked for before the panel was shown again no longer counts.
  const onClosed = () => !dialog.current?.open && onClose();
  return (
    <dialog
      ref={dialog}
      className={styles.panel}
      aria-labelledby={titleId}
      data-screen={screen}
      data-tall={tall}
      data-wide={wide || undefined}
      closedby="closerequest"
      onClose={onClosed}
    >
      <div className={styles.sheet}>
        <header className={styles.header}>
          <div>
            <h2 ref={heading} id={titleId} tabIndex={-1}>
              {title}
            </h2>
            {lead !== undefined && <p>{lead}</p>}
          </div>
          <div className={styles.buttons}>
            {beside}
            <Button icon={done ? Check : X} variant={done ? 'primary' : 'quiet'} onPress={onClose}>
              {closeLabel}
            </Button>
          </div>
        </header>
        {children}
      </div>
    </dialog>
  );
}

/**
 * A click on a dialog itself lies beside its sheet. The browser's own way (`closedby="any"`) looks at touches before
 * the session can ignore them, and would close the panel under an idle warning that was answered.
 */
function useTouchBeside(dialog: RefObject<HTMLDialogElement | null>, onTouch: () => void): void {
  useEffect(() => {
    const shown = dialog.current;
    const onClick = (event: MouseEvent) => event.target === shown && onTouch();
    shown?.addEventListener('click', onClick);
    return () => shown?.removeEventListener('click', onClick);
  }, [dialog, onTouch]);
}
