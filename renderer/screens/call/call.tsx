import { useWords } from '../../i18n/words.tsx';
import { Panel } from '../../ui/panel/panel.tsx';
import { ReadingButton } from '../aloud/aloud-strip.tsx';
import { useSend } from '../kiosk/kiosk-context.ts';
import { PanelWays } from '../tools/panel-ways.tsx';
import type { ToolProps } from '../tools/tools.ts';
import { PlainCall } from './plain-call.tsx';
import { WordedCall } from './worded-call.tsx';

/**
 * The signs to call for, whom to call, what to say, and what to do when nobody answers. Where the words of the tool
 * are not to be had, the screen's own words say whom to call.
 */
export function Call({ index }: ToolProps) {
  const say = useWords();
  const send = useSend();
  const tool = index.tools.find(({ id }) => id === 'call');
  return (
    <Panel
      title={say('call.title')}
      closeLabel={say('panel.close')}
      onClose={() => send({ type: 'panel', panel: null })}
      wide={tool !== undefined}
      screen="call"
      beside={
        <>
          <ReadingButton />
          <PanelWays />
        </>
      }
    >
      {tool === undefined ? <PlainCall /> : <WordedCall tool={tool} />}
    </Panel>
  );
}
