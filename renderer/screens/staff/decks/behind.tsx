import type { ShownFact, Source } from '../../../../slides/format/model/library.ts';
import type { NoteKind } from '../../../../slides/format/model/notes.ts';
import { factsIn } from '../../../../slides/format/model/slides.ts';
import { wholeDeck } from '../../../../slides/format/model/whole-deck.ts';
import { InlineText, keyed } from '../../../deck/index.ts';
import { useWords, Words } from '../../../i18n/words.tsx';
import { FactDays } from '../fact-days.tsx';
import type { ItemViewProps } from './item-view.tsx';
import styles from './review.module.css';

/** What stands behind an item: its notes where these are signed, and each fact with its statement, source and days. */
export function Behind({ opened, item, country }: ItemViewProps) {
  const { review } = opened;
  const { notes, bundle } = review;
  if (item.id === wholeDeck) return <WholeDeck opened={opened} item={item} country={country} />;
  const points = notes?.slides[item.id] ?? [];
  const own = notes === null ? bundle : notes;
  const ids =
    notes === null
      ? (bundle.deck.slides.find(({ id }) => id === item.id)?.facts ?? [])
      : [...factsIn(points)];
  const facts = ids.flatMap((id) => own.facts[id] ?? []);
  return (
    <div className={styles.behind}>
      {notes !== null && <Points points={points} language={notes.language} />}
      {facts.length === 0 && (
        <p>
          <Words id="decks.no-facts" />
        </p>
      )}
      {facts.map((fact) => (
        <Fact key={fact.id} fact={fact} sources={own.sources} country={country} />
      ))}
      {item.now?.words.map((word) => (
        <p key={word} className={styles.word} lang={review.language}>
          {word}
        </p>
      ))}
    </div>
  );
}

/** The words on the card, and the titles of the slides in their order. */
function WholeDeck({ opened: { review } }: ItemViewProps) {
  const { deck } = review.bundle;
  return (
    <div className={styles.behind} lang={review.language}>
      <h3>{deck.title}</h3>
      <p>{deck.summary}</p>
      <ol>
        {deck.slides.map(({ id, titleText }) => (
          <li key={id}>{titleText}</li>
        ))}
      </ol>
    </div>
  );
}

/** As a consultant reads them. */
const noteOrder: readonly NoteKind[] = ['say', 'asked', 'watch', 'figures'];

type Points = NonNullable<ItemViewProps['opened']['review']['notes']>['slides'][string];

function Points({ points, language }: { points: Points; language: string }) {
  const say = useWords();
  return noteOrder.map((kind) => {
    const own = points.filter((point) => point.kind === kind);
    if (own.length === 0) return null;
    return (
      <section key={kind} data-kind={kind}>
        <h3>{say(`notes.${kind}`)}</h3>
        <ul lang={language}>
          {keyed(own).map(([key, { words }]) => (
            <li key={key} data-stop="">
              <InlineText>{words}</InlineText>
            </li>
          ))}
        </ul>
      </section>
    );
  });
}

interface FactProps extends Pick<ItemViewProps, 'country'> {
  fact: ShownFact;
  sources: Readonly<Record<string, Source>>;
}

function Fact({ fact, sources, country }: FactProps) {
  const cited = fact.sources.flatMap((id) => sources[id] ?? []);
  return (
    <section className={styles.fact} data-fact={fact.id} data-stop="">
      <p lang="en">{fact.statement}</p>
      {cited.map(({ id, title, publisher, date }) => (
        <p key={id} className={styles.source}>
          <bdi lang="en">{[title, publisher, date].filter((part) => part !== '').join(' · ')}</bdi>
        </p>
      ))}
      <p className={styles.days}>
        <FactDays checked={fact} country={country} /> <code>{fact.id}</code>
      </p>
    </section>
  );
}
