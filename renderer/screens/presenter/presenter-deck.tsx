import { ArrowLeft, ArrowRight, LayoutGrid, List, ListVideo, NotebookPen, Pencil } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { DeckBundle } from '../../../slides/format/model/bundle.ts';
import type { Card, Index } from '../../../slides/format/model/catalogue.ts';
import type { Slide } from '../../../slides/format/model/library.ts';
import { SmallSlide } from '../../deck/index.ts';
import { useWords, Words } from '../../i18n/words.tsx';
import { useDeck, useLookup } from '../../library/use-library.ts';
import { neighbouringStop, neighbourOf, stepsAt, turn } from '../../session/index.ts';
import { Button } from '../../ui/button/button.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { FamilyScreen } from '../audience/family-screen.tsx';
import { type FamilyTells, FamilyTellsContext } from '../audience/family-tells.ts';
import { useWhole } from '../audience/use-whole.ts';
import { Contents } from '../contents/contents.tsx';
import { Foot } from '../foot/foot.tsx';
import { useKiosk, useSend, useSession } from '../kiosk/kiosk-context.ts';
import { useConsultation } from './consultation-context.ts';
import { InkHands, useInkChange } from './ink/ink-hands.tsx';
import { hasDrawing, InkedSlide } from './ink/inked-slide.tsx';
import { ToolStrip } from './ink/tool-strip.tsx';
import { Instead } from './instead.tsx';
import { NotesOf } from './notes-of.tsx';
import { OnSlide, useLedOn } from './on-slide.tsx';
import { PathInDeck } from './path/path-line.tsx';
import { useStandings } from './path/use-path.ts';
import playlistStyles from './playlists/playlists.module.css';
import styles from './presenter.module.css';
import { PresenterBar } from './presenter-bar.tsx';
import { useLead, useTalk } from './talking.tsx';

export interface PresenterDeckProps {
  card: Card;
  index: Index;
}

/** The slide that is shown, the next one, and what a consultant wants to know beside them. */
export function PresenterDeck({ card, index }: PresenterDeckProps) {
  const { library } = useKiosk();
  const send = useSend();
  const deck = useDeck(library.decks, card, index.language);
  const isLost = deck.status === 'failed';
  useEffect(() => {
    if (isLost) send({ type: 'home' });
  }, [isLost, send]);
  if (deck.status !== 'ready') return null;
  return <OpenPresenterDeck bundle={deck.bundle} decks={index} />;
}

function OpenPresenterDeck({ bundle, decks }: { bundle: DeckBundle; decks: Index }) {
  const say = useWords();
  const send = useSend();
  const index = useSession(({ context }) => context.visit.deck?.index ?? 0);
  const panel = useSession(({ context }) => context.visit.panel);
  const lead = useLead();
  const { family } = useConsultation();
  const language = useSession(({ context }) => context.visit.language);
  const { deck } = bundle;
  const slide = deck.slides[index];
  const next = useFollowing(bundle, decks);
  const steps = stepsAt(lead, index);
  if (slide === undefined) return null;
  if (family === 0) return <OneScreen bundle={bundle} index={index} slide={slide} steps={steps} />;
  return (
    <div className={styles.deck} data-screen="presenter-deck" data-slide={slide.id} data-step={lead.step}>
      <PresenterBar>
        <RouteName />
        <PathInDeck bundle={bundle} />
      </PresenterBar>
      <main className={styles.desk}>
        <section className={styles.now} aria-label={say('presenter.now')}>
          <h1 className="visually-hidden">{slide.titleText}</h1>
          <InkedSlide sheet={{ deck: deck.id, slide: slide.id, language }} slide={slide}>
            <SlideNow bundle={bundle} slide={slide} steps={steps} />
          </InkedSlide>
        </section>
        <section className={styles.next} aria-label={say('presenter.next')}>
          <h2>{say('presenter.next')}</h2>
          <div className={styles.nextSlide}>
            {next && <SmallSlide bundle={next.bundle} slide={next.slide} step="all" />}
            {next === undefined && (
              <p>
                <Words id="presenter.last" />
              </p>
            )}
          </div>
        </section>
        <section className={styles.notes} aria-label={say('presenter.notes')}>
          <NotesOf bundle={bundle} slide={slide} />
        </section>
        <div className={styles.below}>
          <OnSlide key={slide.id} bundle={bundle} slide={slide} />
          <Instead at={{ bundle, slide }} />
        </div>
      </main>
      <Foot
        places={
          <Places>
            <Button
              icon={List}
              iconSide="above"
              directional
              onPress={() => send({ type: 'panel', panel: 'contents' })}
            >
              <Words id="bar.contents" />
            </Button>
          </Places>
        }
      >
        <Turning index={index} slides={deck.slides.length} steps={steps} />
      </Foot>
      {panel === 'contents' && <ContentsHere bundle={bundle} index={index} decks={decks} />}
    </div>
  );
}

