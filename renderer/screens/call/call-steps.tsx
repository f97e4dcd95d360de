import type { Prose } from '../../../slides/format/model/library.ts';
import { InlineText, ProseText } from '../../deck/index.ts';
import { Words } from '../../i18n/words.tsx';
import { useSettings } from '../kiosk/kiosk-context.ts';
import styles from './call.module.css';
import type { Passage } from './call-parts.ts';
import { Contacts } from './contacts.tsx';
import { Reviewed } from './reviewed.tsx';

/** Whom to call, what to say, and what to do when nobody answers. */
export function CallSteps({ steps }: { steps: readonly Passage[] }) {
  return (
    <ol className={styles.steps}>
      {steps.map((step) => (
        <li key={step.id} data-step={step.id} data-stop="">
          <h3>
            <InlineText>{step.title}</InlineText>
          </h3>
          {step.id === 'whom' ? <Whom card={step.text} /> : <ProseText>{step.text}</ProseText>}
          {step.apart.length > 0 && (
            <div className={styles.apart}>
              <ProseText>{step.apart}</ProseText>
            </div>
          )}
          {step.beingReviewed && <Reviewed />}
        </li>
      ))}
    </ol>
  );
}

/** The clinic's own numbers and, besides, the number on the card; without them `card` alone. */
function Whom({ card }: { card: readonly Prose[] }) {
  const { contacts } = useSettings();
  if (contacts.length === 0) return <ProseText>{card}</ProseText>;
  return (
    <>
      <Contacts />
      <p>
        <Words id="call.or-card" />
      </p>
    </>
  );
}
