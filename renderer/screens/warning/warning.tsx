import { useId, useLayoutEffect, useRef } from 'react';
import { useWords, Words } from '../../i18n/words.tsx';
import { secondsLeft } from '../../session/index.ts';
import { Button } from '../../ui/button/button.tsx';
import { Ring } from '../../ui/ring/ring.tsx';
import { useSend, useSession } from '../kiosk/kiosk-context.ts';
import { announced } from './announced.ts';
import styles from './warning.module.css';

/** "Are you still there?" Whatever is touched answers yes; the button is there for those who look for one. */
export function Warning() {
  const say = useWords();
  const send = useSend();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
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
      data-screen="warning"
      aria-labelledby={`${id}title`}
      aria-describedby={`${id}lead`}
      closedby="none"
    >
      <div className={styles.words}>
        <h2 id={`${id}title`}>
          <Words id="warning.title" />
        </h2>
        <p id={`${id}lead`}>
          <Words id="warning.lead" />
        </p>
        <Button size="large" variant="primary" onPress={() => send({ type: 'activity' })}>
          <Words id="warning.stay" />
        </Button>
      </div>
      <div className={styles.time}>
        <Ring left={seconds / lasts}>{seconds}</Ring>
        <p aria-hidden="true">{say('warning.left', { seconds })}</p>
      </div>
      <p className="visually-hidden" aria-live="polite">
        {say('warning.left', { seconds: announced(seconds, lasts) })}
      </p>
    </dialog>
  );
}
