import { KeyRound } from 'lucide-react';
import { useState } from 'react';
import type { PinSet } from '../../../../electron/bridge/contract.ts';
import { Words } from '../../../i18n/words.tsx';
import type { StaffRole } from '../../../session/index.ts';
import { Button } from '../../../ui/button/button.tsx';
import { NewPin, whose } from '../new-pin.tsx';
import type { Draft } from './draft.policy.ts';
import styles from './set-up.module.css';

export interface PinsStepProps {
  draft: Draft;
  change: (changes: Partial<Draft>) => void;
  judge: (pin: string) => Promise<PinSet>;
  report: (where: string, error: unknown) => void;
  /** Told whether a PIN is being entered, whose keys have a button of their own that leads on. */
  onEntering: (isEntering: boolean) => void;
}

/** Both PINs, each entered twice. They are set with everything else. */
export function PinsStep({ draft: { pins }, change, judge, report, onEntering }: PinsStepProps) {
  const [role, setRole] = useState<StaffRole | null>(null);
  const enter = (whosePin: StaffRole | null) => {
    setRole(whosePin);
    onEntering(whosePin !== null);
  };
  const take = async (pin: string): Promise<PinSet> => {
    const other = role === 'admin' ? pins.staff : pins.admin;
    const said = pin === other ? 'taken' : await judge(pin);
    if (said === 'set' && role !== null) change({ pins: { ...pins, [role]: pin } });
    return said;
  };
  if (role !== null) return <NewPin role={role} take={take} report={report} onEnd={() => enter(null)} />;
  return (
    <>
      <p className={styles.lead}>
        <Words id="setup.pins-lead" />
      </p>
      <ul className={styles.lines}>
        {(['admin', 'staff'] as const).map((each) => (
          <li key={each} data-pin={each}>
            <span className={styles.words}>
              <span className={styles.label}>
                <Words id={whose[each]} />
              </span>
              <span className={styles.value}>
                <Words id={pins[each] === null ? 'setup.pin-none' : 'setup.pin-chosen'} />
              </span>
            </span>
            <Button
              icon={KeyRound}
              variant={pins[each] === null ? 'primary' : 'quiet'}
              onPress={() => enter(each)}
            >
              <Words id={pins[each] === null ? 'pins.begin' : 'pins.change'} />
              <span className="visually-hidden">
                {' '}
                <Words id={whose[each]} />
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
