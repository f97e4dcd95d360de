import { ListPlus } from 'lucide-react';
import { useState } from 'react';
import type { DeckBundle } from '../../../slides/format/model/bundle.ts';
import type { Index } from '../../../slides/format/model/catalogue.ts';
import { toolSlides } from '../../../slides/format/model/tools.ts';
import { ClinicReview, FigureView, InlineText, ProseText } from '../../deck/index.ts';
import { useWords, Words } from '../../i18n/words.tsx';
import { type ListChange, type Question, standsAt } from '../../session/index.ts';
import { Button } from '../../ui/button/button.tsx';
import { Scroller } from '../../ui/scroller/scroller.tsx';
import { useSend } from '../kiosk/kiosk-context.ts';
import { ListRow } from './list-row.tsx';
import { inWordsOf, type Prompts } from './prompts.policy.ts';
import styles from './questions.module.css';
import { useKeptFocus } from './use-kept-focus.ts';

export interface MyListProps {
  list: readonly Question[];
  prompts: Prompts;
  words: DeckBundle | null;
  index: Index;
  /** Leads back to what can be chosen. */
  onChoose: () => void;
}

/** One's own list, in one's own order, and what to do with it. */
export function MyList({ list, prompts, words, index, onChoose }: MyListProps) {
  return (
    <div className={styles.panes} data-view="list" data-screen="my-list">
      {words !== null && <WithYourList words={words} />}
      {list.length === 0 ? (
        <EmptyList onChoose={onChoose} />
      ) : (
        <Rows list={list.map((each) => inWordsOf(prompts, each))} index={index} />
      )}
    </div>
  );
}

/** Says that the list is empty, and leads to what can be put on it. */
export function EmptyList({ onChoose }: Pick<MyListProps, 'onChoose'>) {
  return (
    <div className={styles.empty}>
      <p>
        <Words id="questions.empty" />
      </p>
      <Button icon={ListPlus} variant="primary" onPress={onChoose}>
        <Words id="questions.choose" />
      </Button>
    </div>
  );
}

function Rows({ list, index }: { list: readonly Question[]; index: Index }) {
  const say = useWords();
  const send = useSend();
  const [moved, setMoved] = useState<string | null>(null);
  const { place, keep } = useKeptFocus<HTMLDivElement>(list);
  const change = (change: ListChange, at: number) => {
    keep(at);
    setMoved(change.to === 'raise' || change.to === 'lower' ? standsAt(change.question) : null);
    send({ type: 'questions', change });
  };
  const movedAt = list.findIndex((each) => standsAt(each) === moved);
  const movedText = list[movedAt]?.text;
  return (
    <div ref={place} className={styles.pane}>
      <Scroller
        label={say('questions.list', { count: list.length })}
        edge="none"
        on={say('scroll.on')}
        end={say('scroll.end')}
        back={say('scroll.back')}
      >
        <ol className={styles.list}>
          {list.map((question, at) => (
            <ListRow
              key={standsAt(question)}
              question={question}
              from={index.cards.find(({ id }) => id === question.deck)?.title}
              language={index.language}
              at={at}
              count={list.length}
              moved={at === movedAt}
              onChange={(to) => change({ to, question }, at)}
            />
          ))}
        </ol>
      </Scroller>
      <p className="visually-hidden" role="status">
        {movedText !== undefined &&
          say('questions.moved', { question: movedText, place: movedAt + 1, count: list.length })}
      </p>
    </div>
  );
}

/** What to do with one's list, as the words of the tool say it. */
function WithYourList({ words: { deck, language } }: { words: DeckBundle }) {
  const slide = deck.slides.find(({ id }) => id === toolSlides.questions[1]);
  if (slide === undefined) return null;
  return (
    <aside className={styles.aside} lang={language}>
      {slide.blocks.map((block) =>
        block.type === 'figure' ? (
          <div key={block.figure.id} className={styles.picture}>
            <FigureView figure={block.figure} active={false} decorative />
          </div>
        ) : null,
      )}
      <h3>
        <InlineText>{slide.title}</InlineText>
      </h3>
      <ProseText>{slide.blocks.flatMap((block) => (block.type === 'text' ? block.prose : []))}</ProseText>
      <ClinicReview signedOn={deck.signedOn ?? null} />
    </aside>
  );
}
