import { ArrowRight } from 'lucide-react';
import type { SetUpFault, SetUpView } from '../../../../electron/bridge/contract.ts';
import { faces } from '../../../../slides/format/languages/faces.ts';
import { countries } from '../../../../slides/format/model/countries.ts';
import { ownName } from '../../../i18n/languages.ts';
import type { MessageId } from '../../../i18n/messages.ts';
import { useWords, Words } from '../../../i18n/words.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { Tick } from '../../../ui/tick/tick.tsx';
import { TextField } from '../../typing/text-field.tsx';
import { type Draft, numberIn, type Step, stepOf, withLanguage } from './draft.policy.ts';
import { faultWords } from './fault-words.ts';
import styles from './set-up.module.css';

interface StepProps {
  draft: Draft;
  change: (changes: Partial<Draft>) => void;
}

/** The languages in which the words of the screens are written. */
const spoken = [...faces.values()].filter(({ screens }) => screens !== null).map(({ tag }) => tag);
/** Those without a region, for the set-up itself. */
const plain = spoken.filter((tag) => !tag.includes('-'));

export function NameStep({
  draft,
  change,
  view,
  language,
  onLanguage,
}: StepProps & { view: SetUpView; language: string; onLanguage: (language: string) => void }) {
  const say = useWords();
  return (
    <>
      <fieldset className={styles.choice} aria-label={say('home.languages')}>
        {plain.map((tag) => (
          <Button key={tag} language={tag} pressed={tag === language} onPress={() => onLanguage(tag)}>
            {ownName(tag)}
          </Button>
        ))}
      </fieldset>
      <TextField
        label={say('setup.name-label')}
        hint={say('setup.name-hint')}
        value={draft.clinicName}
        longest={view.limits.clinicName}
        onChange={(clinicName) => change({ clinicName })}
      />
    </>
  );
}

export function CountryStep({ draft, change }: StepProps) {
  return (
    <>
      <p className={styles.lead}>
        <Words id="setup.country-lead" />
      </p>
      <div className={styles.ticks}>
        {[...countries, 'all' as const].map((country) => (
          <Tick key={country} ticked={draft.country === country} onTick={() => change({ country })}>
            <Words id={countryWords[country]} />
          </Tick>
        ))}
      </div>
    </>
  );
}

export const countryWords: Readonly<Record<NonNullable<Draft['country']>, MessageId>> = {
  us: 'setup.country.us',
  uk: 'setup.country.uk',
  eu: 'setup.country.eu',
  all: 'setup.country.all',
};

export function LanguagesStep({ draft: { languages }, change }: StepProps) {
  return (
    <>
      <p className={styles.lead}>
        <Words id="setup.languages-lead" />
      </p>
      <div className={styles.ticks}>
        {spoken.map((tag) => (
          <Tick
            key={tag}
            ticked={languages.includes(tag)}
            onTick={(isTicked) => change({ languages: withLanguage(languages, tag, isTicked) })}
          >
            <span lang={tag}>{ownName(tag)}</span>
            {languages.includes(tag) && (
              <span className={styles.order}>
                {' '}
                <Words id="setup.languages-place" values={{ place: languages.indexOf(tag) + 1 }} />
              </span>
            )}
          </Tick>
        ))}
      </div>
    </>
  );
}

