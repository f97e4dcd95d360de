import { memo, type ReactElement, type ReactNode, useContext, useMemo, useRef, useState } from 'react';
import type { DeckBundle } from '../../../slides/format/model/bundle.ts';
import type { Block, Slide } from '../../../slides/format/model/library.ts';
import { readingOf } from '../../../slides/format/model/slides.ts';
import { numberAt } from '../../../slides/format/model/steps.ts';
import { useWords } from '../../i18n/words.tsx';
import type { BlockProps } from '../blocks/block-props.ts';
import { BlockView } from '../blocks/block-view.tsx';
import { Caption } from '../blocks/figure/caption.tsx';
import { ViewsWords } from '../blocks/views/views-words.tsx';
import { ExplainPanel } from '../explain/explain-panel.tsx';
import { type Explanation, ExplanationsContext, useExplanationState } from '../explain/explanation.ts';
import { hasWords } from '../figure/has-words.ts';
import { PartsList } from '../figure/parts-list.tsx';
import { TouchFigure } from '../figure/touch-figure.tsx';
import { explanationOfPart } from '../figure/use-parts.tsx';
import { InlineText } from '../inline/inline-text.tsx';
import { keyed } from '../keyed.ts';
import {
  ActivityContext,
  LedContext,
  type ShownUpTo,
  StepContext,
  SurroundingsContext,
  TextContext,
  TouchableContext,
} from '../view/deck-context.ts';
import { useLater } from '../view/later.ts';
import { ChosenViewsContext, useChosenViewsState, useFigureShown } from '../views/chosen-views.ts';
import { ClinicReview } from './clinic-review.tsx';
import { LargerPicture } from './larger-picture.tsx';
import styles from './slide.module.css';
import { headlineSize, type SlideParts, slideParts, wordsSize } from './slide-layout.ts';
import { useListAmongWords } from './use-list-place.ts';
import { useSmallScreen } from './use-small-screen.ts';
import { WordsArea } from './words-area.tsx';

export interface SlideViewProps {
  slide: Slide;
  bundle: DeckBundle;
  /** The deck's title, above the headline. */
  deckTitle: string;
  /** The day on which the clinic signed the deck, or null; told on the cover. */
  signedOn: string | null;
  /** Whether this is the slide that is shown. */
  active: boolean;
  /** Whether pictures may move. */
  moving: boolean;
  /** How many of its steps are shown while it is active, from 1, or the whole slide. */
  step: number | 'all';
}

/** One slide, filling its parent. When it comes or goes, only what depends on that is drawn anew. */
export const SlideView = memo(function SlideView(props: SlideViewProps): ReactElement {
  const { active, moving, step, ...content } = props;
  const led = useContext(LedContext);
  const ledHere = active ? led : null;
  const { slide } = content;
  const ledPart = useMemo(() => explanationOf(slide, ledHere?.part ?? null), [slide, ledHere]);
  const explanations = useExplanationState(active, ledPart);
  const chosenViews = useChosenViewsState(active);
  const shownUpTo = useShownStep(props);
  const plays = active && moving && step === 'all';
  const activity = useMemo(() => ({ active, moving: plays }), [active, plays]);
  return (
    <ActivityContext value={activity}>
      <ExplanationsContext value={explanations}>
        <ChosenViewsContext value={chosenViews}>
          <StepContext value={shownUpTo}>
            <LedContext value={ledHere}>
              <SlideContent {...content} />
            </LedContext>
          </StepContext>
        </ChosenViewsContext>
      </ExplanationsContext>
    </ActivityContext>
  );
});

/** The explanation of a part of a picture of the slide, by the name of its spot; null where there is none. */
function explanationOf({ blocks }: Slide, spot: string | null): Explanation | null {
  for (const block of blocks) {
    const part = 'figure' in block ? block.figure.parts.find((each) => each.spot === spot) : undefined;
    if (part && 'figure' in block) return explanationOfPart(block.figure, part);
  }
  return null;
}

/** A slide that is left stays as it was while it fades out; one that comes begins with its first step. */
function useShownStep({ slide, active, step }: SlideViewProps): ShownUpTo {
  const [kept, setKept] = useState(step === 'all' ? step : 1);
  const now = active ? step : kept;
  if (now !== kept) setKept(now);
  return now === 'all' ? now : numberAt(slide, now);
}

type Picture = NonNullable<SlideParts['picture']>;
type SlideContentProps = Omit<SlideViewProps, 'active' | 'moving' | 'step'>;

