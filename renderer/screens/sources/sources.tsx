import type { DeckBundle } from '../../../slides/format/model/bundle.ts';
import type { Slide } from '../../../slides/format/model/library.ts';
import { type Say, useWords } from '../../i18n/words.tsx';
import { Panel } from '../../ui/panel/panel.tsx';
import { QrCode } from '../../ui/qr/qr-code.tsx';
import { useSend, useSettings } from '../kiosk/kiosk-context.ts';
import { dayWriter } from './day-writer.ts';
import styles from './sources.module.css';
import { type CitedSource, type Reading, readingOf, sourcesOf } from './sources-of.ts';

export interface SourcesProps {
  bundle: DeckBundle;
  slide: Slide;
}

/** Where the claims of a slide come from: each source with a code for the visitor's own phone, never with a link. */
export function Sources({ bundle, slide }: SourcesProps) {
  const say = useWords();
  const send = useSend();
  const { of, cited } = sourcesOf(bundle, slide);
  return (
    <Panel
      title={say('sources.title')}
      lead={say(of === 'deck' ? 'sources.none' : 'sources.lead')}
      closeLabel={say('panel.close')}
      onClose={() => send({ type: 'panel', panel: null })}
      screen="sources"
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a place that scrolls must be reachable by keyboard */}
      <section className={styles.scroll} tabIndex={0} aria-label={say('sources.title')} data-scrolls>
        <ul className={styles.list} data-many={cited.length > 1}>
          {cited.map((each) => (
            <li key={each.source.id}>
              <SourceCard cited={each} bundle={bundle} />
            </li>
          ))}
        </ul>
      </section>
    </Panel>
  );
}

function SourceCard({ cited, bundle }: { cited: CitedSource; bundle: DeckBundle }) {
  const say = useWords();
  const { country } = useSettings();
  const { source } = cited;
  const day = dayWriter(bundle.language, country);
  return (
    <article className={styles.card}>
      <QrCode text={source.address} label={say('sources.code', { address: source.address })} />
      <div className={styles.words}>
        <p className={styles.kind}>{say(`kind.${source.kind}`)}</p>
        <h3 className={styles.title}>
          <bdi>{source.title}</bdi>
        </h3>
        <p className={styles.publisher}>
          <bdi>{[source.publisher, source.date].filter(Boolean).join(' · ')}</bdi>
        </p>
        <p className={styles.read}>{readInWords(say, readingOf(cited, bundle), day)}</p>
        <p className={styles.address}>
          <bdi>{source.address}</bdi>
        </p>
      </div>
    </article>
  );
}

function readInWords(say: Say, reading: Reading, day: (iso: string) => string): string {
  if (reading.how === 'not-yet') return say('sources.unread');
  const sentence =
    reading.how === 'itself'
      ? say('sources.read', { day: day(reading.day) })
      : say('sources.copies', {
          day: day(reading.day),
          copies: reading.copies.map(({ title, publisher }) => `${title} (${publisher})`).join('; '),
        });
  return reading.partly ? `${sentence} ${say('sources.partly')}` : sentence;
}
