import { Wrench } from 'lucide-react';
import { Words } from '../../i18n/words.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { useSettings } from '../kiosk/kiosk-context.ts';
import styles from './staff-note.module.css';

/**
 * Tells staff, who do not read logs, that the kiosk does not know its country and leaves out what differs between
 * countries. Small and calm, because visitors see it too; nothing at all while the country is known, or a consultant chose one.
 */
export function StaffNote() {
  const { country, clinicCountry } = useSettings();
  if (country !== 'all' || clinicCountry !== 'all') return null;
  return (
    <p className={styles.note} data-staff-note="country">
      <Icon of={Wrench} />
      <span>
        <Words id="staff-note.country" />
      </span>
    </p>
  );
}
