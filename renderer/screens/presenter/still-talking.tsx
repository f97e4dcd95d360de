import { useLayoutEffect, useRef } from 'react';
import { useWords, Words } from '../../i18n/words.tsx';
import { secondsLeft } from '../../session/index.ts';
import { Button } from '../../ui/button/button.tsx';
import { Ring } from '../../ui/ring/ring.tsx';
import { useSend, useSession } from '../kiosk/kiosk-context.ts';
import styles from '../warning/warning.module.css';

/** Nobody has touched anything for long: the consultation is about to end. The family sees nothing of this. */
export function StillTalking() {
  const say = useWords();
  const send = useSend();
  const dialog = useRef<HTMLDialogElement>(null);
  const lasts = useSession(({ context }) => context.rules.warningSeconds);
  const seconds = useSession(({ context }) => secondsLeft(context.visit, context.rules));
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles.warning}
      data-screen="still-talking"
      aria-label={say('presenter.still')}
      closedby="none"
    >
      <div className={styles.words}>
        <h2>
          <Words id="presenter.still" />
        </h2>
        <p>
          <Words id="presenter.still-lead" />
        </p>
        <Button size="large" variant="primary" onPress={() => send({ type: 'activity' })}>
          <Words id="presenter.still-yes" />
        </Button>
      </div>
      <div className={styles.time}>
        <Ring left={seconds / lasts}>{seconds}</Ring>
        <p>{say('warning.left', { seconds })}</p>
      </div>
    </dialog>
  );
}
