import { ArrowLeft, BookOpenText, QrCode } from 'lucide-react';
import { useState } from 'react';
import type { DeckBundle } from '../../../slides/format/model/bundle.ts';
import type { ToolWords } from '../../../slides/format/model/catalogue.ts';
import { ClinicReview } from '../../deck/index.ts';
import { tongueOf } from '../../i18n/tongue.ts';
import { useWords, Words } from '../../i18n/words.tsx';
import { useDeck } from '../../library/use-library.ts';
import { Button } from '../../ui/button/button.tsx';
import { Scroller } from '../../ui/scroller/scroller.tsx';
import { useKiosk } from '../kiosk/kiosk-context.ts';
import { SourceList } from '../sources/source-list.tsx';
import { sourcesOfDeck } from '../sources/sources-of.ts';
import { CodeView } from '../take-home/code-view.tsx';
import { useCallLeaflet } from '../take-home/use-leaflets.ts';
import styles from './call.module.css';
import { callParts } from './call-parts.ts';
import { CallSigns } from './call-signs.tsx';
import { CallSteps } from './call-steps.tsx';
import { PlainCall } from './plain-call.tsx';
import { ReadCall } from './read-call.tsx';

export interface WordedCallProps {
  tool: ToolWords;
  /** Whether somebody can touch what is there; else no button stands for what nothing would come of. */
  touchable?: boolean;
}

/** The words of the tool, or the plain ones while these are on their way or cannot be had. */
export function WordedCall({ tool, touchable = true }: WordedCallProps) {
  const { library } = useKiosk();
  const words = useDeck(library.words, tool, tool.language);
  return words.status === 'ready' ? <ReadyCall bundle={words.bundle} touchable={touchable} /> : <PlainCall />;
}

function ReadyCall({ bundle, touchable }: { bundle: DeckBundle; touchable: boolean }) {
  const say = useWords();
  const [view, setView] = useState<'signs' | 'sources' | 'code'>('signs');
  const { signs, steps } = callParts(bundle);
  if (view !== 'signs')
    return (
      <>
        <div className={styles.return}>
          <Button icon={ArrowLeft} directional onPress={() => setView('signs')}>
            <Words id="call.signs" />
          </Button>
        </div>
        {view === 'sources' ? (
          <SourceList bundle={bundle} cited={sourcesOfDeck(bundle)} />
        ) : (
          <OnThePhone bundle={bundle} />
        )}
      </>
    );
  return (
    <>
      <div className={styles.place}>
        <Scroller
          label={say('call.title')}
          edge="none"
          on={say('scroll.on')}
          end={say('scroll.end')}
          back={say('scroll.back')}
        >
          <div className={styles.call} {...tongueOf(bundle.language)}>
            <CallSigns signs={signs} />
            <CallSteps steps={steps} />
          </div>
        </Scroller>
      </div>
      {touchable && <ReadCall bundle={bundle} />}
      <div className={styles.foot}>
        <ClinicReview signedOn={bundle.deck.signedOn ?? null} />
        {touchable && (
          <div className={styles.footButtons}>
            <Button icon={QrCode} onPress={() => setView('code')}>
              <Words id="take-home.offer" />
            </Button>
            <Button icon={BookOpenText} onPress={() => setView('sources')}>
              <Words id="sources.title" />
            </Button>
          </div>
        )}
      </div>
    </>
  );
}

/** When to call, as a code for one's own phone. */
function OnThePhone({ bundle }: { bundle: DeckBundle }) {
  const leaflet = useCallLeaflet(bundle);
  return (
    <div className={styles.phone}>
      <CodeView leaflet={leaflet} screen="call-code" />
    </div>
  );
}