/** The open slide as the family sees it. */
function SlideNow({ bundle, slide, steps }: { bundle: DeckBundle; slide: Slide; steps: number }) {
  const { step } = useLead();
  const led = useLedOn({ bundle, slide });
  const look = useSession(({ context }) => context.visit.ease);
  const part = useSession(({ context }) => context.visit.deck?.part ?? 0);
  return <SmallSlide {...{ bundle, slide, look, part, led }} step={steps > 1 ? step : 'all'} />;
}

/** The slide that follows, and its deck: of the playlist, where one is shown. Null while its deck is on its way; undefined at the end. */
function useFollowing(
  bundle: DeckBundle,
  decks: Index,
): { bundle: DeckBundle; slide: Slide } | null | undefined {
  const { library } = useKiosk();
  const { route } = useLead();
  const after = useSession(({ context }) => neighbourOf(context.visit, 1));
  const next = route ? neighbouringStop(route, 1) : undefined;
  const stop = next === undefined ? undefined : route?.stops[next];
  const card = decks.cards.find(({ id }) => id === stop?.deck);
  const other = useDeck(library.decks, card, decks.language);
  if (route === null) {
    const slide = after === undefined ? undefined : bundle.deck.slides[after];
    return slide && { bundle, slide };
  }
  if (stop === undefined) return undefined;
  if (other.status !== 'ready') return null;
  const slide = other.bundle.deck.slides[stop.index];
  return slide && { bundle: other.bundle, slide };
}

/** The name of the playlist that is shown; nothing where it is a deck. */
function RouteName() {
  const { route } = useLead();
  if (route === null) return null;
  return (
    <p className={playlistStyles.line}>
      <Icon of={ListVideo} />
      <span>
        <Words id="playlists.shown" /> <b>{route.name}</b>
      </span>
    </p>
  );
}

interface OneScreenProps {
  bundle: DeckBundle;
  index: number;
  slide: Slide;
  steps: number;
}

/**
 * Family and consultant look at the same display: the slide fills it, and the consultant’s tools lie in a drawer. It opens
 * by one button alone and closes as soon as a slide is turned, so that no note stays open by itself.
 */
function OneScreen({ bundle, index, slide, steps }: OneScreenProps) {
  const say = useWords();
  const send = useSend();
  const { view } = useTalk();
  const lead = useLead();
  const panel = useSession(({ context }) => context.visit.panel);
  const language = useSession(({ context }) => context.visit.language);
  const around = useRef<HTMLDivElement>(null);
  const whole = useWhole(view, around);
  const isHere = (seen: { deck: string; slide: string }) =>
    seen.deck === bundle.deck.id && seen.slide === slide.id;
  const tells: FamilyTells = {
    parts: (seen) => isHere(seen) && send({ type: 'parts', parts: seen.parts }),
    film: (seen) => isHere(seen) && send({ type: 'lead', change: { to: 'film-came', cameTo: seen.cameTo } }),
  };
  const sheet = { deck: bundle.deck.id, slide: slide.id, language };
  const isDrawable = view.shows.kind === 'slide' && view.shows.slide === slide.id && lead.frozen === null;
  const here = `${slide.id} ${lead.step}`;
  const [openAt, setOpenAt] = useState<string | null>(null);
  const isOpen = openAt === here;
  const hasTool = useSession(({ context }) => (context.visit.lead?.ink.tool ?? null) !== null);
  const [isDrawing, setIsDrawing] = useState(hasTool);
  const changeInk = useInkChange();
  const draw = () => {
    // What is closed leaves nothing in hand: a touch does then what it always did.
    if (isDrawing) changeInk({ to: 'tool', tool: null });
    setIsDrawing(!isDrawing);
  };
  return (
    <div className={styles.one} data-screen="presenter-deck" data-slide={slide.id} data-step={lead.step}>
      <main className={styles.shared}>
        <h1 className="visually-hidden">{slide.titleText}</h1>
        <div ref={around} className={styles.sharedScreen} inert>
          <FamilyTellsContext value={tells}>
            <FamilyScreen view={whole} />
          </FamilyTellsContext>
        </div>
        {isDrawable && <InkHands around={around} sheet={sheet} />}
        {isDrawing && (
          <div className={styles.strip}>
            <ToolStrip sheet={sheet} hasDrawing={hasDrawing(slide)} />
          </div>
        )}
      </main>
      {isOpen && (
        <aside className={styles.drawer} aria-label={say('presenter.tools')}>
          <PresenterBar>
            <RouteName />
            <PathInDeck bundle={bundle} />
          </PresenterBar>
          <section className={styles.notes} aria-label={say('presenter.notes')}>
            <NotesOf bundle={bundle} slide={slide} />
          </section>
          <OnSlide key={slide.id} bundle={bundle} slide={slide} />
          <Instead at={{ bundle, slide }} />
        </aside>
      )}
      <Foot
        places={
          <Places>
            <Button
              icon={NotebookPen}
              iconSide="above"
              pressed={isOpen}
              onPress={() => setOpenAt(isOpen ? null : here)}
            >
              <Words id="presenter.tools" />
            </Button>
            <Button icon={Pencil} iconSide="above" pressed={isDrawing} onPress={draw}>
              <Words id="ink.draw" />
            </Button>
          </Places>
        }
      >
        <Turning index={index} slides={bundle.deck.slides.length} steps={steps} />
      </Foot>
      {panel === 'contents' && (
        <Contents deck={bundle.deck} index={index} onGo={(to) => send({ type: 'go', index: to })} />
      )}
    </div>
  );
}

