import type { DeckBundle } from '../../../slides/format/model/bundle.ts';
import { figureAtRest } from '../../../slides/format/model/figure/views.ts';
import type { Slide } from '../../../slides/format/model/library.ts';
import { FigureView, InlineText, keyed } from '../../deck/index.ts';
import { tongueOf } from '../../i18n/tongue.ts';
import { reviewLines, saidBy, slideLines, sourceLines } from '../../take-home/leaflets.policy.ts';
import { Unbroken } from '../../ui/unbroken/unbroken.tsx';
import { useTopicWords } from '../take-home/use-leaflets.ts';
import styles from './paper.module.css';
import { Lines, SheetPage } from './sheet-page.tsx';

export interface TopicSheetProps {
  text: number;
  bundle: DeckBundle;
}

/** A topic as a handout: two slides a page, each with its picture, then its sources and dates. What is given is what is printed. */
export function TopicSheet({ text, bundle }: TopicSheetProps) {
  const words = useTopicWords(bundle);
  const sources = sourceLines(bundle);
  return (
    <SheetPage title={bundle.deck.title} text={text}>
      <div {...tongueOf(bundle.language)}>
        {saidBy(bundle).map((slide) => (
          <section key={slide.id} className={styles.slide}>
            <h2>
              <InlineText>{slide.title}</InlineText>
            </h2>
            <div className={styles.halves}>
              <div>
                <Lines lines={slideLines(slide, words)} />
              </div>
              <Picture slide={slide} />
            </div>
          </section>
        ))}
      </div>
      <section className={styles.sources}>
        {sources.length > 0 && (
          <>
            <h2>{words.sources}</h2>
            <ul className={styles.list}>
              {keyed(sources).map(([key, source]) => (
                <li key={key}>
                  <Unbroken>{source}</Unbroken>
                </li>
              ))}
            </ul>
          </>
        )}
        <Lines lines={reviewLines(words)} />
      </section>
    </SheetPage>
  );
}

/** The first picture of a slide, where it has one; of views the first. */
function Picture({ slide }: { slide: Slide }) {
  const [figure] = slide.blocks.flatMap((block) => figureAtRest(block) ?? []);
  return figure === undefined ? null : (
    <div className={styles.figure}>
      <FigureView figure={figure} active={false} />
    </div>
  );
}
