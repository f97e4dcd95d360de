import { ArrowLeft, ArrowRight, Save } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import type { Answers, FoundLogo, PinSet, Saved, SetUpView } from '../../../../electron/bridge/contract.ts';
import { Speaking } from '../../../i18n/speaking.tsx';
import { Words } from '../../../i18n/words.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { answersOf, type Draft, draftOf, faultsOf, type Step, stepOf, stepsOf } from './draft.policy.ts';
import { faultWords } from './fault-words.ts';
import { LogoStep } from './logo-step.tsx';
import { PinsStep } from './pins-step.tsx';
import { SavedPage } from './saved.tsx';
import styles from './set-up.module.css';
import { CheckStep, CountryStep, LanguagesStep, limitsOf, ModeStep, NameStep, ScreenStep } from './steps.tsx';

/** What the page asks the shell. */
export interface SetUpAsks {
  logos: () => Promise<FoundLogo[]>;
  judgePin: (pin: string) => Promise<PinSet>;
  save: (answers: Answers) => Promise<Saved>;
  report: (where: string, error: unknown) => void;
  /** Leaves, once all is saved. */
  done: () => void;
}

export interface SetUpPageProps {
  view: SetUpView;
  asks: SetUpAsks;
  /** The step at which it begins; the first one unless given. */
  at?: Step;
  /** What has been said already, for examples. */
  said?: Partial<Draft>;
}

/**
 * Sets the kiosk up, one question after another, in the language that is chosen here. Nothing is kept before all of it is
 * saved at the end.
 */
export function SetUpPage(props: SetUpPageProps) {
  const { locale } = useIntl();
  const [language, setLanguage] = useState(locale);
  return (
    <div lang={language}>
      <Speaking language={language}>
        <Questions {...props} language={language} onLanguage={setLanguage} />
      </Speaking>
    </div>
  );
}

interface QuestionsProps extends SetUpPageProps {
  language: string;
  onLanguage: (language: string) => void;
}

function Questions({ view, asks, at = 'name', said, language, onLanguage }: QuestionsProps) {
  const steps = stepsOf(view);
  const [step, setStep] = useState<Step>(at);
  const [draft, setDraft] = useState<Draft>({ ...draftOf(view), ...said });
  const [saved, setSaved] = useState<Saved | null>(null);
  const [isSaving, setIsSaving] = useState(false);
  const [isEntering, setIsEntering] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const place = steps.indexOf(step);
  const faults = saved?.outcome === 'wrong' ? saved.faults : faultsOf(draft, view);
  const here = faults.filter((fault) => stepOf(fault) === step);
  const change = (changes: Partial<Draft>) => {
    setDraft((before) => ({ ...before, ...changes }));
    setSaved(null);
  };
  // Whoever comes to another question hears it.
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current !== step) heading.current?.focus();
    shown.current = step;
  }, [step]);
  const save = async () => {
    setIsSaving(true);
    try {
      setSaved(await asks.save(answersOf(draft, view)));
    } catch (error) {
      asks.report('set-up', error);
      setSaved({ outcome: 'failed', why: '' });
    }
    setIsSaving(false);
  };
  if (saved?.outcome === 'saved') return <SavedPage saved={saved} onDone={asks.done} />;
  const go = (by: -1 | 1) => setStep(steps[place + by] ?? step);
  return (
    <div className={styles.setUp} data-step={step}>
      <p className={styles.place}>
        <Words id="setup.place" values={{ step: place + 1, steps: steps.length }} />
      </p>
      <h2 ref={heading} tabIndex={-1} className={styles.question}>
        <Words id={`setup.${step}`} />
      </h2>
      {step === 'name' && <NameStep {...{ draft, view, change, language, onLanguage }} />}
      {step === 'logo' && <LogoStep {...{ draft, view, change }} ask={asks.logos} report={asks.report} />}
      {step === 'country' && <CountryStep {...{ draft, change }} />}
      {step === 'languages' && <LanguagesStep {...{ draft, change }} />}
      {step === 'screen' && <ScreenStep {...{ draft, view, change }} faults={here} />}
      {step === 'mode' && <ModeStep {...{ draft, change }} />}
      {step === 'pins' && (
        <PinsStep
          {...{ draft, change }}
          judge={asks.judgePin}
          report={asks.report}
          onEntering={setIsEntering}
        />
      )}
      {step === 'check' && <CheckStep {...{ draft, view }} faults={faults} onStep={setStep} />}
      {saved !== null && step === 'check' && (
        <p className={styles.fault} role="alert">
          <Words
            id={saved.outcome === 'failed' ? 'setup.failed' : `setup.${saved.outcome}`}
            values={{ why: saved.outcome === 'failed' ? saved.why : '' }}
          />
        </p>
      )}
      {saved?.outcome === 'wrong' && step !== 'check' && here[0] && (
        <p className={styles.fault} role="alert">
          <Words id={faultWords(here[0])} values={limitsOf(view)} />
        </p>
      )}
      <div className={styles.ways} hidden={isEntering}>
        <Button icon={ArrowLeft} directional off={place === 0} onPress={() => go(-1)}>
          <Words id="setup.back" />
        </Button>
        {step === 'check' ? (
          <Button
            icon={Save}
            variant="primary"
            off={faults.length > 0 || isSaving}
            onPress={() => void save()}
          >
            <Words id="setup.save" />
          </Button>
        ) : (
          <Button icon={ArrowRight} iconSide="end" directional variant="primary" onPress={() => go(1)}>
            <Words id="setup.next" />
          </Button>
        )}
      </div>
    </div>
  );
}
