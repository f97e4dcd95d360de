import { useSettings } from '../kiosk/kiosk-context.ts';
import styles from './contacts.module.css';

/** The clinic's own numbers, as the clinic wrote them; nothing where it gave none. */
export function Contacts() {
  const { contacts } = useSettings();
  if (contacts.length === 0) return null;
  return (
    <ul className={styles.contacts} data-many={contacts.length > 2}>
      {contacts.map(({ name, number, hours }) => (
        <li key={`${name} ${number}`}>
          <span className={styles.name}>
            <bdi>{name}</bdi>
          </span>
          <span className={styles.number}>
            <bdi dir="ltr">{number}</bdi>
          </span>
          {hours !== '' && (
            <span className={styles.hours}>
              <bdi>{hours}</bdi>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
