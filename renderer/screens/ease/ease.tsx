import { RotateCcw } from 'lucide-react';
import type { ReactNode } from 'react';
import type { MessageId } from '../../i18n/messages.ts';
import { useWords, Words } from '../../i18n/words.tsx';
import { freshAloud, freshEase, isFreshAloud, isUsual } from '../../session/index.ts';
import { Button } from '../../ui/button/button.tsx';
import { Panel } from '../../ui/panel/panel.tsx';
import { Scroller } from '../../ui/scroller/scroller.tsx';
import { useSend, useSession } from '../kiosk/kiosk-context.ts';
import { PanelWays } from '../tools/panel-ways.tsx';
import { AloudChoices } from './aloud-choices.tsx';
import styles from './ease.module.css';
import { EaseChoices } from './ease-choices.tsx';
import { SwitchChoices } from './switch-choices.tsx';

/** Larger words, other colours, stillness and language, each of which takes effect while one looks at it. */
export function MakeEasier() {
  return (
    <EasePanel title="ease.title" lead="ease.lead">
      <SwitchChoices />
    </EasePanel>
  );
}

export interface EasePanelProps {
  title: MessageId;
  lead: MessageId;
  /** What can be chosen besides, for those who stand before this screen. */
  children?: ReactNode;
}

/**
 * What can be chosen of how a screen looks, and the way back to as it was. The way back leaves a switch alone: whoever has
 * nothing else would lose all ways by it, so it says that, and the row of the switches takes it back.
 */
export function EasePanel({ title, lead, children }: EasePanelProps) {
  const say = useWords();
  const send = useSend();
  const isAsFound = useSession(({ context: { visit } }) => isUsual(visit.ease) && isFreshAloud(visit.aloud));
  const hasSwitch = useSession(({ context }) => context.visit.switches.use !== 'none');
  const takeBack = () => {
    send({ type: 'ease', change: freshEase });
    send({ type: 'aloud', change: freshAloud });
  };
  return (
    <Panel
      title={say(title)}
      lead={say(lead)}
      closeLabel={say('panel.close')}
      onClose={() => send({ type: 'panel', panel: null })}
      screen="ease"
      beside={<PanelWays />}
      tall
    >
      <Scroller
        label={say(title)}
        edge="panel"
        on={say('scroll.on')}
        end={say('scroll.end')}
        back={say('scroll.back')}
      >
        <div className={styles.choices}>
          <EaseChoices />
          <AloudChoices />
          {children}
        </div>
        <div className={styles.back} data-stop={say('ease.back')}>
          <Button icon={RotateCcw} off={isAsFound} onPress={takeBack}>
            <Words id="ease.back" />
          </Button>
          {hasSwitch && (
            <p className={styles.note}>
              <Words id="ease.switch-stays" />
            </p>
          )}
        </div>
      </Scroller>
    </Panel>
  );
}
