import { useMemo } from 'react';
import { faceOf, firstLanguage } from '../../../slides/format/languages/faces.ts';
import type { Lookup } from '../../../slides/format/model/lookup.ts';
import { useWords } from '../../i18n/words.tsx';
import { findIn, lookupFinder } from '../../search/lookup-finder.policy.ts';
import { shortened } from '../../session/index.ts';
import { Keyboard } from '../../ui/keyboard/keyboard.tsx';
import { Panel } from '../../ui/panel/panel.tsx';
import { ReadingButton } from '../aloud/aloud-strip.tsx';
import { useSend, useSession } from '../kiosk/kiosk-context.ts';
import { useFoundHere } from '../kiosk/shown-lookup.ts';
import { PanelWays } from '../tools/panel-ways.tsx';
import type { ToolProps } from '../tools/tools.ts';
import { Results } from './results.tsx';
import styles from './search.module.css';

/** Digits, for names such as CD19. */
const digits = '1234567890';

/** Finds slides, hard words and questions by letters that are chosen on the screen. */
export function Search({ index }: ToolProps) {
  const say = useWords();
  const send = useSend();
  const known = useFoundHere(index);
  const text = useSession(({ context }) => context.visit.search);
  const language = useSession(({ context }) => context.visit.language);
  const search = (changed: string) => send({ type: 'search', text: changed });
  const letters = faceOf(language)?.keys ?? faceOf(firstLanguage)?.keys ?? [];
  return (
    <Panel
      title={say('search.title')}
      closeLabel={say('panel.close')}
      onClose={() => send({ type: 'panel', panel: null })}
      screen="search"
      beside={
        <>
          <ReadingButton />
          <PanelWays />
        </>
      }
      tall
    >
      <div className={styles.search}>
        <div className={styles.typing}>
          <p className={styles.text} role="status" data-empty={text === ''}>
            <span className="visually-hidden">{say('search.typed')}</span>
            <bdi>{text}</bdi>
            <span className={styles.caret} aria-hidden="true" />
          </p>
          <Keyboard
            label={say('search.letters')}
            rows={[digits, ...letters]}
            words={{ space: say('search.space'), erase: say('search.erase'), clear: say('search.clear') }}
            onType={(letter) => search(text + letter)}
            onErase={() => search(shortened(text))}
            onClear={() => search('')}
          />
        </div>
        {known.status === 'failed' && <p className={styles.note}>{say('lookup.failed')}</p>}
        {known.status === 'ready' && <Answers lookup={known.lookup} index={index} text={text} />}
      </div>
    </Panel>
  );
}

/** What is found. It comes with the letter, in one frame: finding it takes less than a frame (`docs/benches.md`). */
function Answers({ lookup, index, text }: ToolProps & { lookup: Lookup; text: string }) {
  const say = useWords();
  const finder = useMemo(() => lookupFinder(lookup, index.cards), [lookup, index]);
  const asked = text.trim();
  const found = useMemo(() => findIn(finder, asked), [finder, asked]);
  const count = found.slides.length + found.terms.length + found.prompts.length;
  return (
    <div className={styles.answers} data-answers={asked}>
      <p className={count > 0 ? 'visually-hidden' : styles.note} role="status">
        {asked === '' && `${say('search.lead')} ${say('search.hint')}`}
        {asked !== '' && (count > 0 ? say('search.found', { found: count }) : say('search.none'))}
      </p>
      {count > 0 && <Results key={asked} found={found} language={lookup.language} />}
    </div>
  );
}
