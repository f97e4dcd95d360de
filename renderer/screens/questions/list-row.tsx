import { ArrowDown, ArrowUp, Check, type LucideIcon, X } from 'lucide-react';
import type { MessageId } from '../../i18n/messages.ts';
import { tongueOf } from '../../i18n/tongue.ts';
import { useWords } from '../../i18n/words.tsx';
import type { Question } from '../../session/index.ts';
import { Icon } from '../../ui/icon/icon.tsx';
import { Unbroken } from '../../ui/unbroken/unbroken.tsx';
import styles from './questions.module.css';

/** What can be done with a question by one touch. */
export type RowChange = 'raise' | 'lower' | 'remove' | 'answered';

export interface ListRowProps {
  question: Question;
  /** The title of the deck that it comes from; absent for one of the tool's own. */
  from: string | undefined;
  /** The language of that title. */
  language: string;
  /** Its place on the list, from 0. */
  at: number;
  count: number;
  /** Whether it was moved last. */
  moved: boolean;
  /** Whether it can be marked as answered, as a consultant does. */
  canBeAnswered: boolean;
  onChange: (to: RowChange) => void;
}

/** A question on one's list, with what brings it up, down or off. At an end of the list a button keeps its place. */
export function ListRow(props: ListRowProps) {
  const { question, from, language, at, count, moved, canBeAnswered, onChange } = props;
  const isAnswered = question.isAnswered ?? false;
  const say = useWords();
  const does = (
    to: RowChange,
    { icon, name }: { icon: LucideIcon; name: MessageId },
    { off = false, pressed }: { off?: boolean; pressed?: boolean } = {},
  ) => (
    <button
      type="button"
      className={styles.does}
      data-does={to}
      aria-disabled={off || undefined}
      aria-pressed={pressed}
      onClick={() => !off && onChange(to)}
    >
      <Icon of={icon} />
      <span className="visually-hidden">{say(name, { question: question.text })}</span>
    </button>
  );
  return (
    <li
      className={styles.row}
      data-stop=""
      data-moved={moved || undefined}
      data-answered={isAnswered || undefined}
    >
      <span className={styles.number} aria-hidden="true">
        {at + 1}
      </span>
      <span className={styles.said}>
        <span className={styles.text} {...tongueOf(question.language)}>
          <Unbroken>{question.text}</Unbroken>
        </span>
        {from !== undefined && (
          <span className={styles.from} {...tongueOf(language)}>
            <Unbroken>{from}</Unbroken>
          </span>
        )}
      </span>
      <span className={styles.doing}>
        {canBeAnswered &&
          does('answered', { icon: Check, name: 'questions.answered' }, { pressed: isAnswered })}
        {does('raise', { icon: ArrowUp, name: 'questions.raise' }, { off: at === 0 })}
        {does('lower', { icon: ArrowDown, name: 'questions.lower' }, { off: at === count - 1 })}
        {does('remove', { icon: X, name: 'questions.remove' })}
      </span>
    </li>
  );
}
