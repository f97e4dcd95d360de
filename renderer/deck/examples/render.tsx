import { renderToStaticMarkup } from 'react-dom/server';
import type { Block, Slide } from '../../../slides/format/model/library.ts';
import { Speaking } from '../../i18n/speaking.tsx';
import { BlockView } from '../blocks/block-view.tsx';
import { ExplanationsContext } from '../explain/explanation.ts';
import { type ShownUpTo, StepContext, SurroundingsContext } from '../view/deck-context.ts';
import { exampleBundle } from './bundle.ts';

const nothingExplained = { shown: null, toggle: () => {}, close: () => {} };

/** A block's markup as it stands on a slide, before anybody touched it. */
export function markupOf(
  block: Block,
  { language = 'en', shownUpTo = 'all' }: { language?: string; shownUpTo?: ShownUpTo } = {},
): string {
  const surroundings = {
    bundle: exampleBundle,
    slide: exampleBundle.deck.slides[0] as Slide,
  };
  return renderToStaticMarkup(
    <Speaking language={language}>
      <SurroundingsContext value={surroundings}>
        <ExplanationsContext value={nothingExplained}>
          <StepContext value={shownUpTo}>
            <BlockView block={block} />
          </StepContext>
        </ExplanationsContext>
      </SurroundingsContext>
    </Speaking>,
  );
}

/** The words of markup, without its tags. */
export function wordsOf(markup: string): string {
  return markup
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** The signs in markup by the names that the set of icons has for them; only those that are not read out. */
export function signsOf(markup: string): string[] {
  const sign = /<svg[^>]*class="lucide lucide-([\w-]+)[^"]*"[^>]*aria-hidden="true"/g;
  return [...markup.matchAll(sign)].map((match) => match[1] ?? '');
}
