import { ListChecks, MonitorUp, PhoneCall, Presentation } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import type { Sheet } from '../../../electron/bridge/contract.ts';
import type { DeckBundle } from '../../../slides/format/model/bundle.ts';
import { isEmptyPath } from '../../../slides/format/model/path.ts';
import { useWords, Words } from '../../i18n/words.tsx';
import { useDeck, useToolWords } from '../../library/use-library.ts';
import type { CodeShown, TakenHome } from '../../session/index.ts';
import type { Leaflet } from '../../take-home/codes.policy.ts';
import { topicOnPath } from '../../take-home/topic.policy.ts';
import { Button } from '../../ui/button/button.tsx';
import { Panel } from '../../ui/panel/panel.tsx';
import { useKiosk, useSend, useSession } from '../kiosk/kiosk-context.ts';
import { inWordsOf } from '../questions/prompts.policy.ts';
import { usePrompts } from '../questions/use-prompts.ts';
import { CodeView } from '../take-home/code-view.tsx';
import styles from '../take-home/take-home.module.css';
import { useCallLeaflet, useQuestionsLeaflet, useTopicLeaflet } from '../take-home/use-leaflets.ts';
import type { ToolProps } from '../tools/tools.ts';
import { useConsultation } from './consultation-context.ts';
import { OnPaper } from './on-paper.tsx';
import { useActingPath } from './path/use-path.ts';
import { useLead } from './talking.tsx';

/** What the family can take home: its questions, when to call, and what the open topic says. */
export function TakeHome({ index }: ToolProps) {
  const say = useWords();
  const send = useSend();
  const { library } = useKiosk();
  const open = useSession(({ context }) => context.visit.deck?.id);
  const asks = useSession(({ context }) => context.visit.questions.length > 0);
  const card = index.cards.find(({ id }) => id === open);
  const deck = useDeck(library.decks, card, index.language);
  const [what, setWhat] = useState<TakenHome>(asks ? 'questions' : card ? 'topic' : 'call');
  const choices = [
    { what: 'questions', icon: ListChecks, name: say('take-home.questions'), off: false },
    { what: 'call', icon: PhoneCall, name: say('call.title'), off: false },
    {
      what: 'topic',
      icon: Presentation,
      name: card?.title ?? say('take-home.topic'),
      off: card === undefined,
    },
  ] as const;
  return (
    <Panel
      title={say('take-home.title')}
      closeLabel={say('panel.close')}
      onClose={() => send({ type: 'panel', panel: null })}
      screen="take-home"
      tall
    >
      <div className={styles.panes}>
        <fieldset className={styles.choice} aria-label={say('take-home.choose')}>
          {choices.map((each) => (
            <Button
              key={each.what}
              icon={each.icon}
              pressed={what === each.what}
              off={each.off}
              onPress={() => setWhat(each.what)}
            >
              {each.name}
            </Button>
          ))}
        </fieldset>
        {what === 'questions' && <Questions index={index} />}
        {what === 'call' && <CallCard index={index} />}
        {what === 'topic' && deck.status === 'ready' && <Topic bundle={deck.bundle} />}
      </div>
    </Panel>
  );
}

function Questions({ index }: ToolProps) {
  const { prompts } = usePrompts(index);
  const list = useSession(({ context }) => context.visit.questions);
  const leaflet = useQuestionsLeaflet(prompts);
  if (leaflet.lines.length === 0)
    return (
      <p className={styles.note}>
        <Words id="questions.empty" />
      </p>
    );
  const questions = list.map((each) => (prompts === null ? each : inWordsOf(prompts, each)).text);
  const sheet = { what: 'questions', language: index.language, questions } as const;
  return <Taken what="questions" leaflet={leaflet} sheet={sheet} />;
}

function CallCard({ index }: ToolProps) {
  const { library } = useKiosk();
  const tool = useToolWords(
    library,
    index.tools.find(({ id }) => id === 'call'),
  );
  const leaflet = useCallLeaflet(tool.status === 'ready' ? tool.bundle : null);
  if (tool.status === 'loading') return null;
  return <Taken what="call" leaflet={leaflet} sheet={{ what: 'call', language: index.language }} />;
}

/** The topic without what is not for this family. */
function Topic({ bundle }: { bundle: DeckBundle }) {
  const path = useActingPath();
  const own = useMemo(() => topicOnPath(bundle, path), [bundle, path]);
  const leaflet = useTopicLeaflet(own);
  const { deck, language } = bundle;
  const sheet = {
    what: 'topic',
    language,
    deck: deck.id,
    path: isEmptyPath(path) ? null : path,
  } as const;
  return <Taken what="topic" leaflet={leaflet} sheet={sheet} />;
}

interface TakenProps {
  what: TakenHome;
  leaflet: Leaflet;
  /** The same for the printer, whose words are as large as those on the family’s screen. */
  sheet: Sized;
}

/** A sheet of which only the size of its words is open. */
type Sized<Of = Sheet> = Of extends Sheet ? Omit<Of, 'text'> : never;

/** A text as codes, each of which can stand before the family in place of the slide; and on paper. */
function Taken({ what, leaflet, sheet }: TakenProps) {
  const { family } = useConsultation();
  const text = useSession(({ context }) => context.visit.ease.text);
  return (
    <CodeView key={what} leaflet={leaflet}>
      {(shown) => (
        <>
          {family > 0 && <BeforeFamily code={{ kind: 'code', what, ...shown }} />}
          <OnPaper sheet={{ ...sheet, text }} />
        </>
      )}
    </CodeView>
  );
}

/** Puts a code before the family; once one is there, the family follows to the next. */
function BeforeFamily({ code }: { code: CodeShown }) {
  const send = useSend();
  const { over } = useLead();
  const isShown = over?.kind === 'code' && over.what === code.what;
  const isBehind = isShown && over.text !== code.text;
  const show = (next: CodeShown | null) => send({ type: 'lead', change: { to: 'over', over: next } });
  useEffect(() => {
    if (isBehind) show(code);
  });
  return (
    <Button icon={MonitorUp} pressed={isShown} onPress={() => show(isShown ? null : code)}>
      <Words id="take-home.show" />
    </Button>
  );
}
