import { useWords, Words } from '../../i18n/words.tsx';
import { Panel } from '../../ui/panel/panel.tsx';
import { useSend } from '../kiosk/kiosk-context.ts';
import styles from './call.module.css';

/** Whom to call when something is wrong, and what to do when nobody answers. */
export function Call() {
  const say = useWords();
  const send = useSend();
  return (
    <Panel
      title={say('call.title')}
      closeLabel={say('panel.close')}
      onClose={() => send({ type: 'panel', panel: null })}
      screen="call"
    >
      <div className={styles.whom}>
        <p>
          <Words id="call.card" />
        </p>
        <p>
          <Words id="call.nobody" />
        </p>
      </div>
    </Panel>
  );
}
