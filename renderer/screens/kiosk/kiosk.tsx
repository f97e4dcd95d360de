import type { ReactNode } from 'react';
import { Cast } from '../../deck/index.ts';
import { Localized } from '../../i18n/localized.tsx';
import { useCasts, useIndex } from '../../library/use-library.ts';
import { type Ease, freshEase, placeOf, type SessionSnapshot } from '../../session/index.ts';
import { Asleep } from '../asleep/asleep.tsx';
import { Attract } from '../attract/attract.tsx';
import { Calm } from '../calm/calm.tsx';
import { CalmBoundary } from '../calm/calm-boundary.tsx';
import { DeckScreen } from '../deck/deck-screen.tsx';
import { Home } from '../home/home.tsx';
import { Scanning } from '../scanning/scanning.tsx';
import { LazyDoor, LazyStaff } from '../staff/lazy.tsx';
import { OpenTool } from '../tools/open-tool.tsx';
import { Warning } from '../warning/warning.tsx';
import { Beyond } from './beyond.tsx';
import { Cleared } from './cleared.tsx';
import { KioskContext, type KioskParts, useKiosk, useSession, useSettings } from './kiosk-context.ts';
import { useEaseOnPage } from './use-ease-on-page.ts';
import { usePicture } from './use-picture.ts';
import { usePictureOnPage, useReachOnPage, useSidesOnPage } from './use-picture-on-page.ts';

/** The page of a visitor. */
export function Kiosk({ parts }: { parts: KioskParts }) {
  return (
    <Frame parts={parts}>
      <VisitScreen />
    </Frame>
  );
}

/**
 * The whole page: one visit after another. Each visit gets a tree of its own, so nothing of the last one is left. The
 * drawings that figures share are of no visit, and stay.
 */
export function Frame({ parts, children }: { parts: KioskParts; children: ReactNode }) {
  return (
    <KioskContext value={parts}>
      <Cast bundles={useCasts(parts.library)}>
        <EachVisit>{children}</EachVisit>
      </Cast>
    </KioskContext>
  );
}

function EachVisit({ children }: { children: ReactNode }) {
  const { report } = useKiosk();
  const session = useSession(({ context }) => context.session);
  const language = useSession(({ context }) => context.visit.language);
  useEaseOnPage(useSession(easeOfPage));
  const isVisitors = useSession(isOfVisitor);
  const picture = usePicture(useSettings().mounting);
  const hand = useSession(({ context }) => context.visit.ease.reach);
  usePictureOnPage(isVisitors ? picture : null, hand);
  useSidesOnPage(picture);
  useReachOnPage(picture, isVisitors ? hand : null, language);
  return (
    <Localized key={session} language={language} onError={(error) => report('words', error)}>
      <CalmBoundary>
        {isVisitors && hand !== null && <Beyond />}
        <CurrentScreen>{children}</CurrentScreen>
      </CalmBoundary>
    </Localized>
  );
}

/** How the page looks. What a consultant chooses is for the family's display and not for their own. */
function easeOfPage({ context: { rules, visit } }: SessionSnapshot): Ease {
  return rules.isLed ? freshEase : visit.ease;
}

/** Whether the page is arranged for a visitor: a consultant sits at a desk, and staff came to this screen knowing what it is. */
function isOfVisitor(snapshot: SessionSnapshot): boolean {
  return !snapshot.context.rules.isLed && placeOf(snapshot) !== 'staff';
}

/** What somebody sees who visits, unless it is between two visits or staff have come in. */
function CurrentScreen({ children }: { children: ReactNode }) {
  const place = useSession(placeOf);
  if (place === 'reset') return <Cleared />;
  if (place === 'staff') return <LazyStaff />;
  return (
    <>
      {children}
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
      <Scanning />
    </>
  );
}
