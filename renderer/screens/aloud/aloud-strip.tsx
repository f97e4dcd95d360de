import { Pause, Play, RotateCcw, Volume2, VolumeX } from 'lucide-react';
import { useWords, Words } from '../../i18n/words.tsx';
import { Button } from '../../ui/button/button.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { useKiosk, useSend, useSession } from '../kiosk/kiosk-context.ts';
import styles from './aloud-strip.module.css';
import { useNarration } from './use-aloud.ts';

/** A line with what can be done about the reading, where somebody asked for it. It stays while slides are turned and panels open. */
export function AloudStrip() {
  const say = useWords();
  const send = useSend();
  const isOn = useSession(({ context }) => context.visit.aloud.isOn);
  if (!isOn) return null;
  return (
    <section className={styles.strip} aria-label={say('aloud.label')}>
      <p className={styles.label} aria-hidden="true">
        <Icon of={Volume2} />
        <span>
          <Words id="aloud.label" />
        </span>
      </p>
      <ReadingButton />
      <Button icon={VolumeX} onPress={() => send({ type: 'aloud', change: { isOn: false } })}>
        <Words id="aloud.stop" />
      </Button>
    </section>
  );
}

/** Lets the reading wait, go on, or begin again; nothing where nothing is read. */
export function ReadingButton() {
  const send = useSend();
  const { aloud } = useKiosk();
  const { status } = useNarration();
  if (status === 'reading')
    return (
      <Button
        icon={Pause}
        variant="primary"
        onPress={() => send({ type: 'aloud', change: { isPaused: true } })}
      >
        <Words id="aloud.pause" />
      </Button>
    );
  if (status === 'waiting')
    return (
      <Button
        icon={Play}
        variant="primary"
        onPress={() => send({ type: 'aloud', change: { isPaused: false } })}
      >
        <Words id="aloud.go-on" />
      </Button>
    );
  if (status === 'done')
    return (
      <Button icon={RotateCcw} variant="primary" onPress={() => aloud?.narrator.goOn()}>
        <Words id="aloud.again" />
      </Button>
    );
  return null;
}
