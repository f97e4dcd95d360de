import { PhoneCall } from 'lucide-react';
import type { DeckBundle } from '../../../slides/format/model/bundle.ts';
import type { Slide } from '../../../slides/format/model/library.ts';
import { termsOf } from '../../../slides/format/model/slides.ts';
import { useWords, Words } from '../../i18n/words.tsx';
import type { Over } from '../../session/index.ts';
import { Button } from '../../ui/button/button.tsx';
import { useSend } from '../kiosk/kiosk-context.ts';
import styles from './presenter.module.css';
import { useLead } from './talking.tsx';

export interface InsteadProps {
  /** The slide whose hard words are offered; between decks there is none. */
  at?: { bundle: DeckBundle; slide: Slide };
}

/** What can be put before the family in place of what it sees: whom to call, or a hard word of the slide. */
export function Instead({ at }: InsteadProps) {
  const say = useWords();
  const send = useSend();
  const { over } = useLead();
  const show = (change: Over | null) => send({ type: 'lead', change: { to: 'over', over: change } });
  const isCall = over?.kind === 'call';
  const terms = at
    ? [...termsOf(at.slide)].flatMap((id) => {
        const entry = at.bundle.glossary[id];
        return entry ? [{ id, name: entry.term }] : [];
      })
    : [];
  return (
    <nav className={styles.instead} aria-label={say('presenter.instead')}>
      <h2>{say('presenter.instead')}</h2>
      <Button icon={PhoneCall} pressed={isCall} onPress={() => show(isCall ? null : { kind: 'call' })}>
        <Words id="tool.call" />
      </Button>
      {terms.map(({ id, name }) => {
        const isShown = over?.kind === 'term' && over.term === id;
        return (
          <Button
            key={id}
            pressed={isShown}
            onPress={() => show(isShown ? null : { kind: 'term', term: id })}
          >
            {name}
          </Button>
        );
      })}
    </nav>
  );
}
