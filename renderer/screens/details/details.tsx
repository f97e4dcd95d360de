import { useEffect } from 'react';
import type { DeckBundle } from '../../../slides/format/model/bundle.ts';
import type { Slide } from '../../../slides/format/model/library.ts';
import { DetailsView, detailsOf } from '../../deck/index.ts';
import { useWords } from '../../i18n/words.tsx';
import { Panel } from '../../ui/panel/panel.tsx';
import { ReadingButton } from '../aloud/aloud-strip.tsx';
import { ReadDetails } from '../aloud/read-slide.tsx';
import { useSend } from '../kiosk/kiosk-context.ts';
import { PanelWays } from '../tools/panel-ways.tsx';

export interface DetailsProps {
  bundle: DeckBundle;
  slide: Slide;
}

/** What a slide keeps for those who ask for it. A slide that keeps nothing closes the panel again. */
export function Details({ bundle, slide }: DetailsProps) {
  const say = useWords();
  const send = useSend();
  const details = detailsOf(slide);
  useEffect(() => {
    if (details === undefined) send({ type: 'panel', panel: null });
  }, [details, send]);
  if (details === undefined) return null;
  const title = details.label ?? say(details.kind === 'transcript' ? 'video.transcript' : 'deck.details');
  return (
    <Panel
      title={title}
      lead={slide.titleText}
      closeLabel={say('panel.close')}
      onClose={() => send({ type: 'panel', panel: null })}
      screen="details"
      beside={
        <>
          <ReadingButton />
          <PanelWays />
        </>
      }
    >
      <DetailsView bundle={bundle} slide={slide} details={details} label={title} />
      <ReadDetails bundle={bundle} details={details} title={title} />
    </Panel>
  );
}
