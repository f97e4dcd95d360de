import type { MessageId } from '../../i18n/messages.ts';
import { useWords } from '../../i18n/words.tsx';
import { type Pace, paces, type SwitchUse, switchUses } from '../../session/index.ts';
import { useSend, useSession } from '../kiosk/kiosk-context.ts';
import { Choice } from './choice.tsx';
import { Row } from './row.tsx';

const useWord: Readonly<Record<SwitchUse, MessageId>> = {
  none: 'ease.switch-none',
  one: 'ease.switch-one',
  two: 'ease.switch-two',
};

const paceWord: Readonly<Record<Pace, MessageId>> = {
  slow: 'ease.pace-slow',
  medium: 'ease.pace-medium',
  fast: 'ease.pace-fast',
};

/** For who presses switches: how many, and how fast the frame moves where there is one. */
export function SwitchChoices() {
  const say = useWords();
  const send = useSend();
  const { use, pace } = useSession(({ context }) => context.visit.switches);
  return (
    <>
      <Row title={say('ease.switch')}>
        {switchUses.map((each) => (
          <Choice
            key={each}
            isChosen={each === use}
            onChoose={() => send({ type: 'switches', change: { use: each } })}
          >
            {say(useWord[each])}
          </Choice>
        ))}
      </Row>
      {use === 'one' && (
        <Row title={say('ease.pace')}>
          {paces.map((each) => (
            <Choice
              key={each}
              isChosen={each === pace}
              onChoose={() => send({ type: 'switches', change: { pace: each } })}
            >
              {say(paceWord[each])}
            </Choice>
          ))}
        </Row>
      )}
    </>
  );
}
