import { type ReactElement, useMemo } from 'react';
import type { DeckBundle } from '../../../../slides/format/model/bundle.ts';
import type { DetailBlock, Slide } from '../../../../slides/format/model/library.ts';
import { Speaking } from '../../../i18n/speaking.tsx';
import { useWords } from '../../../i18n/words.tsx';
import { Scroller } from '../../../ui/scroller/scroller.tsx';
import { ExplainPanel } from '../../explain/explain-panel.tsx';
import { ExplanationsContext, useExplanationState } from '../../explain/explanation.ts';
import { keyed } from '../../keyed.ts';
import { SurroundingsContext } from '../../view/deck-context.ts';
import { BlockView } from '../block-view.tsx';
import styles from './details.module.css';

export interface DetailsViewProps {
  bundle: DeckBundle;
  slide: Slide;
  details: Details;
  /** What the place is called, for those who hear it. */
  label: string;
}

/** What a slide keeps for those who ask for it. */
export interface Details {
  /** `numbers`: a block of details; `transcript`: the words of a film. */
  kind: 'numbers' | 'transcript';
  /** The words on the button, where the slide has words of its own. */
  label: string | undefined;
  blocks: readonly DetailBlock[];
}

/** The details of a slide, which has at most one button that opens some. */
export function detailsOf({ blocks }: Slide): Details | undefined {
  for (const block of blocks) {
    if (block.type === 'details') return { kind: 'numbers', label: block.label, blocks: block.blocks };
    if (block.type === 'video') {
      const text: DetailBlock = { type: 'text', prose: block.transcript };
      return { kind: 'transcript', label: undefined, blocks: [text] };
    }
  }
  return undefined;
}

/** What stands behind the button of a slide, in the room of its parent; words can be touched for their meaning. */
export function DetailsView({ bundle, slide, details, label }: DetailsViewProps): ReactElement {
  const say = useWords();
  const explanations = useExplanationState(true, null);
  const surroundings = useMemo(() => ({ slide, bundle }), [slide, bundle]);
  return (
    <Speaking language={bundle.language}>
      <SurroundingsContext value={surroundings}>
        <ExplanationsContext value={explanations}>
          <div className={styles.place} data-only-text={details.blocks.every(({ type }) => type === 'text')}>
            <Scroller
              label={label}
              edge="panel"
              on={say('scroll.on')}
              end={say('scroll.end')}
              back={say('scroll.back')}
            >
              <div className={styles.blocks}>
                {keyed(details.blocks).map(([key, block]) => (
                  <BlockView key={key} block={block} />
                ))}
              </div>
            </Scroller>
            <ExplainPanel />
          </div>
        </ExplanationsContext>
      </SurroundingsContext>
    </Speaking>
  );
}
