import { Words } from '../../i18n/words.tsx';
import styles from './call.module.css';
import { Contacts } from './contacts.tsx';

/** Whom to call, in words that are always there. They name no sign and no number of a country: those are content. */
export function PlainCall() {
  return (
    <div className={styles.plain}>
      <Contacts />
      <p>
        <Words id="call.card" />
      </p>
      <p>
        <Words id="call.nobody" />
      </p>
    </div>
  );
}
