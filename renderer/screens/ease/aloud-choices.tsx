import { useMemo, useState } from 'react';
import type { MessageId } from '../../i18n/messages.ts';
import { useWords, Words } from '../../i18n/words.tsx';
import { type Aloud, type Speed, speeds, type Volume, volumes } from '../../session/index.ts';
import { ReadAloud } from '../aloud/read-aloud.tsx';
import { useHasVoice } from '../aloud/use-aloud.ts';
import { useKiosk, useSend, useSession } from '../kiosk/kiosk-context.ts';
import { Choice } from './choice.tsx';
import styles from './ease.module.css';
import { Row } from './row.tsx';

const speedWords: Readonly<Record<Speed, MessageId>> = {
  0.75: 'aloud.slower',
  1: 'aloud.usual-speed',
  1.3: 'aloud.faster',
};

const volumeWords: Readonly<Record<Volume, MessageId>> = {
  0.4: 'aloud.quiet',
  0.7: 'aloud.usual-volume',
  1: 'aloud.loud',
};

/** Reading aloud, how fast and how loud, where this machine has a voice for the language; what is chosen is heard at once. */
export function AloudChoices() {
  const say = useWords();
  const send = useSend();
  const { aloud: reading } = useKiosk();
  const aloud = useSession(({ context }) => context.visit.aloud);
  const language = useSession(({ context }) => context.visit.language);
  const hasVoice = useHasVoice(language);
  if (!hasVoice || reading === null) return null;
  const change = (to: Partial<Aloud>) => send({ type: 'aloud', change: to });
  return (
    <>
      <Row title={say('aloud.label')}>
        <Choice isChosen={!aloud.isOn} onChoose={() => change({ isOn: false })}>
          {say('aloud.off')}
        </Choice>
        <Choice isChosen={aloud.isOn} onChoose={() => change({ isOn: true })}>
          {say('aloud.on')}
        </Choice>
      </Row>
      {aloud.isOn && (
        <>
          <p className={styles.note}>
            <Words id="aloud.earphones" />
          </p>
          <Row title={say('aloud.speed')}>
            {speeds.map((speed) => (
              <Choice key={speed} isChosen={speed === aloud.speed} onChoose={() => change({ speed })}>
                {say(speedWords[speed])}
              </Choice>
            ))}
          </Row>
          {reading.voices.hearVolume && (
            <Row title={say('aloud.volume')}>
              {volumes.map((volume) => (
                <Choice key={volume} isChosen={volume === aloud.volume} onChoose={() => change({ volume })}>
                  {say(volumeWords[volume])}
                </Choice>
              ))}
            </Row>
          )}
        </>
      )}
      <Sample language={language} aloud={aloud} />
    </>
  );
}

/** Says a sentence each time something was chosen; not when the panel opens. */
function Sample({ language, aloud: { isOn, speed, volume } }: { language: string; aloud: Aloud }) {
  const say = useWords();
  const chosen = `${isOn} ${speed} ${volume}`;
  const [first] = useState(chosen);
  const [isChanged, setIsChanged] = useState(false);
  if (!isChanged && chosen !== first) setIsChanged(true);
  const passages = useMemo(() => [{ shown: null, said: say('aloud.sample') }], [say]);
  return isChanged ? (
    <ReadAloud key={chosen} passages={passages} language={language} place={() => null} />
  ) : null;
}
