import { ListPlus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { DeckBundle } from '../../../slides/format/model/bundle.ts';
import type { Index } from '../../../slides/format/model/catalogue.ts';
import { toolSlides } from '../../../slides/format/model/tools.ts';
import { ClinicReview, FigureView, InlineText, ProseText } from '../../deck/index.ts';
import { tongueOf } from '../../i18n/tongue.ts';
import { useWords, Words } from '../../i18n/words.tsx';
import { type Question, standsAt } from '../../session/index.ts';
import { Button } from '../../ui/button/button.tsx';
import { Scroller } from '../../ui/scroller/scroller.tsx';
import { useSend, useSession } from '../kiosk/kiosk-context.ts';
import { ListRow, type RowChange } from './list-row.tsx';
import { inWordsOf, type Prompts } from './prompts.policy.ts';
import styles from './questions.module.css';
import { ReadQuestions } from './read-questions.tsx';
import { useKeptFocus } from './use-kept-focus.ts';

export interface MyListProps {
  list: readonly Question[];
  prompts: Prompts;
  index: Index;
  /** What stands beside it. */
  beside: ReactNode;
  /** Leads back to what can be chosen. */
  onChoose: () => void;
}

/** One's own list, in one's own order, and what to do with it. */
export function MyList({ list, prompts, index, beside, onChoose }: MyListProps) {
  return (
    <div className={styles.panes} data-view="list" data-screen="my-list">
      {beside}
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
  const isLed = useSession(({ context }) => context.visit.lead !== null);
  const change = (to: RowChange, question: Question, at: number) => {
    keep(at);
    setMoved(to === 'raise' || to === 'lower' ? standsAt(question) : null);
    const isAnswered = question.isAnswered !== true;
    send({
      type: 'questions',
      change: to === 'answered' ? { to, question, isAnswered } : { to, question },
    });
  };
  const movedAt = list.findIndex((each) => standsAt(each) === moved);
  const movedText = list[movedAt]?.text;
  return (
    <div ref={place} className={styles.pane}>
      <ReadQuestions name={null} questions={list} />
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
              canBeAnswered={isLed}
              onChange={(to) => change(to, question, at)}
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
export function WithYourList({ words: { deck, language } }: { words: DeckBundle }) {
  const say = useWords();
  const slide = deck.slides.find(({ id }) => id === toolSlides.questions[1]);
  if (slide === undefined) return null;
  return (
    <aside className={styles.aside} {...tongueOf(language)}>
      <Scroller
        label={slide.titleText}
        edge="none"
        on={say('scroll.on')}
        end={say('scroll.end')}
        back={say('scroll.back')}
      >
        <div className={styles.beside}>
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
        </div>
      </Scroller>
    </aside>
  );
}
