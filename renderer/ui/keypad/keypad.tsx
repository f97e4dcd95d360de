import { Delete, LockKeyholeOpen, type LucideIcon } from 'lucide-react';
import { type ReactElement, useEffect, useEffectEvent } from 'react';
import { Icon } from '../icon/icon.tsx';
import styles from './keypad.module.css';

export interface KeypadProps {
  /** What the keys are, for those who cannot see them. */
  label: string;
  /** How many digits are entered. Which ones is nobody's to see. */
  entered: number;
  /** The same in words, said aloud as it changes. */
  enteredWords: string;
  /** The words on the key that is pressed at the end, and on the one that takes a digit back. */
  words: { enter: string; erase: string };
  enterIcon?: LucideIcon;
  /** Keeps its place and can be seen, but takes nothing. */
  off?: boolean;
  onDigit: (digit: string) => void;
  onErase: () => void;
  onEnter: () => void;
}

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

/**
 * Ten large keys for a PIN, each at least 64 CSS px in each direction. What is entered shows as dots alone, and is for
 * whoever shows the keys to keep: there is no field. The keys of a keyboard do the same.
 */
export function Keypad(props: KeypadProps): ReactElement {
  const { label, entered, enteredWords, words, enterIcon = LockKeyholeOpen, off = false } = props;
  const { onDigit, onErase, onEnter } = props;
  useKeys(props);
  const key = (digit: string) => (
    <button
      key={digit}
      type="button"
      className={styles.key}
      data-key={digit}
      aria-disabled={off || undefined}
      onClick={() => !off && onDigit(digit)}
    >
      {digit}
    </button>
  );
  return (
    <fieldset className={styles.keypad} aria-label={label}>
      <p className={styles.dots} role="status" data-entered={entered}>
        <span className="visually-hidden">{enteredWords}</span>
        {Array.from({ length: entered }, (_, place) => (
          // A dot has nothing but its place.
          // biome-ignore lint/suspicious/noArrayIndexKey: the dots are all alike
          <span key={place} className={styles.dot} aria-hidden="true" />
        ))}
      </p>
      {/* Digits stand in the same order whichever way people read. */}
      <div className={styles.keys} dir="ltr">
        {digits.map(key)}
        <button
          type="button"
          className={styles.word}
          data-key="erase"
          aria-disabled={off || undefined}
          onClick={() => !off && onErase()}
        >
          <Icon of={Delete} />
          <span>{words.erase}</span>
        </button>
        {key('0')}
        <button
          type="button"
          className={styles.enter}
          aria-disabled={off || entered === 0 || undefined}
          onClick={() => !off && entered > 0 && onEnter()}
        >
          <Icon of={enterIcon} />
          <span>{words.enter}</span>
        </button>
      </div>
    </fieldset>
  );
}

/** The keys of a keyboard. Enter on a button presses that button. */
function useKeys({ off = false, entered, onDigit, onErase, onEnter }: KeypadProps): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (off || event.repeat || event.ctrlKey || event.altKey || event.metaKey) return;
    if (/^[0-9]$/.test(event.key)) onDigit(event.key);
    else if (event.key === 'Backspace') onErase();
    else if (event.key === 'Enter' && entered > 0 && !(event.target instanceof HTMLButtonElement)) onEnter();
  });
  useEffect(() => {
    const heard = (event: KeyboardEvent) => onKey(event);
    document.addEventListener('keydown', heard);
    return () => document.removeEventListener('keydown', heard);
  }, []);
}
