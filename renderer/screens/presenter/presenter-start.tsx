import { Words } from '../../i18n/words.tsx';
import { Button } from '../../ui/button/button.tsx';
import { ClinicName } from '../home/clinic-name.tsx';
import { useSend } from '../kiosk/kiosk-context.ts';
import styles from './presenter.module.css';

/** A PC for consultations waits for the next one. Nothing of the last family is left. */
export function PresenterStart() {
  const send = useSend();
  return (
    <main className={styles.start} data-screen="presenter-start">
      <ClinicName />
      <h1>
        <Words id="presenter.ready" />
      </h1>
      <p>
        <Words id="presenter.ready-lead" />
      </p>
      <Button size="large" variant="primary" onPress={() => send({ type: 'wake' })}>
        <Words id="presenter.begin" />
      </Button>
    </main>
  );
}