/** Where the consultant can go from a deck: to all topics, and to what this screen adds. */
function Places({ children }: { children: ReactNode }) {
  const say = useWords();
  const send = useSend();
  return (
    <nav className={styles.places} aria-label={say('bar.places')}>
      <Button icon={LayoutGrid} iconSide="above" onPress={() => send({ type: 'home' })}>
        <Words id="presenter.decks" />
      </Button>
      {children}
    </nav>
  );
}

/** What is in the playlist that is shown, or else in the deck. */
function ContentsHere({ bundle, index, decks }: { bundle: DeckBundle; index: number; decks: Index }) {
  const send = useSend();
  const { library } = useKiosk();
  const { route } = useLead();
  const known = useLookup(library, decks);
  if (route === null) return <ContentsOnPath bundle={bundle} index={index} />;
  const titles = known.status === 'ready' ? known.lookup.slides : [];
  const slides = route.stops.map(({ deck, index: place }) => ({
    id: `${deck} ${place}`,
    titleText: titles.find((slide) => slide.deck === deck && slide.index === place)?.title ?? deck,
  }));
  const go = (stop: number) => {
    const to = route.stops[stop];
    if (to) send({ type: 'open', ...to, stop });
  };
  return <Contents deck={{ title: route.name, slides }} index={route.at} onGo={go} />;
}

/** The contents of the deck, in which the consultant sees what is left out for this family and what was made for it. */
function ContentsOnPath({ bundle, index }: { bundle: DeckBundle; index: number }) {
  const say = useWords();
  const send = useSend();
  const standings = useStandings(bundle);
  const beside = (place: number) => {
    const standing = standings[place];
    if (standing === undefined || standing === 'stays') return undefined;
    const isBack = standing === 'out';
    return { words: say(isBack ? 'path.is-out' : 'path.is-forward'), isBack };
  };
  return (
    <Contents
      deck={bundle.deck}
      index={index}
      onGo={(to) => send({ type: 'go', index: to })}
      beside={beside}
    />
  );
}

function Turning({ index, slides, steps }: { index: number; slides: number; steps: number }) {
  const say = useWords();
  const send = useSend();
  const visit = useSession(({ context }) => context.visit);
  const lead = useLead();
  const { route } = lead;
  const [length, here, passed] = route
    ? [route.stops.length, route.at, route.passed]
    : [slides, index, lead.passed];
  const beside = (by: 1 | -1) => (route ? neighbouringStop(route, by) : neighbourOf(visit, by));
  const { part, parts } = visit.deck ?? { part: 0, parts: 1 };
  const isFirst = beside(-1) === undefined && lead.step === 1 && part === 0;
  const isLastPart = part >= parts - 1;
  const isLast = beside(1) === undefined && lead.step >= steps && isLastPart;
  const kept = Array.from({ length }, (_, place) => place).filter(
    (place) => place === here || !passed.includes(place),
  );
  return (
    <nav className={styles.turning} aria-label={say('bar.label')}>
      <Button icon={ArrowLeft} directional off={isFirst} onPress={() => send(turn(visit, -1))}>
        <Words id="bar.back" />
      </Button>
      <p className={styles.position}>
        <b>{say('bar.position', { slide: kept.indexOf(here) + 1, slides: kept.length })}</b>
        {steps > 1 && <span>{say('presenter.step', { step: lead.step, steps })}</span>}
      </p>
      <Button
        variant="primary"
        icon={ArrowRight}
        iconSide="end"
        directional
        off={isLast}
        onPress={() => send(turn(visit, 1))}
      >
        <Words id={lead.step < steps && isLastPart ? 'presenter.next-step' : 'bar.next'} />
      </Button>
    </nav>
  );
}
