import { useEffect } from 'react';
import { Words } from '../../i18n/words.tsx';
import { Still } from '../attract/still.tsx';
import { ClinicName } from '../home/clinic-name.tsx';
import { useSend } from '../kiosk/kiosk-context.ts';
import styles from './calm.module.css';

export interface CalmProps {
  /** `fault`: something broke. `empty`: there is no deck to show. */
  why: 'fault' | 'empty';
}

/** Milliseconds until the screen starts anew by itself. */
const staysFor = { fault: 8_000, empty: 30_000 } as const;

/** What a visitor sees instead of an error. It goes away by itself; nobody needs to do anything. */
export function Calm({ why }: CalmProps) {
  const send = useSend();
  useEffect(() => {
    const waiting = window.setTimeout(() => send({ type: 'reset-asked', reason: why }), staysFor[why]);
    return () => window.clearTimeout(waiting);
  }, [send, why]);
  return (
    <main className={styles.calm} data-screen="calm" data-why={why} data-theme="daylight">
      <Still />
      <div className={styles.words}>
        <h1>
          <Words id={why === 'empty' ? 'calm.empty-title' : 'calm.title'} />
        </h1>
        <p>
          <Words id={why === 'empty' ? 'calm.empty-text' : 'calm.text'} />
        </p>
        {/* Where there is nothing else to touch, staff still find their door. */}
        {why === 'empty' && <ClinicName />}
      </div>
    </main>
  );
}
