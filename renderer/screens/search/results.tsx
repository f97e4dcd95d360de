import { ArrowRight } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Card } from '../../../slides/format/model/catalogue.ts';
import { useWords } from '../../i18n/words.tsx';
import type { Found } from '../../search/lookup-finder.policy.ts';
import { Icon } from '../../ui/icon/icon.tsx';
import { Scroller } from '../../ui/scroller/scroller.tsx';
import { Unbroken } from '../../ui/unbroken/unbroken.tsx';
import { TermCard } from '../glossary/term-card.tsx';
import { useSend } from '../kiosk/kiosk-context.ts';
import styles from './results.module.css';

/** What was found, by its kind. A touch on a slide or on a question leads to that very slide. */
export function Results({ found: { slides, terms, prompts } }: { found: Found }) {
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
      {slides.length > 0 && (
        <Group name={say('search.slides')} id="found-slides">
          {slides.map(({ card, index, title }) => (
            <li key={`${card.id} ${index}`} data-stop="">
              <Place title={title} beside={card.title} onOpen={() => open(card, index)} />
            </li>
          ))}
        </Group>
      )}
      {terms.length > 0 && (
        <Group name={say('glossary.title')} id="found-terms">
          {terms.map((term) => (
            <li key={term.id} data-stop="">
              <TermCard term={term} />
            </li>
          ))}
        </Group>
      )}
      {prompts.length > 0 && (
        <Group name={say('search.prompts')} id="found-prompts">
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

function Group({ name, id, children }: { name: string; id: string; children: ReactNode }) {
  return (
    <section className={styles.group} aria-labelledby={id}>
      <h3 id={id}>{name}</h3>
      <ul className={styles.list}>{children}</ul>
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
