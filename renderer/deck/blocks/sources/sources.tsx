import { type ReactElement, useId } from 'react';
import { useWords } from '../../../i18n/words.tsx';
import { useSurroundings } from '../../view/deck-context.ts';
import type { BlockProps } from '../block-props.ts';
import styles from './sources.module.css';

/** The sources that this slide rests on: title, publisher, date. Addresses open from the bar. */
export function SourcesBlock(_: BlockProps<'sources'>): ReactElement | null {
  const heading = useId();
  const say = useWords();
  const surroundings = useSurroundings();
  if (!surroundings) return null;
  const { bundle, slide } = surroundings;
  return (
    <div>
      <h2 id={heading} className={styles.heading}>
        {say('deck.sources')}
      </h2>
      <ol className={styles.list} aria-labelledby={heading}>
        {slide.sources.map((id) => {
          const source = bundle.sources[id];
          return (
            source && (
              <li key={id}>
                <cite>{source.title}</cite>
                <span className={styles.origin}>
                  {source.publisher}, {source.date}
                </span>
              </li>
            )
          );
        })}
      </ol>
    </div>
  );
}
