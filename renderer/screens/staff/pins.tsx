import { ArrowRight, KeyRound, Save } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { PinSet, PinStates } from '../../../electron/bridge/contract.ts';
import type { MessageId } from '../../i18n/messages.ts';
import { useWords, Words } from '../../i18n/words.tsx';
import type { StaffRole } from '../../session/index.ts';
import { Button } from '../../ui/button/button.tsx';
import { Keypad } from '../../ui/keypad/keypad.tsx';
import { useKiosk } from '../kiosk/kiosk-context.ts';
import styles from './pins.module.css';
import rows from './rows.module.css';

const whose: Readonly<Record<StaffRole, MessageId>> = { staff: 'pins.staff', admin: 'pins.admin' };

const stateWords: Readonly<Record<PinStates[StaffRole], MessageId>> = {
  none: 'pins.none',
  temporary: 'pins.temporary',
  set: 'pins.set',
};

/** Why a PIN is not taken, in words. */
const faultWords: Readonly<Record<Exclude<PinSet, 'set'>, MessageId>> = {
  digits: 'pins.fault-short',
  short: 'pins.fault-short',
  long: 'pins.fault-short',
  repeat: 'pins.fault-easy',
  run: 'pins.fault-easy',
  shape: 'pins.fault-easy',
  date: 'pins.fault-date',
  taken: 'pins.fault-taken',
};

/** Both PINs: whether each is set, and the way to set another one. */
export function Pins() {
  const { kiosk, report } = useKiosk();
  const [states, setStates] = useState<PinStates | null>(null);
  const [role, setRole] = useState<StaffRole | null>(null);
  const [changed, setChanged] = useState(0);
  // After each change it is asked anew: `changed` counts them.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `changed` says when
  useEffect(() => {
    kiosk.pinStates().then(setStates, (error: unknown) => report('staff PINs', error));
  }, [kiosk, report, changed]);
  if (role !== null)
    return (
      <NewPin
        role={role}
        onEnd={() => {
          setRole(null);
          setChanged((before) => before + 1);
        }}
      />
    );
  return (
    <ul className={rows.rows}>
      {(['admin', 'staff'] as const).map((each) => (
        <li key={each} data-pin={each} data-state={states?.[each]}>
          <p>
            <strong>
              <Words id={whose[each]} />
            </strong>
            <br />
            {states && <Words id={stateWords[states[each]]} />}
          </p>
          <Button
            icon={KeyRound}
            variant={states?.[each] === 'temporary' ? 'primary' : 'quiet'}
            onPress={() => setRole(each)}
          >
            <Words id={states?.[each] === 'none' ? 'pins.begin' : 'pins.change'} />
          </Button>
        </li>
      ))}
    </ul>
  );
}

/** A new PIN, entered twice. */
function NewPin({ role, onEnd }: { role: StaffRole; onEnd: () => void }) {
  const say = useWords();
  const { kiosk, report } = useKiosk();
  const [pin, setPin] = useState('');
  const [first, setFirst] = useState<string | null>(null);
  const [said, setSaid] = useState<MessageId | null>(null);
  const anew = (why: MessageId) => {
    setPin('');
    setFirst(null);
    setSaid(why);
  };
  const onEnter = async () => {
    if (first === null) {
      setFirst(pin);
      setPin('');
      setSaid(null);
      return;
    }
    if (first !== pin) return anew('pins.differ');
    try {
      const outcome = await kiosk.setPin(role, pin);
      if (outcome === 'set') onEnd();
      else anew(faultWords[outcome]);
    } catch (error) {
      report('staff PINs', error);
      anew('staff.failed');
    }
  };
  return (
    <div className={styles.newPin}>
      <div className={styles.words}>
        <p>
          <strong>
            <Words id={whose[role]} />
          </strong>
        </p>
        <p role="status" data-said={said ?? 'nothing'}>
          {said !== null && <Words id={said} />} <Words id={first === null ? 'pins.enter' : 'pins.again'} />
        </p>
        <p className={styles.rule}>
          <Words id="pins.rule" />
        </p>
        <Button onPress={onEnd}>
          <Words id="pins.cancel" />
        </Button>
      </div>
      <Keypad
        label={say('door.keypad')}
        entered={pin.length}
        enteredWords={say('door.entered', { count: pin.length })}
        words={{ enter: say(first === null ? 'pins.next' : 'pins.save'), erase: say('search.erase') }}
        enterIcon={first === null ? ArrowRight : Save}
        onDigit={(digit) => setPin((before) => (before + digit).slice(0, 12))}
        onErase={() => setPin((before) => before.slice(0, -1))}
        onEnter={() => void onEnter()}
      />
    </div>
  );
}
