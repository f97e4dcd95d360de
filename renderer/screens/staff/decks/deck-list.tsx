import { BookOpenCheck, CircleCheck, CircleDashed, History, type LucideIcon, RefreshCw } from 'lucide-react';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { ownName } from '../../../i18n/languages.ts';
import { localeOf } from '../../../i18n/locale.ts';
import type { MessageId } from '../../../i18n/messages.ts';
import { useWords, Words } from '../../../i18n/words.tsx';
import type { Settings, SignOffState, SignOffText } from '../../../session-driver/kiosk.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Icon } from '../../../ui/icon/icon.tsx';
import { writtenDay } from '../health/values.policy.ts';
import styles from './decks.module.css';
import { type DeckFilter, deckFilters, passes } from './filters.policy.ts';

type TextState = SignOffState['texts'][number];

const filterWords: Readonly<Record<DeckFilter, MessageId>> = {
  all: 'decks.all',
  'to-sign': 'decks.to-sign',
  changed: 'decks.changed',
  concerns: 'decks.concerns',
  ending: 'decks.ending',
  signed: 'decks.signed',
};

const signs: Readonly<Record<TextState['state'], LucideIcon>> = {
  signed: CircleCheck,
  changed: RefreshCw,
  unsigned: CircleDashed,
};

export interface DeckListProps {
  state: SignOffState;
  country: Settings['country'];
  onOpen: (text: SignOffText) => void;
  onHistory: () => void;
}

/** All decks and notes with what is signed of them, those that are asked for. */
export function DeckList({ state, country, onOpen, onHistory }: DeckListProps) {
  const say = useWords();
  const [filter, setFilter] = useState<DeckFilter>('all');
  const { texts, today, areRequired, lasts } = state;
  const shown = texts.filter((text) => passes(filter, text));
  const decks = [...new Set(shown.map(({ deck, language }) => `${language} ${deck}`))];
  if (texts.length === 0)
    return (
      <p className={styles.note} role="status">
        <Words id={country === 'all' ? 'decks.no-country' : 'decks.none'} />
      </p>
    );
  return (
    <>
      <p className={styles.note}>
        <Words id={areRequired ? 'decks.required' : 'decks.not-required'} />
        {!lasts && (
          <>
            {' '}
            <strong>
              <Words id="decks.in-memory" />
            </strong>
          </>
        )}
      </p>
      <fieldset className={styles.filters} aria-label={say('logs.show')}>
        {deckFilters.map((each) => {
          const count = texts.filter((text) => passes(each, text)).length;
          return (
            <Button
              key={each}
              pressed={each === filter}
              off={count === 0 && each !== filter}
              onPress={() => setFilter(each)}
            >
              <Words id={filterWords[each]} values={{ count }} />
            </Button>
          );
        })}
        <Button icon={History} onPress={onHistory}>
          <Words id="decks.history" />
        </Button>
      </fieldset>
      <ul className={styles.list}>
        {decks.map((key) => (
          <DeckRow
            key={key}
            texts={shown.filter(({ deck, language }) => `${language} ${deck}` === key)}
            today={today}
            country={country}
            withFacts={filter === 'ending'}
            onOpen={onOpen}
          />
        ))}
      </ul>
    </>
  );
}

interface DeckRowProps {
  /** The deck, its notes, or both. */
  texts: readonly TextState[];
  today: string;
  country: Settings['country'];
  /** Whether the facts that run out are named. */
  withFacts: boolean;
  onOpen: (text: SignOffText) => void;
}

function DeckRow({ texts, today, country, withFacts, onOpen }: DeckRowProps) {
  const say = useWords();
  const [first] = texts;
  if (first === undefined) return null;
  const { title, language, deck, isOnHome } = first;
  return (
    <li className={styles.row} data-deck-row={deck} data-language={language} data-stop={title}>
      <div className={styles.head}>
        <h2 lang={language}>{title}</h2>
        <p>
          {ownName(language)}
          {!isOnHome && ` · ${say('decks.tool')}`}
        </p>
      </div>
      <ul className={styles.parts}>
        {texts.map((text) => (
          <TextRow key={text.part} text={text} country={country} onOpen={onOpen} />
        ))}
      </ul>
      {texts.map((text) => (
        <Ending key={text.part} text={text} today={today} country={country} withFacts={withFacts} />
      ))}
    </li>
  );
}

function TextRow({ text, country, onOpen }: Pick<DeckRowProps, 'country' | 'onOpen'> & { text: TextState }) {
  const say = useWords();
  const locale = localeOf(useIntl().locale, country);
  const { deck, language, part, title, state, signature, concerns, isBegun } = text;
  const day = signature === null ? '' : writtenDay(signature.on, locale);
  return (
    <li data-part={part} data-state={state}>
      <Icon of={signs[state]} />
      <p>
        <b>{say(`decks.part.${part}`)}</b>{' '}
        <span>
          {say(`decks.state.${state}`, { day })}
          {signature !== null && signature.name !== '' && (
            <>
              {' '}
              <bdi>{[signature.name, signature.office].filter((each) => each !== '').join(', ')}</bdi>
            </>
          )}
          {signature?.by === 'file' && ` (${say('decks.by-file')})`}
        </span>
        {concerns > 0 && <em> {say('decks.has-concerns', { count: concerns })}</em>}
        {concerns === 0 && isBegun && <em> {say('decks.begun')}</em>}
      </p>
      <Button
        icon={BookOpenCheck}
        variant={state === 'signed' ? 'quiet' : 'primary'}
        onPress={() => onOpen({ deck, language, part })}
      >
        <Words id={state === 'signed' ? 'decks.look' : 'decks.review'} />
        <span className="visually-hidden">
          {' '}
          <bdi lang={language}>{title}</bdi>, {say(`decks.part.${part}`)}
        </span>
      </Button>
    </li>
  );
}

interface EndingProps extends Pick<DeckRowProps, 'today' | 'country' | 'withFacts'> {
  text: TextState;
}

/** The facts of a deck that have run out or soon will: how many, or each with its day. */
function Ending({ text: { ending }, today, country, withFacts }: EndingProps) {
  const say = useWords();
  const locale = localeOf(useIntl().locale, country);
  const [first] = ending;
  if (first === undefined) return null;
  const said = (reviewBy: string) =>
    say(reviewBy < today ? 'decks.ran-out' : 'decks.runs-out', { day: writtenDay(reviewBy, locale) });
  if (!withFacts) {
    const day = writtenDay(first.reviewBy, locale);
    return <p className={styles.ending}>{say('decks.ending-facts', { count: ending.length, day })}</p>;
  }
  return (
    <ul className={styles.facts}>
      {ending.map(({ id, statement, reviewBy }) => (
        <li key={id} data-fact={id}>
          <b>{said(reviewBy)}</b> <span lang="en">{statement}</span> <code>{id}</code>
        </li>
      ))}
    </ul>
  );
}
