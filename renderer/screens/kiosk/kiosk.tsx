import { Cast } from '../../deck/index.ts';
import { Localized } from '../../i18n/localized.tsx';
import { useCasts, useIndex } from '../../library/use-library.ts';
import { placeOf } from '../../session/index.ts';
import { Asleep } from '../asleep/asleep.tsx';
import { Attract } from '../attract/attract.tsx';
import { Calm } from '../calm/calm.tsx';
import { CalmBoundary } from '../calm/calm-boundary.tsx';
import { DeckScreen } from '../deck/deck-screen.tsx';
import { Home } from '../home/home.tsx';
import { LazyDoor, LazyStaff } from '../staff/lazy.tsx';
import { OpenTool } from '../tools/open-tool.tsx';
import { Warning } from '../warning/warning.tsx';
import { Cleared } from './cleared.tsx';
import { KioskContext, type KioskParts, useKiosk, useSession } from './kiosk-context.ts';

/**
 * The whole page: one visit after another. Each visit gets a tree of its own, so nothing of the last one is left. The
 * drawings that figures share are of no visit, and stay.
 */
export function Kiosk({ parts }: { parts: KioskParts }) {
  return (
    <KioskContext value={parts}>
      <Cast bundles={useCasts(parts.library)}>
        <EachVisit />
      </Cast>
    </KioskContext>
  );
}

function EachVisit() {
  const { report } = useKiosk();
  const session = useSession(({ context }) => context.session);
  const language = useSession(({ context }) => context.visit.language);
  return (
    <Localized key={session} language={language} onError={(error) => report('words', error)}>
      <CalmBoundary>
        <CurrentScreen />
      </CalmBoundary>
    </Localized>
  );
}

function CurrentScreen() {
  const place = useSession(placeOf);
  if (place === 'reset') return <Cleared />;
  if (place === 'staff') return <LazyStaff />;
  return (
    <>
      <VisitScreen />
      {place === 'door' && <LazyDoor />}
    </>
  );
}

/** What a visitor sees. */
function VisitScreen() {
  const { library } = useKiosk();
  const place = useSession(placeOf);
  const language = useSession(({ context }) => context.visit.language);
  const deckId = useSession(({ context }) => context.visit.deck?.id);
  const known = useIndex(library, language);
  if (place === 'asleep') return <Asleep />;
  if (known.status === 'failed') return <Calm why="empty" />;
  if (known.status === 'ready' && known.index.cards.length === 0) return <Calm why="empty" />;
  if (place === 'attract') return <Attract />;
  if (known.status === 'loading') return null;
  return (
    <>
      {deckId === undefined ? (
        <Home index={known.index} />
      ) : (
        <DeckScreen key={deckId} index={known.index} deckId={deckId} />
      )}
      <OpenTool index={known.index} />
      {place === 'warning' && <Warning />}
    </>
  );
}
