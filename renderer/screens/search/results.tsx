import { ArrowRight } from 'lucide-react';
import { type ReactNode, useMemo } from 'react';
import type { Card } from '../../../slides/format/model/catalogue.ts';
import { tongueOf } from '../../i18n/tongue.ts';
import { useWords } from '../../i18n/words.tsx';
import type { Found } from '../../search/lookup-finder.policy.ts';
import { Icon } from '../../ui/icon/icon.tsx';
import { Scroller } from '../../ui/scroller/scroller.tsx';
import { Unbroken } from '../../ui/unbroken/unbroken.tsx';
import { ReadPanel } from '../aloud/read-panel.tsx';
import { TermCard } from '../glossary/term-card.tsx';
import { useSend } from '../kiosk/kiosk-context.ts';
import styles from './results.module.css';

export interface ResultsProps {
  found: Found;
  /** The language of what was found. */
  language: string;
}

/** What was found, by its kind. A touch on a slide or on a question leads to that very slide. */
export function Results({ found, language }: ResultsProps) {
  const { slides, terms, prompts } = found;
  const say = useWords();
  const send = useSend();
  const open = (card: Card, index: number) =>
    send({ type: 'open', deck: card.id, slides: card.slides, index });
  return (
    <Scroller
      label={say('search.results')}
      edge="none"
      on={say('scroll.on')}
      end={say('scroll.end')}
      back={say('scroll.back')}
    >
      <ReadResults found={found} language={language} />
      {slides.length > 0 && (
        <Group name={say('search.slides')} id="found-slides" language={language}>
          {slides.map(({ card, index, title }) => (
            <li key={`${card.id} ${index}`} data-stop="">
              <Place title={title} beside={card.title} onOpen={() => open(card, index)} />
            </li>
          ))}
        </Group>
      )}
      {terms.length > 0 && (
        <Group name={say('glossary.title')} id="found-terms" language={language}>
          {terms.map((term) => (
            <li key={term.id} data-stop="">
              <TermCard term={term} />
            </li>
          ))}
        </Group>
      )}
      {prompts.length > 0 && (
        <Group name={say('search.prompts')} id="found-prompts" language={language}>
          {prompts.map(({ card, index, theme, question }) => (
            <li key={`${card.id} ${index} ${question}`} data-stop="">
              <Place title={question} beside={theme} onOpen={() => open(card, index)} />
            </li>
          ))}
        </Group>
      )}
    </Scroller>
  );
}

/** Reads what was found, without the names of its kinds, which may be in another language. */
function ReadResults({ found: { slides, terms, prompts }, language }: ResultsProps) {
  const passages = useMemo(
    () => [
      ...slides.map(({ title }) => ({ shown: title })),
      ...terms.flatMap(({ term, meaning }) => [{ shown: term }, { shown: meaning }]),
      ...prompts.map(({ question }) => ({ shown: question })),
    ],
    [slides, terms, prompts],
  );
  return <ReadPanel passages={passages} language={language} screen="search" />;
}

interface GroupProps {
  name: string;
  id: string;
  language: string;
  children: ReactNode;
}

function Group({ name, id, language, children }: GroupProps) {
  return (
    <section className={styles.group} aria-labelledby={id}>
      <h3 id={id}>{name}</h3>
      <ul className={styles.list} {...tongueOf(language)}>
        {children}
      </ul>
    </section>
  );
}

function Place({ title, beside, onOpen }: { title: string; beside: string; onOpen: () => void }) {
  return (
    <button type="button" className={styles.place} onClick={onOpen}>
      <span className={styles.words}>
        <span className={styles.title}>
          <Unbroken>{title}</Unbroken>
        </span>
        <span className={styles.beside}>
          <Unbroken>{beside}</Unbroken>
        </span>
      </span>
      <Icon of={ArrowRight} directional />
    </button>
  );
}
