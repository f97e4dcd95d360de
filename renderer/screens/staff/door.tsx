import { Settings2 } from 'lucide-react';
import { useEffect, useEffectEvent, useState } from 'react';
import type { DoorView } from '../../../electron/bridge/contract.ts';
import { useWords, Words } from '../../i18n/words.tsx';
import { Button } from '../../ui/button/button.tsx';
import { Keypad } from '../../ui/keypad/keypad.tsx';
import { Panel } from '../../ui/panel/panel.tsx';
import { useKiosk, useSend } from '../kiosk/kiosk-context.ts';
import styles from './door.module.css';
import { useWait } from './use-wait.ts';

/** More digits than a PIN has are not taken (`electron/staff/pin.policy.ts`). */
const longest = 12;

/**
 * The staff door: a keypad over whatever is shown. A visitor who came here by mistake is told how to go back, and does so
 * by doing nothing, too. Without a PIN there are no keys that somebody could try: the screen says who sets one, or leads to the
 * first set-up where nobody has set anything up yet.
 */
export function Door() {
  const say = useWords();
  const send = useSend();
  const { kiosk, report } = useKiosk();
  const [view, setView] = useState<DoorView | null>(null);
  const wait = useWait();
  const seen = useEffectEvent((door: DoorView) => {
    setView(door);
    wait.begin(door.waitMs);
    // Whoever waited for the keypad has not been idle.
    send({ type: 'activity' });
  });
  useEffect(() => {
    kiosk.door().then(seen, (error: unknown) => report('staff door', error));
  }, [kiosk, report]);
  return (
    <Panel
      title={say('door.title')}
      lead={say('door.lead')}
      closeLabel={say('door.back')}
      onClose={() => send({ type: 'door-closed' })}
      screen="door"
    >
      <div className={styles.door}>
        {view?.isSet === false && (view.canSetUp ? <FirstRun /> : <Unset />)}
        {view?.isSet === true && (
          <Tries wait={wait} onUnset={() => setView({ isSet: false, waitMs: 0, canSetUp: false })} />
        )}
      </div>
    </Panel>
  );
}

/** Who sets a PIN. */
function Unset() {
  return (
    <p className={styles.unset} role="status">
      <Words id="door.unset" />
    </p>
  );
}

/** The way into a kiosk that nobody has set up yet. That it is open, the shell tells the session, which leads on. */
function FirstRun() {
  const { kiosk, report } = useKiosk();
  const send = useSend();
  const [said, setSaid] = useState<'elsewhere' | 'no' | 'failed' | null>(null);
  const begin = async () => {
    try {
      const outcome = await kiosk.beginSetUp();
      send({ type: 'activity' });
      setSaid(outcome === 'begun' ? null : outcome);
    } catch (error) {
      report('set-up', error);
      setSaid('failed');
    }
  };
  if (said === 'no') return <Unset />;
  return (
    <>
      <p className={styles.unset} role="status">
        <Words
          id={said === null ? 'door.first' : said === 'elsewhere' ? 'setup.elsewhere' : 'staff.failed'}
        />
      </p>
      <Button variant="primary" icon={Settings2} onPress={() => void begin()}>
        <Words id="door.set-up" />
      </Button>
    </>
  );
}

/** What came of the last PIN. */
type Said = 'nothing' | 'looking' | 'wrong' | 'failed';

function Tries({ wait, onUnset }: { wait: ReturnType<typeof useWait>; onUnset: () => void }) {
  const say = useWords();
  const send = useSend();
  const { kiosk, report } = useKiosk();
  const [pin, setPin] = useState('');
  const [said, setSaid] = useState<Said>('nothing');
  const isShut = wait.seconds > 0;
  const onEnter = async () => {
    setSaid('looking');
    try {
      const { outcome, waitMs } = await kiosk.tryPin(pin);
      setPin('');
      wait.begin(waitMs);
      // The same for whoever waited for the answer.
      send({ type: 'activity' });
      if (outcome === 'unset') onUnset();
      // Where it is right, the shell tells the session, which leads on.
      setSaid(outcome === 'wrong' ? 'wrong' : 'nothing');
    } catch (error) {
      report('staff door', error);
      setPin('');
      setSaid('failed');
    }
  };
  return (
    <>
      <p className={styles.said} role="status" data-said={said}>
        {said === 'looking' && <Words id="door.looking" />}
        {said === 'wrong' && <Words id="door.wrong" />}
        {said === 'failed' && <Words id="staff.failed" />} {isShut && <Wait seconds={wait.seconds} />}
      </p>
      <Keypad
        label={say('door.keypad')}
        entered={pin.length}
        enteredWords={say('door.entered', { count: pin.length })}
        words={{ enter: say('door.open'), erase: say('search.erase') }}
        off={isShut || said === 'looking'}
        onDigit={(digit) => setPin((before) => (before + digit).slice(0, longest))}
        onErase={() => setPin((before) => before.slice(0, -1))}
        onEnter={() => void onEnter()}
      />
    </>
  );
}

/** How long the door stays shut: to the second for the last minute, and said aloud once. */
function Wait({ seconds }: { seconds: number }) {
  const say = useWords();
  const minutes = Math.ceil(seconds / 60);
  return minutes > 1 ? (
    <span>{say('door.wait-minutes', { minutes })}</span>
  ) : (
    <span>{say('door.wait-seconds', { seconds })}</span>
  );
}
