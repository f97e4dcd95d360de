import type { DeckBundle } from '../../../slides/format/model/bundle.ts';
import type { Slide } from '../../../slides/format/model/library.ts';
import { useWords } from '../../i18n/words.tsx';
import { Panel } from '../../ui/panel/panel.tsx';
import { useSend } from '../kiosk/kiosk-context.ts';
import { PanelWays } from '../tools/panel-ways.tsx';
import { SourceList } from './source-list.tsx';
import { sourcesOf } from './sources-of.ts';

export interface SourcesProps {
  bundle: DeckBundle;
  slide: Slide;
}

/** Where the claims of a slide come from. */
export function Sources({ bundle, slide }: SourcesProps) {
  const say = useWords();
  const send = useSend();
  const { of, cited } = sourcesOf(bundle, slide);
  return (
    <Panel
      title={say('sources.title')}
      lead={say(of === 'deck' ? 'sources.none' : 'sources.lead')}
      closeLabel={say('panel.close')}
      onClose={() => send({ type: 'panel', panel: null })}
      screen="sources"
      beside={<PanelWays />}
    >
      <SourceList bundle={bundle} cited={cited} />
    </Panel>
  );
}
