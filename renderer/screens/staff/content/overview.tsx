import { Columns2 } from 'lucide-react';
import { firstLanguage } from '../../../../slides/format/languages/faces.ts';
import { ownName } from '../../../i18n/languages.ts';
import { useWords, Words } from '../../../i18n/words.tsx';
import type { Changes, DeckChange, Settings } from '../../../session-driver/kiosk.ts';
import { Button } from '../../../ui/button/button.tsx';
import { FactDays } from '../fact-days.tsx';
import { counted, type FactChange, factChanges } from './changes.policy.ts';
import styles from './content.module.css';
import { Paged } from './paged.tsx';

export interface OverviewProps {
  changes: Changes;
  country: Settings['country'];
  onDeck: (deck: DeckChange) => void;
  onNews: () => void;
}

/** How much changes, which facts, and in which topics. */
export function Overview({ changes, country, onDeck, onNews }: OverviewProps) {
  const say = useWords();
  const counts = counted(changes);
  const facts = factChanges(changes);
  const { decks, stale } = changes;
  const isNothing = decks.length === 0 && facts.length === 0;
  return (
    <div className={styles.overview}>
      <ul className={styles.counts}>
        {isNothing && (
          <li>
            <Words id="packs.changes-nothing" />
          </li>
        )}
        {(['topics', 'slides', 'facts'] as const).map(
          (what) =>
            Object.values(counts[what]).some((count) => count > 0) && (
              <li key={what} data-counted={what}>
                <Words id={`packs.count.${what}`} values={{ ...counts[what] }} />
              </li>
            ),
        )}
        {counts.toSign > 0 && (
          <li className={styles.heed} data-counted="to-sign">
            <Words id="packs.count.to-sign" values={{ count: counts.toSign }} />
          </li>
        )}
      </ul>
      {facts.length > 0 && (
        <section data-part="facts" data-stop={say('packs.facts')}>
          <h3>{say('packs.facts')}</h3>
          <Paged label={say('packs.facts')} all={facts} onNews={onNews}>
            {(fact) => <FactRow key={fact.id} fact={fact} country={country} />}
          </Paged>
        </section>
      )}
      {decks.length > 0 && (
        <section data-part="decks" data-stop={say('packs.topics')}>
          <h3>{say('packs.topics')}</h3>
          <Paged label={say('packs.topics')} all={decks} onNews={onNews}>
            {(deck) => <DeckRow key={`${deck.language} ${deck.deck}`} deck={deck} onDeck={onDeck} />}
          </Paged>
        </section>
      )}
      {stale.length > 0 && (
        <section data-part="stale" data-stop={say('packs.stale-title')}>
          <h3>{say('packs.stale-title')}</h3>
          <p>
            <Words id="packs.stale" values={{ count: stale.length }} />
          </p>
          <ul className={styles.names}>
            {stale.map(({ deck, language, title }) => (
              <li key={`${language} ${deck}`} lang={language}>
                {title}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

/** A fact with its value and sources, before and after, and the topics that show it. */
function FactRow({ fact, country }: { fact: FactChange; country: Settings['country'] }) {
  const { id, what, before, now, topics } = fact;
  const say = useWords();
  return (
    <li className={styles.fact} data-fact={id} data-what={what} data-stop="">
      <p>
        <b>{say(`packs.fact.${what}`)}</b> <code className={styles.small}>{id}</code>
      </p>
      <div className={styles.sides}>
        {before.length > 0 && <FactSide heading={say('decks.now')} editions={before} country={country} />}
        {now.length > 0 && <FactSide heading={say('packs.after')} editions={now} country={country} />}
      </div>
      {topics.length > 0 && <InTopics topics={topics} />}
    </li>
  );
}

function InTopics({ topics }: { topics: FactChange['topics'] }) {
  const say = useWords();
  return (
    <p className={styles.small}>
      {say('packs.in-topics')}{' '}
      {topics.map(({ title, language }, place) => (
        <bdi key={`${language} ${title}`} lang={language}>
          {place > 0 && ' · '}
          {title}
        </bdi>
      ))}
    </p>
  );
}

interface FactSideProps {
  heading: string;
  editions: FactChange['now'];
  country: Settings['country'];
}

/** What the topics say of a fact; where they do not all say the same, each of it with those that do. */
function FactSide({ heading, editions, country }: FactSideProps) {
  const say = useWords();
  return (
    <div className={styles.side}>
      <h4>{heading}</h4>
      {editions.length > 1 && <p className={styles.heed}>{say('packs.topics-differ')}</p>}
      {editions.map(({ fact, decks }) => (
        <div key={JSON.stringify(fact)} data-edition="">
          <FactEdition fact={fact} country={country} />
          {editions.length > 1 && <InTopics topics={decks} />}
        </div>
      ))}
    </div>
  );
}

function FactEdition({
  fact,
  country,
}: Pick<FactChange['now'][number], 'fact'> & Pick<FactSideProps, 'country'>) {
  return (
    <>
      <p lang={firstLanguage}>{fact.statement}</p>
      {fact.sources.map((source) => (
        <p key={source} className={styles.small} lang={firstLanguage}>
          {source}
        </p>
      ))}
      {fact.checked !== undefined && (
        <p className={styles.small} data-checked={fact.checked.reviewBy}>
          <FactDays checked={fact.checked} country={country} />
        </p>
      )}
    </>
  );
}

function DeckRow({ deck, onDeck }: { deck: DeckChange } & Pick<OverviewProps, 'onDeck'>) {
  const say = useWords();
  const { language, title, what, items, losesSignOff } = deck;
  const count = items.length;
  return (
    <li className={styles.row} data-changed-deck={deck.deck} data-language={language} data-stop={title}>
      <div className={styles.words}>
        <p>
          <b lang={language}>{title}</b>
        </p>
        <p className={styles.small}>
          {ownName(language)} · {say(`packs.topic.${what}`)} · {say('packs.parts', { count })}
        </p>
        {losesSignOff && (
          <p className={styles.heed}>
            <Words id="packs.loses-sign-off" />
          </p>
        )}
      </div>
      {count > 0 && (
        <Button icon={Columns2} onPress={() => onDeck(deck)}>
          <Words id="decks.view-changes" />
          <span className="visually-hidden">
            {' '}
            <bdi lang={language}>{title}</bdi>
          </span>
        </Button>
      )}
    </li>
  );
}
