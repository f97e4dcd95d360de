import { BookA, House, MessageCircleQuestion, MonitorCog, MonitorUp, UserRoundCheck } from 'lucide-react';
import type { LookupTerm } from '../../../slides/format/model/lookup.ts';
import { Words } from '../../i18n/words.tsx';
import { type PresenterTool, presenterTools } from '../../session/index.ts';
import { Button } from '../../ui/button/button.tsx';
import { EasePanel } from '../ease/ease.tsx';
import { Glossary } from '../glossary/glossary.tsx';
import { useSend } from '../kiosk/kiosk-context.ts';
import { inOrder, searchTool, type Tool, type ToolProps, type Tools } from '../tools/tools.ts';
import { FamilyQuestions } from './family-questions.tsx';
import { FamilyPath } from './path/family-path.tsx';
import { TakeHome } from './take-home.tsx';
import { useLead } from './talking.tsx';

/** The one list of a consultant's tools. Whoever adds a panel in `session/visit.ts` adds its button and its screen here. */
const consultants: Readonly<Record<PresenterTool, Tool>> = {
  path: { name: 'tool.path', icon: UserRoundCheck, Screen: FamilyPath },
  questions: { name: 'tool.questions', icon: MessageCircleQuestion, Screen: FamilyQuestions },
  glossary: { name: 'tool.glossary', icon: BookA, Screen: WordsToShow },
  search: searchTool,
  screen: { name: 'tool.screen', icon: MonitorCog, Screen: FamilyDisplay },
  'take-home': { name: 'tool.take-home', icon: House, Screen: TakeHome },
};

/** A consultant's tools, in the order of their buttons. */
export const toolsOfPresenter: Tools = inOrder(presenterTools, consultants);

/** How the family's screen looks, and its language. The consultant's own stays as it is. */
function FamilyDisplay() {
  return <EasePanel title="presenter.screen" lead="presenter.screen-lead" />;
}

/** All hard words, each of which can be put before the family. */
function WordsToShow({ index }: ToolProps) {
  return <Glossary index={index} under={(term) => <ShowWord term={term} />} />;
}

function ShowWord({ term: { id } }: { term: LookupTerm }) {
  const send = useSend();
  const { over } = useLead();
  const isShown = over?.kind === 'term' && over.term === id;
  const toggle = () => {
    send({ type: 'lead', change: { to: 'over', over: isShown ? null : { kind: 'term', term: id } } });
    if (!isShown) send({ type: 'panel', panel: null });
  };
  return (
    <Button icon={MonitorUp} pressed={isShown} onPress={toggle}>
      <Words id="presenter.show-word" />
    </Button>
  );
}
