import { Delete, Space, X } from 'lucide-react';
import type { ReactElement } from 'react';
import { Icon } from '../icon/icon.tsx';
import styles from './keyboard.module.css';

export interface KeyboardProps {
  /** What the keys are, for those who cannot see them. */
  label: string;
  /** Rows of letters and digits, each letter a key. */
  rows: readonly string[];
  /** The words on the other keys. */
  words: { space: string; erase: string; clear: string };
  onType: (letter: string) => void;
  onErase: () => void;
  onClear: () => void;
}

/** Letters to be chosen by touch. There is no field: what is typed is for whoever shows the keys to keep. */
export function Keyboard(props: KeyboardProps): ReactElement {
  const { label, rows, words, onType, onErase, onClear } = props;
  return (
    <fieldset className={styles.keyboard} aria-label={label}>
      <div className={styles.keys}>
        {rows.map((row) => (
          <div key={row} className={styles.row}>
            {[...row].map((letter) => (
              <button
                key={letter}
                type="button"
                className={styles.key}
                data-key={letter}
                onClick={() => onType(letter)}
              >
                {letter.toLocaleUpperCase()}
              </button>
            ))}
          </div>
        ))}
        <div className={styles.row}>
          <button type="button" className={styles.wide} data-key=" " onClick={() => onType(' ')}>
            <Icon of={Space} />
            <span>{words.space}</span>
          </button>
          <button type="button" className={styles.wide} data-key="erase" onClick={onErase}>
            <Icon of={Delete} directional />
            <span>{words.erase}</span>
          </button>
          <button type="button" className={styles.wide} data-key="clear" onClick={onClear}>
            <Icon of={X} />
            <span>{words.clear}</span>
          </button>
        </div>
      </div>
    </fieldset>
  );
}
