import { useId, useLayoutEffect, useRef } from 'react';
import type { MessageId } from '../../i18n/messages.ts';
import { useWords, Words } from '../../i18n/words.tsx';
import { secondsLeft } from '../../session/index.ts';
import { Button } from '../../ui/button/button.tsx';
import { Ring } from '../../ui/ring/ring.tsx';
import { useSend, useSession } from '../kiosk/kiosk-context.ts';
import { announced } from './announced.ts';
import styles from './warning.module.css';

export interface TimeQuestionProps {
  title: MessageId;
  lead: MessageId;
  /** The answer that goes on. */
  yes: MessageId;
  screen: 'warning' | 'still-talking';
}

/**
 * Asks over everything whether somebody is still there, and counts down to what happens if nobody answers. Whatever is
 * touched answers yes; the button is there for those who look for one.
 */
export function TimeQuestion({ title, lead, yes, screen }: TimeQuestionProps) {
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
      data-screen={screen}
      aria-labelledby={`${id}title`}
      aria-describedby={`${id}lead`}
      closedby="none"
    >
      <div className={styles.words}>
        <h2 id={`${id}title`}>
          <Words id={title} />
        </h2>
        <p id={`${id}lead`}>
          <Words id={lead} />
        </p>
        <Button size="large" variant="primary" onPress={() => send({ type: 'activity' })}>
          <Words id={yes} />
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
