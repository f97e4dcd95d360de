import { ChevronLeft, ChevronRight, Table } from 'lucide-react';
import { useCallback, useState } from 'react';
import { useIntl } from 'react-intl';
import { ownName } from '../../../i18n/languages.ts';
import { localeOf } from '../../../i18n/locale.ts';
import { useWords, Words } from '../../../i18n/words.tsx';
import type { Handed, Settings, Statistics, StatisticsAsked } from '../../../session-driver/kiosk.ts';
import { Button } from '../../../ui/button/button.tsx';
import { writtenDay } from '../health/values.policy.ts';
import { SaveFile } from '../save-file.tsx';
import { useAsked } from '../use-asked.ts';
import { BarTable } from './bar-table.tsx';
import { Columns } from './columns.tsx';
import styles from './statistics.module.css';

export interface StatisticsPageProps {
  ask: (asked: StatisticsAsked) => Promise<Statistics>;
  save: (asked: StatisticsAsked) => Promise<Handed>;
  country: Settings['country'];
}

type Span = StatisticsAsked['span'];
const spans: readonly Span[] = ['week', 'four-weeks', 'twelve-weeks'];

/** How the kiosk is used, in whole weeks that are over: how much, in which languages, which decks and where they are left. */
export function StatisticsPage({ ask, save, country }: StatisticsPageProps) {
  const say = useWords();
  const { locale: language } = useIntl();
  const [wanted, setWanted] = useState<Omit<StatisticsAsked, 'language'>>({
    span: 'week',
    back: 0,
    deck: null,
  });
  const askThis = useCallback(() => ask({ ...wanted, language }), [ask, wanted, language]);
  const { answer, hasFailed } = useAsked(askThis);
  const turn = (back: number) => setWanted((last) => ({ ...last, back: last.back + back }));
  const shown = answer?.shown ?? null;
  return (
    <div
      className={styles.asks}
      data-statistics={answer === null ? 'asking' : shown === null ? 'none' : 'shown'}
    >
      <fieldset aria-label={say('stats.spans')}>
        {spans.map((span) => (
          <Button
            key={span}
            pressed={span === wanted.span}
            onPress={() => setWanted((last) => ({ ...last, span, back: 0 }))}
          >
            <Words id={`stats.span.${span}`} />
          </Button>
        ))}
      </fieldset>
      {hasFailed && (
        <p role="status">
          <Words id="staff.failed" />
        </p>
      )}
      {answer !== null && shown === null && <Nothing isOn={answer.isOn} span={wanted.span} />}
      {answer !== null && shown !== null && (
        <>
          <div className={styles.turn}>
            <Button icon={ChevronLeft} directional off={shown.earlier === 0} onPress={() => turn(1)}>
              <Words id="stats.earlier" />
            </Button>
            <Button
              icon={ChevronRight}
              iconSide="end"
              directional
              off={wanted.back === 0}
              onPress={() => turn(-1)}
            >
              <Words id="stats.later" />
            </Button>
            <Days from={shown.from} to={shown.to} country={country} />
          </div>
          <Sums answer={answer} />
          <Charts
            answer={answer}
            country={country}
            deck={wanted.deck}
            choose={(deck) => setWanted((last) => ({ ...last, deck }))}
          />
          <SaveFile words="stats.save" icon={Table} save={() => save({ ...wanted, language })} />
        </>
      )}
    </div>
  );
}

function Nothing({ isOn, span }: { isOn: boolean; span: Span }) {
  const why = span === 'week' ? 'stats.none' : 'stats.none-long';
  return (
    <p className={styles.most}>
      <Words id={isOn ? why : 'stats.off'} />
    </p>
  );
}

function Days({ from, to, country }: { from: string; to: string; country: Settings['country'] }) {
  const locale = localeOf(useIntl().locale, country);
  return (
    <p className={styles.days} role="status">
      <Words id="stats.days" values={{ from: writtenDay(from, locale), to: writtenDay(to, locale) }} />
    </p>
  );
}

function Sums({ answer: { visits, minutes, consultations } }: { answer: Statistics }) {
  return (
    <div className={styles.sums}>
      <p className={styles.most} data-visits={visits}>
        <Words id="stats.visits" values={{ count: visits }} />
      </p>
      {minutes !== null && (
        <p>
          <Words id="stats.minutes" values={{ count: minutes }} />
        </p>
      )}
      <p>
        <Words id="stats.consultations" values={{ count: consultations }} />
      </p>
      <p className={styles.note}>
        <Words id="stats.about" />
      </p>
    </div>
  );
}

interface ChartsProps {
  answer: Statistics;
  country: Settings['country'];
  /** The deck of which slides are shown. */
  deck: string | null;
  choose: (deck: string) => void;
}

function Charts({ answer, country, deck, choose }: ChartsProps) {
  const say = useWords();
  const locale = localeOf(useIntl().locale, country);
  const isWeek = answer.bars.length === 7;
  const short = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    ...(isWeek ? { weekday: 'short' } : { day: 'numeric', month: 'short' }),
  });
  const chosen = answer.decks?.find(({ id }) => id === deck);
  return (
    <div className={styles.charts}>
      <Columns
        title={say(isWeek ? 'stats.a-day' : 'stats.a-week')}
        what="stats.from"
        columns={answer.bars.map(({ from, count }) => ({
          id: from,
          short: short.format(Date.parse(from)),
          label: writtenDay(from, locale),
          count,
        }))}
      />
      <BarTable
        title={say('stats.languages')}
        what="stats.language"
        rows={
          answer.languages?.map(({ id, count }) => ({
            id,
            label: id === '*' ? say('stats.other') : <bdi lang={id}>{ownName(id)}</bdi>,
            count,
          })) ?? null
        }
      />
      <BarTable
        title={say('stats.decks')}
        what="stats.deck"
        hint={
          <p className={styles.note}>
            <Words id="stats.deck-hint" />
          </p>
        }
        rows={
          answer.decks?.map(({ id, title, count }) => ({
            id,
            label: (
              <Button pressed={id === deck} onPress={() => choose(id)}>
                {title}
              </Button>
            ),
            count,
          })) ?? null
        }
      />
      {chosen && (
        <BarTable
          title={say('stats.slides', { deck: chosen.title })}
          what="stats.slide"
          rows={
            answer.slides?.map(({ id, title, count }) => ({
              id,
              label: id === '*' ? say('stats.other-slide') : title,
              count,
            })) ?? null
          }
        />
      )}
      <BarTable
        title={say('stats.uses')}
        what="stats.use"
        rows={answer.uses?.map(({ id, count }) => ({ id, label: say(`stats.use.${id}`), count })) ?? null}
      />
      <BarTable
        title={say('stats.ends')}
        what="stats.end"
        rows={answer.ends?.map(({ id, count }) => ({ id, label: say(`stats.end.${id}`), count })) ?? null}
      />
    </div>
  );
}
