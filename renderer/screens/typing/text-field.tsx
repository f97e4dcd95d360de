import { PenLine } from 'lucide-react';
import { lazy, Suspense, useId, useState } from 'react';
import { useWords } from '../../i18n/words.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import styles from './text-field.module.css';

// Fetched when somebody writes for the first time, so that a visitor who writes nothing pays nothing for it.
const Writing = lazy(() => import('./writing.tsx').then(({ Writing }) => ({ default: Writing })));

export interface TextFieldProps {
  /** What is to be written, in a few words; also the heading over the keys. */
  label: string;
  /** A line that helps to write it. */
  hint?: string;
  /** The text so far. It is for the caller to keep: of a visit it lives in the visit, so that the reset takes it. */
  value: string;
  /** UTF-16 units that it may have at most, as the schema that checks it counts them. */
  longest: number;
  /** Lines of the text that are seen at once while it is written; more lines scroll. */
  lines?: 1 | 3;
  /** Which keys come first; those for digits and signs where a number is wanted. */
  keys?: 'letters' | 'marks';
  /** What is wrong with it, and what to write instead. */
  error?: string | undefined;
  /** Called with each letter. */
  onChange: (text: string) => void;
  /** Called when the keys are put away. */
  onDone?: () => void;
}

/**
 * A text that can be written: a button that shows it, and opens the keyboard of the page's language over the screen, with
 * the text above the keys. No field of the browser is in it, so that no keyboard of the system ever opens.
 */
export function TextField(props: TextFieldProps) {
  const { label, hint, value, longest, lines = 1, keys = 'letters', error, onChange, onDone } = props;
  const say = useWords();
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const describedBy = [
    hint === undefined ? [] : `${id}-hint`,
    error === undefined ? [] : `${id}-error`,
  ].flat();
  const close = () => {
    setIsOpen(false);
    onDone?.();
  };
  return (
    <div className={styles.field}>
      <button
        type="button"
        className={styles.button}
        aria-haspopup="dialog"
        aria-describedby={describedBy.length > 0 ? describedBy.join(' ') : undefined}
        data-invalid={error !== undefined || undefined}
        onClick={() => setIsOpen(true)}
      >
        <span className={styles.words}>
          <span className={styles.label}>{label}</span>
          <span className={styles.value} data-empty={value === '' || undefined}>
            {value === '' ? say('typing.empty') : <bdi>{value}</bdi>}
          </span>
        </span>
        <Icon of={PenLine} />
      </button>
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p id={`${id}-error`} className={styles.error} role="alert">
          {error}
        </p>
      )}
      {isOpen && (
        <Suspense fallback={null}>
          <Writing
            label={label}
            value={value}
            longest={longest}
            lines={lines}
            keys={keys}
            onChange={onChange}
            onDone={close}
          />
        </Suspense>
      )}
    </div>
  );
}
