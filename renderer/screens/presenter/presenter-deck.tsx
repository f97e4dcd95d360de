import { ArrowLeft, ArrowRight, LayoutGrid, List, NotebookPen } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import type { DeckBundle } from '../../../slides/format/model/bundle.ts';
import type { Card, Index } from '../../../slides/format/model/catalogue.ts';
import type { Slide } from '../../../slides/format/model/library.ts';
import { SmallSlide } from '../../deck/index.ts';
import { useWords, Words } from '../../i18n/words.tsx';
import { useDeck } from '../../library/use-library.ts';
import { stepsAt, turn } from '../../session/index.ts';
import { Button } from '../../ui/button/button.tsx';
import { FamilyScreen } from '../audience/family-screen.tsx';
import { Contents } from '../contents/contents.tsx';
import { Foot } from '../foot/foot.tsx';
import { useKiosk, useSend, useSession } from '../kiosk/kiosk-context.ts';
import { useConsultation } from './consultation-context.ts';
import { Instead } from './instead.tsx';
import { NotesOf } from './notes-of.tsx';
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
  const { deck } = bundle;
  const slide = deck.slides[index];
  const next = deck.slides[index + 1];
  const steps = stepsAt(lead, index);
  const go = (to: number) => send({ type: 'go', index: to });
  if (slide === undefined) return null;
  if (family === 0) return <OneScreen bundle={bundle} index={index} slide={slide} steps={steps} />;
  return (
    <div className={styles.deck} data-screen="presenter-deck" data-slide={slide.id} data-step={lead.step}>
      <PresenterBar />
      <main className={styles.desk}>
        <section className={styles.now} aria-label={say('presenter.now')}>
          <h1 className="visually-hidden">{slide.titleText}</h1>
          <SmallSlide bundle={bundle} slide={slide} step={steps > 1 ? lead.step : 'all'} />
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
      {panel === 'contents' && <Contents deck={deck} index={index} onGo={go} />}
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
  const here = `${slide.id} ${lead.step}`;
  const [openAt, setOpenAt] = useState<string | null>(null);
  const isOpen = openAt === here;
  return (
    <div className={styles.one} data-screen="presenter-deck" data-slide={slide.id} data-step={lead.step}>
      <main className={styles.shared} inert>
        <FamilyScreen view={view} />
      </main>
      {isOpen && (
        <aside className={styles.drawer} aria-label={say('presenter.tools')}>
          <PresenterBar />
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

function Turning({ index, slides, steps }: { index: number; slides: number; steps: number }) {
  const say = useWords();
  const send = useSend();
  const visit = useSession(({ context }) => context.visit);
  const lead = useLead();
  const isFirst = index === 0 && lead.step === 1;
  const isLast = index >= slides - 1 && lead.step >= steps;
  return (
    <nav className={styles.turning} aria-label={say('bar.label')}>
      <Button icon={ArrowLeft} directional off={isFirst} onPress={() => send(turn(visit, -1))}>
        <Words id="bar.back" />
      </Button>
      <p className={styles.position}>
        <b>{say('bar.position', { slide: index + 1, slides })}</b>
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
