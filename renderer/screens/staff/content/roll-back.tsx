import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useWords, Words } from '../../../i18n/words.tsx';
import type { Installed, PackDesk, RollBackOutcome, Settings } from '../../../session-driver/kiosk.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Panel } from '../../../ui/panel/panel.tsx';
import styles from './content.module.css';
import { PackLines } from './pack-lines.tsx';

export interface RollBackProps {
  desk: Pick<PackDesk, 'rollBackPacks'>;
  /** What is gone back to. */
  before: Installed;
  country: Settings['country'];
  onFault: (error: unknown) => void;
  onClose: () => void;
}

/** Asks once more before the content before is taken back, and says what came of it. */
export function RollBack({ desk, before, country, onFault, onClose }: RollBackProps) {
  const say = useWords();
  const [step, setStep] = useState<'ask' | 'busy' | RollBackOutcome>('ask');
  const run = () => {
    setStep('busy');
    desk.rollBackPacks().then(setStep, (error: unknown) => {
      onFault(error);
      setStep('failed');
    });
  };
  const isOver = step !== 'ask' && step !== 'busy';
  return (
    <Panel
      title={say('packs.roll-back-title')}
      closeLabel={say(isOver ? 'panel.close' : 'packs.cancel')}
      onClose={onClose}
      screen="pack-roll-back"
    >
      <div className={styles.ask} data-step={step}>
        {step === 'ask' && (
          <>
            <p>
              <Words id="packs.roll-back-what" />
            </p>
            <PackLines installed={before} country={country} />
            <p>
              <Words id="packs.undisturbed" />
            </p>
            <div>
              <Button variant="primary" icon={Undo2} onPress={run}>
                <Words id="packs.roll-back-now" />
              </Button>
            </div>
          </>
        )}
        {step !== 'ask' && (
          <p role="status" className={styles.outcome}>
            <Words id={`packs.roll-back.${step}`} />
          </p>
        )}
      </div>
    </Panel>
  );
}
