import { ListChecks, ListPlus, QrCode } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { MessageId } from '../../i18n/messages.ts';
import { useWords, Words } from '../../i18n/words.tsx';
import { Button } from '../../ui/button/button.tsx';
import { Panel } from '../../ui/panel/panel.tsx';
import { ReadingButton } from '../aloud/aloud-strip.tsx';
import { useSend, useSession } from '../kiosk/kiosk-context.ts';
import { CodeView } from '../take-home/code-view.tsx';
import { useQuestionsLeaflet } from '../take-home/use-leaflets.ts';
import { PanelWays } from '../tools/panel-ways.tsx';
import type { ToolProps } from '../tools/tools.ts';
import { Choose } from './choose.tsx';
import { EmptyList, MyList, WithYourList } from './my-list.tsx';
import type { Prompts } from './prompts.policy.ts';
import styles from './questions.module.css';
import { usePrompts } from './use-prompts.ts';

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
      beside={
        <>
          <ReadingButton />
          <PanelWays />
        </>
      }
      tall
    >
      {prompts !== null && (
        <QuestionViews
          prompts={prompts}
          first="choose"
          listName="questions.list"
          beside={words !== null && <WithYourList words={words} />}
          index={index}
        />
      )}
    </Panel>
  );
}

export interface QuestionViewsProps extends ToolProps {
  prompts: Prompts;
  /** What is seen first. */
  first: 'choose' | 'list';
  /** Whose list it is, with the count of its questions. */
  listName: MessageId;
  /** What stands beside the list. */
  beside: ReactNode;
}

/** What can be chosen from, the list that comes of it, and the list as a code for one's own phone. */
export function QuestionViews({ prompts, first, listName, beside, index }: QuestionViewsProps) {
  const say = useWords();
  const list = useSession(({ context }) => context.visit.questions);
  const [view, setView] = useState<'choose' | 'list' | 'code'>(first);
  const isEmpty = prompts.themes.length === 0 && prompts.start.length === 0;
  return (
    <div className={styles.views}>
      <fieldset className={styles.switch} aria-label={say('questions.views')}>
        <Button icon={ListPlus} pressed={view === 'choose'} onPress={() => setView('choose')}>
          <Words id="questions.choose" />
        </Button>
        <Button icon={ListChecks} pressed={view === 'list'} onPress={() => setView('list')}>
          <Words id={listName} values={{ count: list.length }} />
        </Button>
        <Button icon={QrCode} pressed={view === 'code'} onPress={() => setView('code')}>
          <Words id="take-home.offer" />
        </Button>
      </fieldset>
      <p className="visually-hidden" role="status">
        {say('questions.count', { count: list.length })}
      </p>
      {view === 'list' && (
        <MyList
          list={list}
          prompts={prompts}
          index={index}
          beside={beside}
          onChoose={() => setView('choose')}
        />
      )}
      {view === 'code' && <OnThePhone prompts={prompts} onChoose={() => setView('choose')} />}
      {view === 'choose' && isEmpty && <p className={styles.note}>{say('lookup.failed')}</p>}
      {view === 'choose' && !isEmpty && <Choose prompts={prompts} />}
    </div>
  );
}

/** One's own list, as a code for one's own phone. */
function OnThePhone({ prompts, onChoose }: { prompts: Prompts; onChoose: () => void }) {
  const leaflet = useQuestionsLeaflet(prompts);
  if (leaflet.lines.length === 0) return <EmptyList onChoose={onChoose} />;
  return <CodeView leaflet={leaflet} screen="questions-code" />;
}
