import { ownName } from '../../i18n/languages.ts';
import type { MessageId } from '../../i18n/messages.ts';
import { useWords } from '../../i18n/words.tsx';
import { type Ease, type TextSize, type Theme, textSizes, themes } from '../../session/index.ts';
import { useOfferedLanguages, useSend, useSession } from '../kiosk/kiosk-context.ts';
import { Choice } from './choice.tsx';
import styles from './ease.module.css';
import { ReachChoices } from './reach-choices.tsx';
import { Row } from './row.tsx';

const sizeWords: Readonly<Record<TextSize, MessageId>> = {
  100: 'ease.text-100',
  125: 'ease.text-125',
  150: 'ease.text-150',
  200: 'ease.text-200',
};

const themeWords: Readonly<Record<Theme, MessageId>> = {
  daylight: 'ease.theme-daylight',
  night: 'ease.theme-night',
  contrast: 'ease.theme-contrast',
};

/** What can be chosen, a row each. The language is one of them where there is more than one. */
export function EaseChoices() {
  const say = useWords();
  const send = useSend();
  const ease = useSession(({ context }) => context.visit.ease);
  const language = useSession(({ context }) => context.visit.language);
  const languages = useOfferedLanguages();
  // A consultant chooses for the family’s screen, which nobody touches.
  const isLed = useSession(({ context }) => context.rules.isLed);
  const change = (to: Partial<Ease>) => send({ type: 'ease', change: to });
  return (
    <>
      <Row title={say('ease.text')} moves={ease.text}>
        {textSizes.map((size) => (
          <Choice
            key={size}
            isChosen={size === ease.text}
            onChoose={() => change({ text: size })}
            sign={
              <span className={styles.letter} data-size={size}>
                {say('ease.sample')}
              </span>
            }
          >
            {say(sizeWords[size])}
          </Choice>
        ))}
      </Row>
      <Row title={say('ease.theme')}>
        {themes.map((theme) => (
          <Choice
            key={theme}
            isChosen={theme === ease.theme}
            onChoose={() => change({ theme })}
            sign={
              <span className={styles.swatch} data-theme={theme}>
                {say('ease.sample')}
              </span>
            }
          >
            {say(themeWords[theme])}
          </Choice>
        ))}
      </Row>
      <Row title={say('ease.motion')}>
        <Choice isChosen={!ease.isCalm} onChoose={() => change({ isCalm: false })}>
          {say('ease.motion-usual')}
        </Choice>
        <Choice isChosen={ease.isCalm} onChoose={() => change({ isCalm: true })}>
          {say('ease.motion-calm')}
        </Choice>
      </Row>
      {!isLed && (
        <Row title={say('ease.reach')} moves={ease.reach}>
          <ReachChoices reach={ease.reach} onChoose={(reach) => change({ reach })} />
        </Row>
      )}
      {!isLed && (
        <Row title={say('ease.touch')}>
          <Choice isChosen={!ease.isSteady} onChoose={() => change({ isSteady: false })}>
            {say('ease.touch-usual')}
          </Choice>
          <Choice isChosen={ease.isSteady} onChoose={() => change({ isSteady: true })}>
            {say('ease.touch-steady')}
          </Choice>
        </Row>
      )}
      {languages.length > 1 && (
        <Row title={say('home.languages')}>
          {languages.map((each) => (
            <Choice
              key={each}
              language={each}
              isChosen={each === language}
              onChoose={() => send({ type: 'language', language: each })}
            >
              {ownName(each)}
            </Choice>
          ))}
        </Row>
      )}
    </>
  );
}
