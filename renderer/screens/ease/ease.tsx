import { RotateCcw } from 'lucide-react';
import type { MessageId } from '../../i18n/messages.ts';
import { useWords, Words } from '../../i18n/words.tsx';
import { freshEase, isUsual } from '../../session/index.ts';
import { Button } from '../../ui/button/button.tsx';
import { Panel } from '../../ui/panel/panel.tsx';
import { Scroller } from '../../ui/scroller/scroller.tsx';
import { useSend, useSession } from '../kiosk/kiosk-context.ts';
import styles from './ease.module.css';
import { EaseChoices } from './ease-choices.tsx';

/** Larger words, other colours, stillness and language, each of which takes effect while one looks at it. */
export function MakeEasier() {
  return <EasePanel title="ease.title" lead="ease.lead" />;
}

export interface EasePanelProps {
  title: MessageId;
  lead: MessageId;
}

/** What can be chosen of how a screen looks, and the way back to as it was. */
export function EasePanel({ title, lead }: EasePanelProps) {
  const say = useWords();
  const send = useSend();
  const ease = useSession(({ context }) => context.visit.ease);
  return (
    <Panel
      title={say(title)}
      lead={say(lead)}
      closeLabel={say('panel.close')}
      onClose={() => send({ type: 'panel', panel: null })}
      screen="ease"
      tall
    >
      <Scroller
        label={say(title)}
        edge="panel"
        on={say('scroll.on')}
        end={say('scroll.end')}
        back={say('scroll.back')}
      >
        <EaseChoices />
        <div className={styles.back} data-stop={say('ease.back')}>
          <Button
            icon={RotateCcw}
            off={isUsual(ease)}
            onPress={() => send({ type: 'ease', change: freshEase })}
          >
            <Words id="ease.back" />
          </Button>
        </div>
      </Scroller>
    </Panel>
  );
}
