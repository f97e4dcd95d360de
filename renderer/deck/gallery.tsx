/**
 * A page for those who work on the deck and for its tests: `?view=examples` shows every named example of every block
 * one below the other, `?view=deck&deck=what-is-car-t&slide=3` a whole deck; `&theme=night&text=150&dir=rtl&least=18` in that theme,
 * with words of that size, in that direction, and with a rem of so many pixels at least. An event `show` whose detail is another such
 * query shows that, without the page being loaded anew. It is not part of the kiosk.
 */

import { bundles, cast } from 'virtual:gallery-library';
import { type ReactElement, StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { Slide } from '../../slides/format/model/library.ts';
import '../theme/index.css';
import { Speaking } from '../i18n/speaking.tsx';
import { type TextSize, textSizes } from '../session/index.ts';
import { setLeastRem } from '../theme/least-rem.ts';
import { growthOf } from '../theme/millimetres.policy.ts';
import { BlockView } from './blocks/block-view.tsx';
import { type BlockExample, blockExamples } from './examples/blocks.ts';
import { exampleBundle } from './examples/bundle.ts';
import { ExplainPanel } from './explain/explain-panel.tsx';
import { ExplanationsContext, useExplanationState } from './explain/explanation.ts';
import styles from './gallery.module.css';
import { Cast, DeckView } from './index.ts';
import { QuestionListContext, SurroundingsContext } from './view/deck-context.ts';
import { useOwnList } from './view/use-own-list.ts';
import { ChosenViewsContext, useChosenViewsState } from './views/chosen-views.ts';

const slide = exampleBundle.deck.slides[0] as Slide;
const casts = cast ? [cast] : [];

function Example({ name, block }: BlockExample): ReactElement {
  const explanations = useExplanationState(true, null);
  const chosenViews = useChosenViewsState(true);
  const questions = useOwnList();
  return (
    <article className={styles.example} data-example={name}>
      <h2>{name}</h2>
      <div className={styles.place}>
        <ExplanationsContext value={explanations}>
          <ChosenViewsContext value={chosenViews}>
            <QuestionListContext value={questions}>
              <BlockView block={block} />
            </QuestionListContext>
          </ChosenViewsContext>
          <ExplainPanel />
        </ExplanationsContext>
      </div>
    </article>
  );
}

function Examples(): ReactElement {
  return (
    <Speaking language="en">
      <SurroundingsContext value={{ bundle: exampleBundle, slide }}>
        <main className={styles.examples}>
          <h1 className="visually-hidden">Examples</h1>
          {blockExamples.map((example) => (
            <Example key={example.name} {...example} />
          ))}
        </main>
      </SurroundingsContext>
    </Speaking>
  );
}

interface WholeProps {
  id: string | null;
  at: number;
  still: boolean;
  text: TextSize;
  /** The query that asked for it. */
  shown: string;
}

function Whole({ id, at, still, text, shown }: WholeProps): ReactElement {
  const [{ index, part, of }, setPlace] = useState({ index: at, part: 0, of: 1 });
  const questions = useOwnList();
  const bundle = bundles.find(({ deck }) => deck.id === id) ?? bundles[0] ?? exampleBundle;
  const go = (to: number) =>
    setPlace({ index: Math.min(Math.max(to, 0), bundle.deck.slides.length - 1), part: 0, of: 1 });
  const onPart = (to: number) => setPlace((last) => ({ ...last, part: to }));
  const parts = {
    part,
    of,
    onPart,
    onParts: (count: number) => setPlace((last) => ({ ...last, of: count })),
  };
  const next = () => (part < of - 1 ? onPart(part + 1) : go(index + 1));
  return (
    <Cast bundles={casts}>
      <main className={styles.deck} data-shown={shown} data-of={of} data-last={part >= of - 1}>
        <DeckView
          bundle={bundle}
          index={index}
          onIndex={go}
          parts={parts}
          text={text}
          questions={questions}
          reducedMotion={still}
        />
      </main>
      <nav className={styles.bar}>
        <button type="button" onClick={() => go(index - 1)}>
          Back
        </button>
        <button type="button" onClick={next}>
          Next
        </button>
      </nav>
    </Cast>
  );
}

const element = document.getElementById('root');
const root = element && createRoot(element);

function show(asked: string): void {
  const query = new URLSearchParams(asked);
  const { dataset } = document.documentElement;
  const text = textSizes.find((size) => String(size) === query.get('text')) ?? 100;
  dataset.theme = query.get('theme') ?? 'daylight';
  dataset.text = String(text);
  document.documentElement.dir = query.get('dir') ?? 'ltr';
  const least = Number(query.get('least'));
  setLeastRem(document, least, growthOf({ width: innerWidth, height: innerHeight }, least));
  root?.render(
    <StrictMode>
      {query.get('view') === 'deck' ? (
        <Whole
          key={asked}
          id={query.get('deck')}
          at={Number(query.get('slide'))}
          still={query.has('still')}
          text={text}
          shown={asked}
        />
      ) : (
        <Examples />
      )}
    </StrictMode>,
  );
}

window.addEventListener('show', (event) => show((event as CustomEvent<string>).detail));
show(window.location.search);
