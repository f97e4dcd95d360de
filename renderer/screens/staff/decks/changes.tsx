import type { Seen } from '../../../../slides/format/model/review.ts';
import { keyed } from '../../../deck/index.ts';
import type { MessageId } from '../../../i18n/messages.ts';
import { useWords, Words } from '../../../i18n/words.tsx';
import { differences, type Passage, type Stretch } from './differences.policy.ts';
import styles from './review.module.css';

const passageWords: Readonly<Record<Passage['what'], MessageId>> = {
  title: 'decks.passage.title',
  text: 'decks.passage.text',
  fact: 'decks.passage.fact',
  word: 'decks.passage.word',
};

/** What is said over the two columns, of an item that is no more, of a picture that is another, and where no word differs. */
export interface ChangeWords {
  before: MessageId;
  now: MessageId;
  gone: MessageId;
  pictured: MessageId;
  unseen: MessageId;
}

const ofReview: ChangeWords = {
  before: 'decks.before',
  now: 'decks.now',
  gone: 'decks.item-gone-what',
  pictured: 'decks.picture-changed',
  unseen: 'decks.only-unseen',
};

export interface ChangesProps {
  before: Seen;
  now: Seen | null;
  language: string;
  /** A reviewer’s, unless others are given. */
  words?: ChangeWords;
}

/** Old and new beside each other: each passage that is otherwise, with the words that only one of them has. */
export function Changes({ before, now, language, words = ofReview }: ChangesProps) {
  const say = useWords();
  const { passages, isPictured } = differences(before, now);
  return (
    <div className={styles.changes}>
      {now === null && (
        <p className={styles.noted}>
          <Words id={words.gone} />
        </p>
      )}
      {isPictured && now !== null && (
        <p className={styles.noted}>
          <Words id={words.pictured} />
        </p>
      )}
      {passages.length === 0 && !isPictured && (
        <p className={styles.noted}>
          <Words id={words.unseen} />
        </p>
      )}
      {keyed(passages).map(([key, passage]) => (
        <section key={key} data-passage={passage.what} data-stop="">
          <h3>{say(passageWords[passage.what])}</h3>
          <Column heading={say(words.before)} stretches={passage.before} as="del" language={language} />
          <Column heading={say(words.now)} stretches={passage.now} as="ins" language={language} />
        </section>
      ))}
    </div>
  );
}

interface ColumnProps {
  heading: string;
  stretches: readonly Stretch[];
  /** What the words are that the other column lacks. */
  as: 'del' | 'ins';
  language: string;
}

function Column({ heading, stretches, as: Other, language }: ColumnProps) {
  return (
    <div className={styles.column}>
      <h4>{heading}</h4>
      <p lang={language}>
        {keyed(stretches).map(([key, { words, isOther }]) =>
          isOther ? <Other key={key}>{words}</Other> : <span key={key}>{words}</span>,
        )}
      </p>
    </div>
  );
}
