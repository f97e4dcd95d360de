import { Check, PackageCheck } from 'lucide-react';
import { useState } from 'react';
import { useWords, Words } from '../../../i18n/words.tsx';
import type { Changes, InstallOutcome, Pack, PackDesk, PackState } from '../../../session-driver/kiosk.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Scroller } from '../../../ui/scroller/scroller.tsx';
import { BackToOverview } from './back-to-overview.tsx';
import { counted } from './changes.policy.ts';
import styles from './content.module.css';
import { Refusal } from './refusal.tsx';

export interface InstallProps {
  desk: Pick<PackDesk, 'installPack'>;
  /** The name of the offer. */
  offer: string;
  pack: Pack;
  changes: Changes;
  /** How far it is, while it is being installed. */
  progress: PackState['installing'];
  onFault: (error: unknown) => void;
  onBack: () => void;
  onClose: () => void;
}

/** Asks once more and says what visitors will see; then installs, and says what came of it. */
export function Install(props: InstallProps) {
  const { desk, offer, pack, changes, progress, onFault, onBack, onClose } = props;
  const say = useWords();
  const [step, setStep] = useState<'ask' | 'busy' | InstallOutcome>('ask');
  const run = () => {
    setStep('busy');
    desk.installPack(offer).then(setStep, (error: unknown) => {
      onFault(error);
      setStep({ outcome: 'refused', reason: 'failed', detail: '' });
    });
  };
  if (step === 'ask')
    return (
      <>
        <Scroller
          label={say('packs.install')}
          edge="panel"
          on={say('scroll.on')}
          end={say('scroll.end')}
          back={say('scroll.back')}
        >
          <Question pack={pack} changes={changes} />
        </Scroller>
        <footer className={styles.foot}>
          <BackToOverview onBack={onBack} />
          <Button variant="primary" icon={PackageCheck} onPress={run}>
            <Words id="packs.install-now" />
          </Button>
        </footer>
      </>
    );
  return (
    <div className={styles.ask} data-step={step === 'busy' ? step : step.outcome}>
      <div role="status" className={styles.outcome}>
        {step === 'busy' && (
          <p>
            <Words id="packs.installing" />
          </p>
        )}
        {step !== 'busy' && step.outcome === 'installed' && (
          <p>
            <Words id="packs.installed" values={{ title: pack.name }} />
          </p>
        )}
        {step !== 'busy' && step.outcome === 'refused' && (
          <>
            <Refusal reason={step.reason} detail={step.detail} />
            <p>
              <Words id="packs.nothing-changed" />
            </p>
          </>
        )}
      </div>
      {/* Outside of what is announced, or a screen reader would count the files. */}
      {step === 'busy' && progress !== null && (
        <p className={styles.quiet} data-progress={progress.step}>
          <Words id={`packs.step.${progress.step}`} values={{ ...progress }} />
        </p>
      )}
      {step !== 'busy' && (
        <div>
          <Button variant="primary" icon={Check} onPress={onClose}>
            <Words id="staff.done" />
          </Button>
        </div>
      )}
    </div>
  );
}

function Question({ pack, changes }: Pick<InstallProps, 'pack' | 'changes'>) {
  const { topics, facts, toSign } = counted(changes);
  return (
    <div className={styles.question} data-step="ask">
      <h3>
        <Words id="packs.install-title" values={{ title: pack.name }} />
      </h3>
      <p>
        <Words id="packs.visitors-see" values={{ ...topics }} />
      </p>
      {facts.changed > 0 && (
        <p>
          <Words id="packs.visitors-facts" values={{ count: facts.changed }} />
        </p>
      )}
      {toSign > 0 && (
        <p className={styles.heed}>
          <Words id="packs.visitors-sign" values={{ count: toSign }} />
        </p>
      )}
      <p>
        <Words id="packs.undisturbed" />
      </p>
      <p>
        <Words id="packs.way-back" />
      </p>
    </div>
  );
}
