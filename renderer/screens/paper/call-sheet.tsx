import type { DeckBundle } from '../../../slides/format/model/bundle.ts';
import { FigureView, InlineText, ProseText } from '../../deck/index.ts';
import { tongueOf } from '../../i18n/tongue.ts';
import { Words } from '../../i18n/words.tsx';
import { callParts } from '../call/call-parts.ts';
import { Contacts } from '../call/contacts.tsx';
import { Reviewed } from '../call/reviewed.tsx';
import { useSettings } from '../kiosk/kiosk-context.ts';
import { useCallLeaflet } from '../take-home/use-leaflets.ts';
import styles from './paper.module.css';
import { Lines, SheetPage } from './sheet-page.tsx';

export interface CallSheetProps {
  text: number;
  /** The words of the tool; null where they cannot be had. */
  words: DeckBundle | null;
}

/** When to call, whom, and what to say, with the pictures of the signs. */
export function CallSheet({ text, words }: CallSheetProps) {
  const { title, lines } = useCallLeaflet(words);
  return (
    <SheetPage title={title} text={text}>
      {words !== null && <Worded words={words} />}
      <Lines lines={words === null ? lines : lines.slice(-1)} />
    </SheetPage>
  );
}

function Worded({ words }: { words: DeckBundle }) {
  const { contacts } = useSettings();
  const { signs, steps } = callParts(words);
  return (
    <div {...tongueOf(words.language)} className={styles.call}>
      <ul className={styles.signs}>
        {signs.map((sign) => (
          <li key={sign.id}>
            <div className={styles.picture}>
              <FigureView figure={sign.figure} active={false} decorative />
            </div>
            <div>
              <h2>
                <InlineText>{sign.title}</InlineText>
              </h2>
              <ProseText>{sign.text}</ProseText>
              {sign.beingReviewed && <Reviewed />}
            </div>
          </li>
        ))}
      </ul>
      {steps.map((step) => (
        <section key={step.id}>
          <h2>
            <InlineText>{step.title}</InlineText>
          </h2>
          {step.id === 'whom' && contacts.length > 0 ? (
            <>
              <Contacts />
              <p>
                <Words id="call.or-card" />
              </p>
            </>
          ) : (
            <ProseText>{step.text}</ProseText>
          )}
          {step.apart.length > 0 && <ProseText>{step.apart}</ProseText>}
          {step.beingReviewed && <Reviewed />}
        </section>
      ))}
    </div>
  );
}
