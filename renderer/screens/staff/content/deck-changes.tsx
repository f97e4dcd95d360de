import { ArrowLeft, ArrowRight } from 'lucide-react';
import { useState } from 'react';
import type { Seen } from '../../../../slides/format/model/review.ts';
import { wholeDeck } from '../../../../slides/format/model/whole-deck.ts';
import { ownName } from '../../../i18n/languages.ts';
import { useWords, Words } from '../../../i18n/words.tsx';
import type { ChangedItem, DeckChange } from '../../../session-driver/kiosk.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Scroller } from '../../../ui/scroller/scroller.tsx';
import { Changes, type ChangeWords } from '../decks/changes.tsx';
import reviewStyles from '../decks/review.module.css';
import { BackToOverview } from './back-to-overview.tsx';
import styles from './content.module.css';

/** Nobody approves anything here, and the slide itself cannot be looked at before it is installed. */
const words: ChangeWords = {
  before: 'decks.now',
  now: 'packs.after',
  gone: 'packs.item-gone',
  pictured: 'packs.picture-changed',
  unseen: 'packs.only-unseen',
};

export interface DeckChangesProps {
  deck: DeckChange;
  onNews: () => void;
  onBack: () => void;
}

/** What changes of a topic, one slide after another, with old and new words beside each other. */
export function DeckChanges({ deck, onNews, onBack }: DeckChangesProps) {
  const say = useWords();
  const [at, setAt] = useState(0);
  const { items, language, title } = deck;
  const item = items[at];
  const go = (to: number) => {
    onNews();
    setAt(to);
  };
  if (item === undefined) return null;
  return (
    <>
      <div className={styles.which}>
        <BackToOverview onBack={onBack} />
        <p>
          <b lang={language}>{title}</b>{' '}
          <span className={styles.small}>
            {ownName(language)} · {say(`decks.part.${item.part}`)}
          </span>
          <br />
          {item.id === wholeDeck ? say('packs.whole') : <bdi lang={language}>{titleOf(item)}</bdi>}
        </p>
      </div>
      <Scroller
        key={`${item.part} ${item.id}`}
        label={say('decks.view-changes')}
        edge="panel"
        on={say('scroll.on')}
        end={say('scroll.end')}
        back={say('scroll.back')}
      >
        <div data-item={item.id} data-what={item.what}>
          <Item item={item} language={language} />
        </div>
      </Scroller>
      <footer className={styles.foot}>
        <Button icon={ArrowLeft} directional off={at === 0} onPress={() => go(at - 1)}>
          <Words id="bar.back" />
        </Button>
        <p role="status" className={styles.at}>
          <b>{say('bar.position', { slide: at + 1, slides: items.length })}</b>
          <span>{say(`packs.item.${item.what}`)}</span>
        </p>
        <Button
          icon={ArrowRight}
          directional
          iconSide="end"
          off={at === items.length - 1}
          onPress={() => go(at + 1)}
        >
          <Words id="bar.next" />
        </Button>
      </footer>
    </>
  );
}

function titleOf({ id, before, now }: ChangedItem): string {
  return now?.title ?? before?.title ?? id;
}

function Item({ item: { before, now }, language }: { item: ChangedItem; language: string }) {
  if (before !== null) return <Changes before={before} now={now} language={language} words={words} />;
  return now && <NewItem seen={now} language={language} />;
}

/** All that can be read of what is new. */
function NewItem({ seen, language }: { seen: Seen; language: string }) {
  const say = useWords();
  const passages = [
    { name: say('decks.passage.text'), lines: seen.lines },
    {
      name: say('decks.passage.fact'),
      lines: seen.facts.map(({ statement, sources }) => [statement, ...sources].join('\n')),
    },
    { name: say('decks.passage.word'), lines: seen.words },
  ];
  return (
    <div className={reviewStyles.behind} lang={language}>
      {passages
        .filter(({ lines }) => lines.length > 0)
        .map(({ name, lines }) => (
          <section key={name} className={styles.fresh} data-stop="">
            <h3>{name}</h3>
            {lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </section>
        ))}
    </div>
  );
}
