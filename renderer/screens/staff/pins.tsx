import { KeyRound } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { PinStates } from '../../../electron/bridge/contract.ts';
import type { MessageId } from '../../i18n/messages.ts';
import { Words } from '../../i18n/words.tsx';
import type { StaffRole } from '../../session/index.ts';
import { Button } from '../../ui/button/button.tsx';
import { useKiosk } from '../kiosk/kiosk-context.ts';
import { NewPin, whose } from './new-pin.tsx';
import rows from './rows.module.css';

const stateWords: Readonly<Record<PinStates[StaffRole], MessageId>> = {
  none: 'pins.none',
  temporary: 'pins.temporary',
  set: 'pins.set',
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
        take={(pin) => kiosk.setPin(role, pin)}
        report={report}
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
