import { ArrowLeft, ArrowRight, LayoutGrid, List, NotebookPen, Pencil } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { DeckBundle } from '../../../slides/format/model/bundle.ts';
import type { Card, Index } from '../../../slides/format/model/catalogue.ts';
import type { Slide } from '../../../slides/format/model/library.ts';
import { SmallSlide } from '../../deck/index.ts';
import { useWords, Words } from '../../i18n/words.tsx';
import { useDeck } from '../../library/use-library.ts';
import { neighbourOf, stepsAt, turn } from '../../session/index.ts';
import { Button } from '../../ui/button/button.tsx';
import { FamilyScreen } from '../audience/family-screen.tsx';
import { Contents } from '../contents/contents.tsx';
import { Foot } from '../foot/foot.tsx';
import { useKiosk, useSend, useSession } from '../kiosk/kiosk-context.ts';
import { useConsultation } from './consultation-context.ts';
import { InkHands, useInkChange } from './ink/ink-hands.tsx';
import { hasDrawing, InkedSlide } from './ink/inked-slide.tsx';
import { ToolStrip } from './ink/tool-strip.tsx';
import { Instead } from './instead.tsx';
import { NotesOf } from './notes-of.tsx';
import { PathInDeck } from './path/path-line.tsx';
import { useStandings } from './path/use-path.ts';
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
  return <OpenPresenterDeck bundle={deck.bundle} />;
}

function OpenPresenterDeck({ bundle }: { bundle: DeckBundle }) {
  const say = useWords();
  const send = useSend();
  const index = useSession(({ context }) => context.visit.deck?.index ?? 0);
  const panel = useSession(({ context }) => context.visit.panel);
  const lead = useLead();
  const { family } = useConsultation();
  const language = useSession(({ context }) => context.visit.language);
  const { deck } = bundle;
  const slide = deck.slides[index];
  const following = useSession(({ context }) => neighbourOf(context.visit, 1));
  const next = following === undefined ? undefined : deck.slides[following];
  const steps = stepsAt(lead, index);
  if (slide === undefined) return null;
  if (family === 0) return <OneScreen bundle={bundle} index={index} slide={slide} steps={steps} />;
  return (
    <div className={styles.deck} data-screen="presenter-deck" data-slide={slide.id} data-step={lead.step}>
      <PresenterBar>
        <PathInDeck bundle={bundle} />
      </PresenterBar>
      <main className={styles.desk}>
        <section className={styles.now} aria-label={say('presenter.now')}>
          <h1 className="visually-hidden">{slide.titleText}</h1>
          <InkedSlide sheet={{ deck: deck.id, slide: slide.id, language }} slide={slide}>
            <SmallSlide bundle={bundle} slide={slide} step={steps > 1 ? lead.step : 'all'} />
          </InkedSlide>
        </section>
        <section className={styles.next} aria-label={say('presenter.next')}>
          <h2>{say('presenter.next')}</h2>
          <div className={styles.nextSlide}>
            {next ? (
              <SmallSlide bundle={bundle} slide={next} step="all" />
            ) : (
              <p>
                <Words id="presenter.last" />
              </p>
            )}
          </div>
        </section>
        <section className={styles.notes} aria-label={say('presenter.notes')}>
          <NotesOf bundle={bundle} slide={slide} />
        </section>
        <Instead at={{ bundle, slide }} />
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
      {panel === 'contents' && <ContentsOnPath bundle={bundle} index={index} />}
    </div>
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
  const sheet = { deck: bundle.deck.id, slide: slide.id, language };
  const isDrawable = view.shows.kind === 'slide' && view.shows.slide === slide.id && lead.frozen === null;
  const here = `${slide.id} ${lead.step}`;
  const [openAt, setOpenAt] = useState<string | null>(null);
  const isOpen = openAt === here;
  const [isDrawing, setIsDrawing] = useState(lead.ink.tool !== null);
  const changeInk = useInkChange();
  const draw = () => {
    // What is closed leaves nothing in hand: a touch does then what it always did.
    if (isDrawing) changeInk({ to: 'tool', tool: null });
    setIsDrawing(!isDrawing);
  };
  return (
    <div className={styles.one} data-screen="presenter-deck" data-slide={slide.id} data-step={lead.step}>
      <main className={styles.shared}>
        <div ref={around} className={styles.sharedScreen} inert>
          <FamilyScreen view={view} />
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
            <PathInDeck bundle={bundle} />
          </PresenterBar>
          <section className={styles.notes} aria-label={say('presenter.notes')}>
            <NotesOf bundle={bundle} slide={slide} />
          </section>
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
  const isFirst = neighbourOf(visit, -1) === undefined && lead.step === 1;
  const isLast = neighbourOf(visit, 1) === undefined && lead.step >= steps;
  const kept = Array.from({ length: slides }, (_, place) => place).filter(
    (place) => place === index || !lead.passed.includes(place),
  );
  return (
    <nav className={styles.turning} aria-label={say('bar.label')}>
      <Button icon={ArrowLeft} directional off={isFirst} onPress={() => send(turn(visit, -1))}>
        <Words id="bar.back" />
      </Button>
      <p className={styles.position}>
        <b>{say('bar.position', { slide: kept.indexOf(index) + 1, slides: kept.length })}</b>
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
        <Words id={lead.step < steps ? 'presenter.next-step' : 'bar.next'} />
      </Button>
    </nav>
  );
}
