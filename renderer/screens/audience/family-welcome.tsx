import { ClinicName } from '../home/clinic-name.tsx';
import styles from './audience.module.css';

/** The clinic's name on quiet paper: before the first slide and between decks. */
export function FamilyWelcome() {
  return (
    <div className={styles.welcome}>
      <ClinicName />
    </div>
  );
}
