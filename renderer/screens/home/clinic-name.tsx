import { useState } from 'react';
import { useKiosk, useSettings } from '../kiosk/kiosk-context.ts';
import styles from './clinic-name.module.css';

/** The clinic's logo, if there is one that can be shown, and its name. */
export function ClinicName() {
  const { report } = useKiosk();
  const settings = useSettings();
  const [unreadable, setUnreadable] = useState(false);
  const onError = () => {
    report('clinic logo', new Error('The logo could not be shown.'));
    setUnreadable(true);
  };
  return (
    <p className={styles.clinic}>
      {settings.logo !== null && !unreadable && (
        <img src={settings.logo} alt="" draggable={false} onError={onError} />
      )}
      <bdi>{settings.clinicName}</bdi>
    </p>
  );
}
