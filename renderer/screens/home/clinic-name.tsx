import { useState } from 'react';
import mark from '../../../assets/brand/anteroom.svg?url';
import { useKiosk, useSettings } from '../kiosk/kiosk-context.ts';
import styles from './clinic-name.module.css';

/**
 * The clinic's logo, if there is one that can be shown, and its name; where there is neither, the kiosk's own mark. Whoever
 * holds it for three seconds comes to the staff door (see `session/hold.ts`).
 */
export function ClinicName() {
  const { report } = useKiosk();
  const settings = useSettings();
  const [unreadable, setUnreadable] = useState(false);
  const onError = () => {
    report('clinic logo', new Error('The logo could not be shown.'));
    setUnreadable(true);
  };
  const showsLogo = settings.logo !== null && !unreadable;
  return (
    <p className={styles.clinic} data-hold="staff">
      {showsLogo && <img src={settings.logo ?? ''} alt="" draggable={false} onError={onError} />}
      {!showsLogo && settings.clinicName === '' && <img src={mark} alt="" draggable={false} />}
      <bdi>{settings.clinicName}</bdi>
    </p>
  );
}
