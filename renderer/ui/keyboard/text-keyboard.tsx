import { ArrowBigUp, ArrowLeft, ArrowRight, CaseUpper, Delete, Space, X } from 'lucide-react';
import {
  type ReactElement,
  type ReactNode,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { Icon } from '../icon/icon.tsx';
import styles from './keyboard.module.css';
import {
  afterShift,
  afterWriting,
  atEnd,
  movedBy,
  type Shift,
  type Written,
  within,
  withLetter,
  withoutLast,
} from './written.policy.ts';

/** The keys of a language: rows of small letters, and rows of digits and signs. */
export interface KeyLayout {
  letters: readonly string[];
  marks: readonly string[];
}

export interface TextKeyboardProps {
  /** What is written, for those who cannot see it. */
  label: string;
  value: string;
  /** UTF-16 units that the text may have at most. */
  longest: number;
  /** Lines that are seen at once; more lines scroll. */
  lines?: 1 | 3;
  layout: KeyLayout;
  /** Which of its pages comes first. */
  first?: keyof KeyLayout;
  /** The language tag by whose rules small letters become capitals. */
  language: string;
  /** The words on the keys, and what is said of the text. */
  words: {
    keys: string;
    capitals: string;
    marks: string;
    letters: string;
    space: string;
    erase: string;
    clear: string;
    back: string;
    on: string;
    /** How many letters still fit, said near the end. */
    left: (count: number) => string;
  };
  onChange: (text: string) => void;
  /** Enter or Escape was pressed on a keyboard. */
  onDone: () => void;
}

/** From this many letters before the end on it is said how many still fit. */
const saidFrom = 10;

/**
 * A text and the keys that write it: letters with capitals, digits and signs, and a caret that can be moved. Each key is
 * at least 48 CSS px in each direction. There is no field, so that no keyboard of the system ever opens; the keys of a
 * keyboard do the same as far as the lock lets them through. What is written is for whoever shows the keys to keep.
 */
export function TextKeyboard(props: TextKeyboardProps): ReactElement {
  const { label, value, longest, lines = 1, layout, first = 'letters', language, words, onChange } = props;
  const [caret, setCaret] = useState(value.length);
  const written = within({ text: value, caret });
  const [shift, setShift] = useState<Shift>(() => afterWriting('low', atEnd(value)));
  const [isMarks, setIsMarks] = useState(first === 'marks');
  const becomes = (next: Written) => {
    setCaret(next.caret);
    setShift((before) => afterWriting(before, next));
    if (next.text !== value) onChange(next.text);
  };
  const type = (letter: string) => becomes(withLetter(written, letter, longest));
  useKeys({ written, becomes, type, onDone: props.onDone });
  const hasCapitals = layout.letters.some((row) => capital(row, language) !== row);
  const left = longest - value.length;
  return (
    <div className={styles.writing} data-lines={lines}>
      <div className={styles.line}>
        <SideKey name={words.back} icon={ArrowLeft} onPress={() => becomes(movedBy(written, -1))} />
        <Line label={label} written={written} />
        <SideKey name={words.on} icon={ArrowRight} onPress={() => becomes(movedBy(written, 1))} />
      </div>
      <p className={styles.left} role="status" data-left={left}>
        {left <= saidFrom && words.left(left)}
      </p>
      <fieldset className={styles.keyboard} aria-label={words.keys} data-marks={isMarks || undefined}>
        <div className={styles.keys}>
          {rowsOf(layout, isMarks).map(({ id, row }) => (
            <div key={id} className={styles.row} data-empty={row === '' || undefined}>
              {[...row].map((sign) => {
                const letter = shift === 'low' || isMarks ? sign : capital(sign, language);
                return (
                  <button
                    key={sign}
                    type="button"
                    className={styles.key}
                    data-key={letter}
                    onClick={() => type(letter)}
                  >
                    {letter}
                  </button>
                );
              })}
            </div>
          ))}
          <div className={styles.row}>
            {hasCapitals && (
              <WideKey
                icon={ArrowBigUp}
                name="capitals"
                pressed={shift !== 'low'}
                stays={shift === 'all'}
                onPress={() => setShift(afterShift)}
              >
                {words.capitals}
              </WideKey>
            )}
            <WideKey name="marks" onPress={() => setIsMarks((before) => !before)}>
              {isMarks ? words.letters : words.marks}
            </WideKey>
            <WideKey icon={Space} name=" " onPress={() => type(' ')}>
              {words.space}
            </WideKey>
            <WideKey icon={Delete} name="erase" directional onPress={() => becomes(withoutLast(written))}>
              {words.erase}
            </WideKey>
            <WideKey icon={X} name="clear" onPress={() => becomes(atEnd(''))}>
              {words.clear}
            </WideKey>
          </div>
        </div>
      </fieldset>
    </div>
  );
}

/** The text with its caret, which is kept in sight. It is said aloud as it changes. */
function Line({ label, written: { text, caret } }: { label: string; written: Written }) {
  const mark = useRef<HTMLSpanElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it moves with each of them
  useLayoutEffect(() => {
    mark.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [text, caret]);
  return (
    <p className={styles.text} role="status" data-written={text}>
      <span className="visually-hidden">{label}: </span>
      <bdi>
        {text.slice(0, caret)}
        <span ref={mark} className={styles.caret} aria-hidden="true" />
        {text.slice(caret)}
      </bdi>
    </p>
  );
}

function SideKey({ name, icon, onPress }: { name: string; icon: typeof ArrowLeft; onPress: () => void }) {
  return (
    <button type="button" className={styles.side} data-key={name} aria-label={name} onClick={onPress}>
      <Icon of={icon} directional />
    </button>
  );
}

interface WideKeyProps {
  name: string;
  icon?: typeof ArrowLeft;
  directional?: boolean;
  /** Whether it is on; left out where it is no switch. */
  pressed?: boolean;
  /** Whether it stays on after the next letter. */
  stays?: boolean;
  onPress: () => void;
  children: ReactNode;
}

function WideKey({ name, icon, directional = false, pressed, stays, onPress, children }: WideKeyProps) {
  return (
    <button
      type="button"
      className={styles.wide}
      data-key={name}
      data-stays={stays || undefined}
      aria-pressed={pressed}
      onClick={onPress}
    >
      {icon && <Icon of={stays ? CaseUpper : icon} directional={directional} />}
      <span>{children}</span>
    </button>
  );
}

/** As many rows on either page, so that nothing moves when it is turned; missing ones are empty, and the first. */
function rowsOf({ letters, marks }: KeyLayout, isMarks: boolean): { id: string; row: string }[] {
  const rows = isMarks ? marks : letters;
  const most = Math.max(letters.length, marks.length);
  const missing = Array.from({ length: most - rows.length }, (_, place) => ({
    id: `empty ${place}`,
    row: '',
  }));
  return [...missing, ...rows.map((row) => ({ id: row, row }))];
}

/** The capital of a letter, or the letter where its capital is none of its own (ß). */
function capital(letters: string, language: string): string {
  return [...letters]
    .map((letter) => {
      const large = letter.toLocaleUpperCase(language);
      return large.length === letter.length ? large : letter;
    })
    .join('');
}

interface Keys {
  written: Written;
  becomes: (next: Written) => void;
  type: (letter: string) => void;
  onDone: () => void;
}

/** The keys of a keyboard. Enter on a button presses that button. */
function useKeys({ written, becomes, type, onDone }: Keys): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const { key, target } = event;
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (key === 'Backspace') becomes(withoutLast(written));
    else if (key === 'ArrowLeft' || key === 'ArrowRight') becomes(movedBy(written, stepOf(key)));
    else if (key === 'Escape') onDone();
    else if (key === 'Enter' && !(target instanceof HTMLButtonElement)) onDone();
    else if (!event.repeat && /^[\p{L}\p{M}\p{N}\p{P}\p{S} ]$/u.test(key)) type(key);
  });
  useEffect(() => {
    const heard = (event: KeyboardEvent) => onKey(event);
    document.addEventListener('keydown', heard);
    return () => document.removeEventListener('keydown', heard);
  }, []);
}

/** Where a page reads from right to left, the arrow that points left leads on. */
function stepOf(key: 'ArrowLeft' | 'ArrowRight'): -1 | 1 {
  const leadsOn = document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  return key === leadsOn ? 1 : -1;
}
