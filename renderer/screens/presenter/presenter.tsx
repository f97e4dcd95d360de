import { type ReactElement, useEffect, useState } from 'react';
import type { Stage, Talk } from '../../../electron/bridge/contract.ts';
import type { Index } from '../../../slides/format/model/catalogue.ts';
import { stepsOf } from '../../deck/index.ts';
import { useIndex } from '../../library/use-library.ts';
import { placeOf, stepsAt } from '../../session/index.ts';
import type { KioskBridge } from '../../session-driver/kiosk.ts';
import { Calm } from '../calm/calm.tsx';
import { Frame } from '../kiosk/kiosk.tsx';
import { type KioskParts, useKiosk, useSession } from '../kiosk/kiosk-context.ts';
import { FoundHere } from '../kiosk/shown-lookup.ts';
import { type StartedWith, startKiosk } from '../kiosk/start-kiosk.ts';
import { OpenTool } from '../tools/open-tool.tsx';
import { ToolsContext } from '../tools/tools.ts';
import { ConsultationContext } from './consultation-context.ts';
import { InkTelling } from './ink/ink-telling.tsx';
import { useFoundOnPath } from './path/use-path.ts';
import { PresenterDeck } from './presenter-deck.tsx';
import { PresenterHome } from './presenter-home.tsx';
import { PresenterStart } from './presenter-start.tsx';
import { toolsOfPresenter } from './presenter-tools.tsx';
import { StillTalking } from './still-talking.tsx';
import { Talking } from './talking.tsx';

/**
 * Opens the presenter's page. A consultation is a visit that a consultant leads: what a reset takes of a visitor, it takes
 * of a family. At the reset the shell ends the consultation and loads the page anew.
 */
export async function openPresenter(started: StartedWith): Promise<ReactElement> {
  const { kiosk, first, report } = started;
  const failed = (error: unknown) => {
    report('consultation', error);
    return null;
  };
  const kept = await kiosk.kept().catch(failed);
  const parts = startKiosk({ ...started, onReset: () => void kiosk.endConsultation().catch(failed) });
  // Whoever opened it with a PIN is there; on a PC for nothing else somebody has to come first.
  if (kept !== null || first.consultation !== 'only')
    parts.session.send({ type: 'wake', ...(kept && { language: kept.language }) });
  if (kept !== null) await goOn(kiosk, parts, kept).catch(failed);
  const stage = await kiosk.familyDisplays().catch(failed);
  return <Presenter kiosk={kiosk} parts={parts} kept={kept} first={stage ?? { family: 0 }} />;
}

/** Leads back to where the page was before it crashed. */
async function goOn(kiosk: KioskBridge, { session }: KioskParts, kept: Talk): Promise<void> {
  const { deck, isBlank, led, over, frozen, path, showsAll, route, questions, elapsed, ease } = kept;
  session.send({ type: 'ease', change: ease });
  session.send({ type: 'lead', change: { to: 'path', path } });
  session.send({ type: 'lead', change: { to: 'show-all', showsAll } });
  session.send({ type: 'questions', change: { to: 'add', questions } });
  if (deck !== null) {
    const bundle = await kiosk.deck(deck.id, kept.language);
    if (bundle !== null) {
      const { slides } = bundle.deck;
      const index = Math.max(
        0,
        slides.findIndex(({ id }) => id === deck.slide),
      );
      session.send({ type: 'lead', change: { to: 'route', route } });
      const stop = route === null ? {} : { stop: route.at };
      session.send({ type: 'open', deck: deck.id, slides: slides.length, index, ...stop });
      session.send({ type: 'lead', change: { to: 'steps', steps: slides.map(stepsOf) } });
      const { lead } = session.actor.getSnapshot().context.visit;
      const step = deck.step === 'all' && lead ? stepsAt(lead, index) : Number(deck.step);
      session.send({ type: 'lead', change: { to: 'step', step } });
      session.send({ type: 'lead', change: { to: 'led', led } });
    }
  }
  const { strokes } = await kiosk.inked();
  session.send({ type: 'lead', change: { to: 'ink', change: { to: 'kept', strokes } } });
  session.send({ type: 'lead', change: { to: 'over', over } });
  session.send({ type: 'lead', change: { to: 'freeze', view: frozen } });
  session.send({ type: 'lead', change: { to: 'blank', isBlank } });
  // What a family brought along comes first.
  if (elapsed === 0 && questions.length > 0) session.send({ type: 'panel', panel: 'questions' });
}

interface PresenterProps {
  kiosk: KioskBridge;
  parts: KioskParts;
  kept: Talk | null;
  first: Stage;
}

function Presenter({ kiosk, parts, kept, first }: PresenterProps) {
  const [stage, setStage] = useState(first);
  useEffect(() => kiosk.on('stage', setStage), [kiosk]);
  return (
    <ConsultationContext value={{ kiosk, kept, family: stage.family }}>
      <ToolsContext value={toolsOfPresenter}>
        <Frame parts={parts}>
          <PresenterScreen />
        </Frame>
      </ToolsContext>
    </ConsultationContext>
  );
}

/** The open tool, in which nothing is found that is left out for the family. */
function ToolOnPath({ index }: { index: Index }) {
  const found = useFoundOnPath(index);
  return (
    <FoundHere value={found}>
      <OpenTool index={index} />
    </FoundHere>
  );
}

function PresenterScreen() {
  const { library } = useKiosk();
  const place = useSession(placeOf);
  const language = useSession(({ context }) => context.visit.language);
  const deckId = useSession(({ context }) => context.visit.deck?.id);
  const known = useIndex(library, language);
  if (known.status === 'failed') return <Calm why="empty" />;
  if (known.status === 'loading') return null;
  if (place === 'attract' || place === 'asleep') return <PresenterStart />;
  const { index } = known;
  const card = index.cards.find(({ id }) => id === deckId);
  return (
    <Talking index={index}>
      <InkTelling>
        {card === undefined ? (
          <PresenterHome index={index} />
        ) : (
          <PresenterDeck key={card.id} card={card} index={index} />
        )}
      </InkTelling>
      <ToolOnPath index={index} />
      {place === 'warning' && <StillTalking />}
    </Talking>
  );
}
