import { ArrowRight, Save } from 'lucide-react';
import { useState } from 'react';
import type { PinSet } from '../../../electron/bridge/contract.ts';
import type { MessageId } from '../../i18n/messages.ts';
import { useWords, Words } from '../../i18n/words.tsx';
import type { StaffRole } from '../../session/index.ts';
import { Button } from '../../ui/button/button.tsx';
import { Keypad } from '../../ui/keypad/keypad.tsx';
import styles from './pins.module.css';

/** Whose PIN it is, in words. */
export const whose: Readonly<Record<StaffRole, MessageId>> = { staff: 'pins.staff', admin: 'pins.admin' };

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

export interface NewPinProps {
  role: StaffRole;
  /** Takes the PIN, or says why not. */
  take: (pin: string) => Promise<PinSet>;
  report: (where: string, error: unknown) => void;
  /** Called when it is taken, or no longer wanted. */
  onEnd: () => void;
}

/** A new PIN, entered twice. */
export function NewPin({ role, take, report, onEnd }: NewPinProps) {
  const say = useWords();
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
      const outcome = await take(pin);
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
