import type { DeckBundle } from '../../../slides/format/model/bundle.ts';
import type { Source } from '../../../slides/format/model/library.ts';
import { type Say, useWords } from '../../i18n/words.tsx';
import { QrCode } from '../../ui/qr/qr-code.tsx';
import { Scroller } from '../../ui/scroller/scroller.tsx';
import { useSettings } from '../kiosk/kiosk-context.ts';
import { dayWriter } from './day-writer.ts';
import styles from './sources.module.css';
import { type CitedSource, type ListedPage, pagesOf } from './sources-of.ts';

export interface SourceListProps {
  bundle: DeckBundle;
  cited: readonly CitedSource[];
}

/** Each page that was read for these claims, with a code for the visitor's own phone, never with a link. It fills its parent. */
export function SourceList({ bundle, cited }: SourceListProps) {
  const say = useWords();
  const pages = pagesOf(cited, bundle);
  return (
    <Scroller
      label={say('sources.title')}
      edge="panel"
      on={say('scroll.on')}
      end={say('scroll.end')}
      back={say('scroll.back')}
    >
      <ul className={styles.list} data-many={pages.length > 1}>
        {pages.map((each) => (
          <li key={each.page.id} data-stop="">
            <PageCard listed={each} language={bundle.language} />
          </li>
        ))}
      </ul>
    </Scroller>
  );
}

function PageCard({ listed, language }: { listed: ListedPage; language: string }) {
  const say = useWords();
  const { country } = useSettings();
  const { page, originals } = listed;
  return (
    <article className={styles.card}>
      <QrCode text={page.address} label={say('sources.code', { address: page.address })} />
      <div className={styles.words}>
        <p className={styles.kind}>{say(`kind.${page.kind}`)}</p>
        <h3 className={styles.title}>
          <bdi>{page.title}</bdi>
        </h3>
        <p className={styles.publisher}>
          <bdi>{publishedBy(page)}</bdi>
        </p>
        <p className={styles.read}>{readInWords(say, listed, dayWriter(language, country))}</p>
        {originals.map((original) => (
          <p key={original.id} className={styles.read}>
            {say('sources.original', { original: `${original.title} (${publishedBy(original)})` })}
          </p>
        ))}
        <p className={styles.address}>
          <bdi>{page.address}</bdi>
        </p>
      </div>
    </article>
  );
}

function publishedBy({ publisher, date }: Source): string {
  return [publisher, date].filter(Boolean).join(' · ');
}

function readInWords(say: Say, { day, partly }: ListedPage, written: (iso: string) => string): string {
  if (day === null) return say('sources.unread');
  const sentence = say('sources.read', { day: written(day) });
  return partly ? `${sentence} ${say('sources.partly')}` : sentence;
}
