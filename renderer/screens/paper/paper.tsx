import { type ReactElement, useEffect } from 'react';
import type { DrawnSheet } from '../../../electron/bridge/contract.ts';
import type { DeckBundle } from '../../../slides/format/model/bundle.ts';
import { noPath } from '../../../slides/format/model/path.ts';
import { Cast } from '../../deck/index.ts';
import { Localized } from '../../i18n/localized.tsx';
import { type PageLibrary, pageLibrary } from '../../library/page-library.ts';
import { useCasts } from '../../library/use-library.ts';
import type { KioskBridge } from '../../session-driver/kiosk.ts';
import { stillSession } from '../../session-driver/still.ts';
import { topicOnPath } from '../../take-home/topic.policy.ts';
import { KioskContext, type KioskParts } from '../kiosk/kiosk-context.ts';
import type { StartedWith } from '../kiosk/start-kiosk.ts';
import { VisitSettings } from '../kiosk/visit-settings.ts';
import { CallSheet } from './call-sheet.tsx';
import { HistorySheet } from './history-sheet.tsx';
import { QuestionsSheet } from './questions-sheet.tsx';
import { TopicSheet } from './topic-sheet.tsx';

/** Opens the page in which a sheet for the printer is drawn. Nobody ever sees it; the shell is told when it is drawn. */
export async function openPaper({ kiosk, first, report }: StartedWith): Promise<ReactElement> {
  const failed = (error: unknown) => {
    report('paper', error);
    return null;
  };
  const sheet = await kiosk.sheet().catch(failed);
  if (sheet === null) return <NotDrawn kiosk={kiosk} />;
  const library = pageLibrary({ kiosk, report, mayChange: () => true });
  await library.indexes.beginVisit([sheet.language]);
  const bundle = await contentOf(kiosk, library, sheet).catch(failed);
  // Without its words the call card says whom to call all the same; a topic without slides is no topic.
  if (sheet.what === 'topic' && bundle === null) return <NotDrawn kiosk={kiosk} />;
  const parts: KioskParts = {
    kiosk,
    settings: new VisitSettings(first),
    session: stillSession(sheet.language),
    library,
    report,
    aloud: null,
  };
  document.documentElement.dataset.paper = '';
  return <Drawn parts={parts} sheet={sheet} bundle={bundle} />;
}

/** What a sheet rests on: the deck of its topic, or the words of the call card; null where there are none. */
async function contentOf(
  kiosk: KioskBridge,
  { indexes }: PageLibrary,
  sheet: DrawnSheet,
): Promise<DeckBundle | null> {
  if (sheet.what === 'questions' || sheet.what === 'sign-offs') return null;
  if (sheet.what === 'topic') return kiosk.deck(sheet.deck, sheet.language);
  const known = indexes.state(sheet.language);
  const tool = known.status === 'ready' ? known.index.tools.find(({ id }) => id === 'call') : undefined;
  return tool === undefined ? null : kiosk.deck(tool.id, tool.language);
}

function NotDrawn({ kiosk }: { kiosk: KioskBridge }) {
  useEffect(() => void kiosk.drawn(false).catch(() => undefined), [kiosk]);
  return null;
}

interface DrawnProps {
  parts: KioskParts;
  sheet: DrawnSheet;
  bundle: DeckBundle | null;
}

function Drawn({ parts, sheet, bundle }: DrawnProps) {
  const { kiosk, report } = parts;
  useEffect(() => {
    document.fonts.ready.then(() => kiosk.drawn(true)).catch((error: unknown) => report('paper', error));
  }, [kiosk, report]);
  return (
    <KioskContext value={parts}>
      <Cast bundles={useCasts(parts.library)}>
        <Localized language={sheet.language} onError={(error) => report('words', error)}>
          {sheet.what === 'questions' && <QuestionsSheet sheet={sheet} />}
          {sheet.what === 'sign-offs' && <HistorySheet sheet={sheet} />}
          {sheet.what === 'call' && <CallSheet text={sheet.text} words={bundle} />}
          {sheet.what === 'topic' && bundle !== null && (
            <TopicSheet text={sheet.text} bundle={topicOnPath(bundle, sheet.path ?? noPath)} />
          )}
        </Localized>
      </Cast>
    </KioskContext>
  );
}
