import { type ReactNode, useMemo, useRef, useState } from 'react';
import type { LookupTerm } from '../../../slides/format/model/lookup.ts';
import { tongueOf } from '../../i18n/tongue.ts';
import { useWords } from '../../i18n/words.tsx';
import { useLookup } from '../../library/use-library.ts';
import { Panel } from '../../ui/panel/panel.tsx';
import { Scroller } from '../../ui/scroller/scroller.tsx';
import { ReadingButton } from '../aloud/aloud-strip.tsx';
import { ReadPanel } from '../aloud/read-panel.tsx';
import { useKiosk, useSend } from '../kiosk/kiosk-context.ts';
import { PanelWays } from '../tools/panel-ways.tsx';
import type { ToolProps } from '../tools/tools.ts';
import styles from './glossary.module.css';
import { byLetter, type LetterWords } from './letters.ts';
import { TermCard } from './term-card.tsx';

export interface GlossaryProps extends ToolProps {
  /** What can be done with a word, under its meaning. */
  under?: (term: LookupTerm) => ReactNode;
}

/** All hard words, A to Z, each with its meaning; a touch on a letter leads to its words. */
export function Glossary({ index, under }: GlossaryProps) {
  const say = useWords();
  const send = useSend();
  const { library } = useKiosk();
  const known = useLookup(library, index);
  const letters = useMemo(
    () => (known.status === 'ready' ? byLetter(known.lookup.terms, known.lookup.language) : []),
    [known],
  );
  return (
    <Panel
      title={say('glossary.title')}
      lead={say('glossary.lead')}
      closeLabel={say('panel.close')}
      onClose={() => send({ type: 'panel', panel: null })}
      screen="glossary"
      beside={
        <>
          <ReadingButton />
          <PanelWays />
        </>
      }
      tall
    >
      {known.status === 'failed' && <p className={styles.note}>{say('lookup.failed')}</p>}
      {known.status === 'ready' && letters.length === 0 && (
        <p className={styles.note}>{say('glossary.none')}</p>
      )}
      {known.status === 'ready' && letters.length > 0 && (
        <Letters letters={letters} language={known.lookup.language} under={under} />
      )}
    </Panel>
  );
}

interface LettersProps {
  letters: readonly LetterWords[];
  /** The language of the words. */
  language: string;
  under: GlossaryProps['under'];
}

function Letters({ letters, language, under }: LettersProps) {
  const say = useWords();
  const place = useRef<HTMLDivElement>(null);
  // Who is read to hears the words of a letter from where they were led to it.
  const [from, setFrom] = useState(0);
  const passages = useMemo(
    () =>
      letters
        .slice(from)
        .flatMap(({ terms }) => terms.flatMap(({ term, meaning }) => [{ shown: term }, { shown: meaning }])),
    [letters, from],
  );
  const go = (letter: string) => {
    setFrom(letters.findIndex((each) => each.letter === letter));
    const heading = place.current?.querySelector<HTMLElement>(`[data-letter="${CSS.escape(letter)}"]`);
    heading?.scrollIntoView({ block: 'start' });
    // Whoever cannot see where the words went is led there too.
    heading?.focus({ preventScroll: true });
  };
  return (
    <div ref={place} className={styles.glossary}>
      <ReadPanel passages={passages} language={language} screen="glossary" />
      <nav className={styles.letters} aria-label={say('glossary.letters')}>
        {letters.map(({ letter }) => (
          <button key={letter} type="button" onClick={() => go(letter)}>
            {letter}
          </button>
        ))}
      </nav>
      <Scroller
        label={say('glossary.title')}
        edge="panel"
        on={say('scroll.on')}
        end={say('scroll.end')}
        back={say('scroll.back')}
      >
        {letters.map(({ letter, terms }) => (
          <section key={letter} className={styles.letter} aria-labelledby={`letter-${letter}`}>
            <h3 id={`letter-${letter}`} data-letter={letter} tabIndex={-1}>
              {letter}
            </h3>
            <ul className={styles.terms}>
              {terms.map((term, at) => (
                <li
                  {...tongueOf(language)}
                  key={term.id}
                  data-stop=""
                  {...(at === 0 ? { 'data-stop-with': `letter-${letter}` } : {})}
                >
                  <TermCard term={term}>{under?.(term)}</TermCard>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </Scroller>
    </div>
  );
}
