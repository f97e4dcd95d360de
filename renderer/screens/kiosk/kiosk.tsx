import { Localized } from '../../i18n/localized.tsx';
import { placeOf } from '../../session/index.ts';
import { Attract } from '../attract/attract.tsx';
import { Calm } from '../calm/calm.tsx';
import { CalmBoundary } from '../calm/calm-boundary.tsx';
import { DeckScreen } from '../deck/deck-screen.tsx';
import { Home } from '../home/home.tsx';
import { Warning } from '../warning/warning.tsx';
import { Cleared } from './cleared.tsx';
import { KioskContext, type KioskParts, useKiosk, useSession } from './kiosk-context.ts';
import { useShelf } from './libraries.ts';

/** The whole page: one visit after another. Each visit gets a tree of its own, so nothing of the last one is left. */
export function Kiosk({ parts }: { parts: KioskParts }) {
  return (
    <KioskContext value={parts}>
      <EachVisit />
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
  const { libraries } = useKiosk();
  const place = useSession(placeOf);
  const language = useSession(({ context }) => context.visit.language);
  const deckId = useSession(({ context }) => context.visit.deck?.id);
  const shelf = useShelf(libraries, language);
  if (place === 'reset') return <Cleared />;
  if (shelf.status === 'failed') return <Calm why="empty" />;
  if (shelf.status === 'ready' && shelf.library.decks.length === 0) return <Calm why="empty" />;
  if (place === 'attract') return <Attract />;
  if (shelf.status === 'loading') return null;
  return (
    <>
      {deckId === undefined ? (
        <Home library={shelf.library} />
      ) : (
        <DeckScreen library={shelf.library} deckId={deckId} />
      )}
      {place === 'warning' && <Warning />}
    </>
  );
}