/** The deck's title, the headline, the words, and at most one large picture. */
const SlideContent = memo(function SlideContent(props: SlideContentProps): ReactElement {
  const { slide, bundle, deckTitle, signedOn } = props;
  const surroundings = useMemo(() => ({ slide, bundle }), [slide, bundle]);
  const parts = useMemo(() => slideParts(slide), [slide]);
  const { picture, words } = parts;
  const isSmallScreen = useSmallScreen();
  // Larger words leave the buttons of the parts no place of their own, as a small screen does, or a longer language.
  const column = useRef<HTMLDivElement>(null);
  const leavesTooLittle = useListAmongWords(column);
  const text = useContext(TextContext);
  const isSmall = text > 100 || isSmallScreen || leavesTooLittle;
  const reading = readingOf(slide, bundle.facts);
  const isTouchable = useContext(TouchableContext);
  const hasParts = isTouchable && (picture?.figure.parts.length ?? 0) > 0;
  const partsList = picture && isTouchable && (
    <Part step={picture.step}>
      <PartsList figure={picture.figure} />
    </Part>
  );
  // Above every part of the largest words there is room for the headline alone: what goes with it is said in the first part.
  const isLargest = text === 200;
  const ribbons = (
    <>
      {slide.beingReviewed && <Ribbon says="deck.being-reviewed" />}
      {reading !== 'read' && <Ribbon says={sourceWords[reading]} />}
    </>
  );
  const isSmallPicture = text >= 150 || isSmallScreen;
  const canBeLarger = isSmallPicture && isTouchable && picture !== null && hasWords(picture.figure);
  const later = useLater();

  return (
    <SurroundingsContext value={surroundings}>
      <div
        className={styles.slide}
        data-layout={picture ? slide.layout : 'full'}
        data-parts={hasParts}
        data-sheet={slide.id}
      >
        <div ref={column} className={styles.words}>
          <header className={styles.head}>
            {slide.layout !== 'cover' && (
              <p className={isLargest ? 'visually-hidden' : styles.kicker}>{deckTitle}</p>
            )}
            <h1 className={styles.headline} data-size={headlineSize(slide.titleText)} tabIndex={-1}>
              <InlineText>{slide.title}</InlineText>
            </h1>
            {!isLargest && ribbons}
          </header>
          <div className={styles.body} data-size={wordsSize(parts)}>
            <WordsArea place={picture ? 'top' : 'middle'}>
              {isLargest && ribbons}
              {keyed(words).map(([key, block]) => (
                <Part key={key} step={block.step}>
                  <WordsOf block={block} besidePicture={block === picture?.block} />
                </Part>
              ))}
              {slide.layout === 'cover' && <ClinicReview signedOn={signedOn} />}
              {isSmall && partsList}
            </WordsArea>
            <ExplainPanel overHint={hasParts && !isSmall} />
          </div>
          {!isSmall && partsList}
        </div>
        {picture && (
          <figure className={styles.picture} {...later(picture.step)}>
            <div className={styles.drawing}>
              <SlidePicture picture={picture} />
              {canBeLarger && <LargerPicture />}
            </div>
            <Caption>{picture.caption}</Caption>
          </figure>
        )}
      </div>
    </SurroundingsContext>
  );
});

/** A block among the words; of one whose picture stands beside them only its words. */
function WordsOf({ block, besidePicture }: { block: Block; besidePicture: boolean }): ReactElement {
  return besidePicture && block.type === 'views' ? <ViewsWords block={block} /> : <BlockView block={block} />;
}

function SlidePicture({ picture: { block, figure } }: { picture: Picture }): ReactElement {
  return block.type === 'views' ? <ViewsPicture block={block} /> : <TouchFigure figure={figure} />;
}

function ViewsPicture({ block }: BlockProps<'views'>): ReactElement {
  return <TouchFigure figure={useFigureShown(block)} />;
}

/** A part of the slide that may appear with a later step. It has no box of its own. */
function Part({ step, children }: { step: number | undefined; children: ReactNode }): ReactNode {
  const later = useLater();
  if (step === undefined) return children;
  return (
    <div className={styles.part} {...later(step)}>
      {children}
    </div>
  );
}

const sourceWords = { partly: 'deck.source-partly', unread: 'deck.source-unread' } as const;

/** A line below the headline on how sure the slide is. It asks for the words itself: a slide that did would be drawn anew with them. */
function Ribbon({
  says,
}: {
  says: 'deck.being-reviewed' | (typeof sourceWords)[keyof typeof sourceWords];
}): ReactElement {
  const say = useWords();
  return <p className={styles.ribbon}>{say(says)}</p>;
}
