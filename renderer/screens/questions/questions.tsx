import { ListChecks, ListPlus } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { DeckBundle } from '../../../slides/format/model/bundle.ts';
import type { Index } from '../../../slides/format/model/catalogue.ts';
import { useWords, Words } from '../../i18n/words.tsx';
import { useLookup, useToolWords } from '../../library/use-library.ts';
import { Button } from '../../ui/button/button.tsx';
import { Panel } from '../../ui/panel/panel.tsx';
import { useKiosk, useSend, useSession } from '../kiosk/kiosk-context.ts';
import type { ToolProps } from '../tools/tools.ts';
import { Choose } from './choose.tsx';
import { MyList } from './my-list.tsx';
import { type Prompts, promptsFrom } from './prompts.policy.ts';
import styles from './questions.module.css';

/**
 * Questions to ask the care team: those of all decks and of the tool by theme, to be ticked, and one's own list, to be put
 * in order. The list is part of the visit; nothing is typed, and nothing of it outlives the visit.
 */
export function Questions({ index }: ToolProps) {
  const say = useWords();
  const send = useSend();
  const { words, prompts } = usePrompts(index);
  return (
    <Panel
      title={say('questions.title')}
      {...(words === null ? {} : { lead: words.deck.summary })}
      closeLabel={say('panel.close')}
      onClose={() => send({ type: 'panel', panel: null })}
      screen="questions"
      tall
    >
      {prompts !== null && <Views prompts={prompts} words={words} index={index} />}
    </Panel>
  );
}

/** What there is to choose from; null while any of it is on its way. What cannot be had is left out. */
function usePrompts(index: Index): { words: DeckBundle | null; prompts: Prompts | null } {
  const { library } = useKiosk();
  const known = useLookup(library, index);
  const tool = useToolWords(
    library,
    index.tools.find(({ id }) => id === 'questions'),
  );
  const words = tool.status === 'ready' ? tool.bundle : null;
  const prompts = useMemo(
    () =>
      known.status === 'loading' || tool.status === 'loading'
        ? null
        : promptsFrom({ lookup: known.status === 'ready' ? known.lookup : null, words }),
    [known, tool, words],
  );
  return { words, prompts };
}

interface ViewsProps extends ToolProps {
  prompts: Prompts;
  words: DeckBundle | null;
}

function Views({ prompts, words, index }: ViewsProps) {
  const say = useWords();
  const list = useSession(({ context }) => context.visit.questions);
  const [view, setView] = useState<'choose' | 'list'>('choose');
  const isEmpty = prompts.themes.length === 0 && prompts.start.length === 0;
  return (
    <div className={styles.views}>
      <fieldset className={styles.switch} aria-label={say('questions.views')}>
        <Button icon={ListPlus} pressed={view === 'choose'} onPress={() => setView('choose')}>
          <Words id="questions.choose" />
        </Button>
        <Button icon={ListChecks} pressed={view === 'list'} onPress={() => setView('list')}>
          <Words id="questions.list" values={{ count: list.length }} />
        </Button>
      </fieldset>
      <p className="visually-hidden" role="status">
        {say('questions.count', { count: list.length })}
      </p>
      {view === 'list' && (
        <MyList
          list={list}
          prompts={prompts}
          words={words}
          index={index}
          onChoose={() => setView('choose')}
        />
      )}
      {view === 'choose' && isEmpty && <p className={styles.note}>{say('lookup.failed')}</p>}
      {view === 'choose' && !isEmpty && <Choose prompts={prompts} />}
    </div>
  );
}