export function ScreenStep({
  draft,
  change,
  view: { limits },
  faults,
}: StepProps & { view: SetUpView; faults: readonly SetUpFault[] }) {
  const say = useWords();
  const isWrong = (field: SetUpFault['field']) => faults.some((fault) => fault.field === field);
  const [leastInches, mostInches] = limits.diagonalInches;
  const [leastCm, mostCm] = limits.lowerEdgeCm;
  const cm = numberIn(draft.lowerEdge);
  return (
    <>
      <p className={styles.lead}>
        <Words id="setup.screen-lead" />
      </p>
      <TextField
        label={say('setup.diagonal-label')}
        hint={say('setup.diagonal-hint')}
        value={draft.diagonal}
        longest={7}
        keys="marks"
        error={
          isWrong('diagonalInches') ? say('setup.fault-diagonal', { leastInches, mostInches }) : undefined
        }
        onChange={(diagonal) => change({ diagonal })}
      />
      <TextField
        label={say('setup.height-label')}
        hint={
          cm === null || Number.isNaN(cm)
            ? say('setup.height-hint')
            : say('setup.height-inches', { inches: Math.round(cm / 2.54) })
        }
        value={draft.lowerEdge}
        longest={7}
        keys="marks"
        error={isWrong('lowerEdgeCm') ? say('setup.fault-height', { leastCm, mostCm }) : undefined}
        onChange={(lowerEdge) => change({ lowerEdge })}
      />
    </>
  );
}

const modes = ['waiting-room', 'both', 'consultation'] as const;

export function ModeStep({ draft, change }: StepProps) {
  return (
    <div className={styles.ticks}>
      {modes.map((mode) => (
        <Tick key={mode} ticked={draft.mode === mode} onTick={() => change({ mode })}>
          <Words id={`setup.mode.${mode}`} />
        </Tick>
      ))}
    </div>
  );
}

/** All answers on one page, with a way back to each question; what is still missing says so. */
export function CheckStep({
  draft,
  view,
  faults,
  onStep,
}: {
  draft: Draft;
  view: SetUpView;
  faults: readonly SetUpFault[];
  onStep: (step: Step) => void;
}) {
  const say = useWords();
  const { clinicName, logo, country, languages, mode, diagonal, lowerEdge } = draft;
  const nothing = say('setup.nothing');
  const lines: { step: Step; value: string }[] = [
    { step: 'name', value: clinicName.trim() || nothing },
    { step: 'logo', value: say(logo === 'none' ? 'setup.logo-none' : 'setup.logo-one') },
    { step: 'country', value: country === null ? nothing : say(countryWords[country]) },
    { step: 'languages', value: languages.map(ownName).join(', ') || nothing },
    {
      step: 'screen',
      value:
        [
          ...(diagonal === '' ? [] : [say('setup.inches', { number: diagonal })]),
          ...(lowerEdge === '' ? [] : [say('setup.cm', { number: lowerEdge })]),
        ].join(', ') || nothing,
    },
    { step: 'mode', value: say(`setup.mode.${mode}`) },
    ...(view.isFirst
      ? [
          {
            step: 'pins' as const,
            value: say(draft.pins.admin && draft.pins.staff ? 'setup.pins-chosen' : 'setup.pins-missing'),
          },
        ]
      : []),
  ];
  return (
    <ul className={styles.lines}>
      {lines.map(({ step, value }) => {
        const wrong = faults.find((fault) => stepOf(fault) === step);
        return (
          <li key={step} data-wrong={wrong !== undefined || undefined}>
            <span className={styles.words}>
              <span className={styles.label}>{say(`setup.${step}`)}</span>
              <span className={styles.value}>{value}</span>
              {wrong && (
                <span className={styles.fault}>
                  <Words id={faultWords(wrong)} values={limitsOf(view)} />
                </span>
              )}
            </span>
            <Button icon={ArrowRight} directional onPress={() => onStep(step)}>
              <Words id="setup.change" />
              <span className="visually-hidden"> {say(`setup.${step}`)}</span>
            </Button>
          </li>
        );
      })}
    </ul>
  );
}

/** The numbers that the sentences about faults name. */
export function limitsOf({ limits }: Pick<SetUpView, 'limits'>): Record<string, number> {
  const [leastInches, mostInches] = limits.diagonalInches;
  const [leastCm, mostCm] = limits.lowerEdgeCm;
  return { leastInches, mostInches, leastCm, mostCm, longest: limits.clinicName };
}
