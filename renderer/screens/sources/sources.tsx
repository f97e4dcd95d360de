import type { Deck, Library, Slide } from '../../../slides/format/library.ts';
import { type Say, useWords } from '../../i18n/words.tsx';
import { Panel } from '../../ui/panel/panel.tsx';
import { QrCode } from '../../ui/qr/qr-code.tsx';
import { useKiosk, useSend } from '../kiosk/kiosk-context.ts';
import { dayWriter } from './day-writer.ts';
import styles from './sources.module.css';
import { type CitedSource, type Reading, readingOf, sourcesOf } from './sources-of.ts';

export interface SourcesProps {
  library: Library;
  deck: Deck;
  slide: Slide;
}

/** Where the claims of a slide come from: each source with a code for the visitor's own phone, never with a link. */
export function Sources({ library, deck, slide }: SourcesProps) {
  const say = useWords();
  const send = useSend();
  const { of, cited } = sourcesOf(library, deck, slide);
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
              <SourceCard cited={each} language={library.language} />
            </li>
          ))}
        </ul>
      </section>
    </Panel>
  );
}

function SourceCard({ cited: { source, facts }, language }: { cited: CitedSource; language: string }) {
  const say = useWords();
  const { settings } = useKiosk();
  const day = dayWriter(language, settings.country);
  return (
    <article className={styles.card}>
      <QrCode text={source.address} label={say('sources.code', { address: source.address })} />
      <div className={styles.words}>
        <p className={styles.kind}>{say(`kind.${source.kind}`)}</p>
        <h3 className={styles.title}>{source.title}</h3>
        <p className={styles.publisher}>{[source.publisher, source.date].filter(Boolean).join(' · ')}</p>
        <p className={styles.read}>{readInWords(say, readingOf(facts), day)}</p>
        <p className={styles.address}>{source.address}</p>
      </div>
    </article>
  );
}

function readInWords(say: Say, { verification, readOn }: Reading, day: (iso: string) => string): string {
  if (verification === 'unread' || (verification === 'read' && readOn === null)) return say('sources.unread');
  if (readOn === null) return say('sources.partly-undated');
  return say(verification === 'read' ? 'sources.read' : 'sources.partly', { day: day(readOn) });
}
