import type { MessageId } from '../../i18n/messages.ts';
import { useWords, Words } from '../../i18n/words.tsx';
import type { CodeShown, TakenHome } from '../../session/index.ts';
import { sizeOf, versionHolding } from '../../take-home/codes.policy.ts';
import { useSide } from '../../ui/qr/use-side.ts';
import { Code } from '../take-home/code-view.tsx';
import styles from './audience.module.css';

const titles: Readonly<Record<TakenHome, MessageId>> = {
  questions: 'questions.title',
  call: 'call.title',
  topic: 'take-home.topic',
};

/** A text for the family's own phone, as a code that can be read from where they sit. */
export function FamilyCode({ code: { what, text, part, parts } }: { code: CodeShown }) {
  const say = useWords();
  const { place, side } = useSide<HTMLDivElement>();
  return (
    <article className={styles.code}>
      <div className={styles.codeWords}>
        <h1>
          <Words id={titles[what]} />
        </h1>
        <p>
          <Words id="take-home.how" />
        </p>
        <p>
          <Words id="take-home.how-keep" />
        </p>
        {parts > 1 && (
          <p className={styles.codePart}>{say('take-home.code-position', { number: part, total: parts })}</p>
        )}
      </div>
      <div ref={place} className={styles.codePlace}>
        {side !== null && <Code text={text} side={side} version={versionHolding(sizeOf(text))} />}
      </div>
    </article>
  );
}
