import { BookA, type LucideIcon, Search as Magnifier, MessageCircleQuestion, PhoneCall } from 'lucide-react';
import type { ComponentType } from 'react';
import type { Index } from '../../../slides/format/model/catalogue.ts';
import type { MessageId } from '../../i18n/messages.ts';
import type { ToolPanel } from '../../session/index.ts';
import { Call } from '../call/call.tsx';
import { Glossary } from '../glossary/glossary.tsx';
import { Questions } from '../questions/questions.tsx';
import { Search } from '../search/search.tsx';

/** What the screen of a tool is given. */
export interface ToolProps {
  /** The decks of the visitor's language. */
  index: Index;
}

/** Something that can be reached from every screen of a visit. */
interface Tool {
  /** The words on its button. */
  name: MessageId;
  icon: LucideIcon;
  /** What cannot wait is marked. */
  isUrgent?: true;
  /** The panel that it opens. */
  Screen: ComponentType<ToolProps>;
}

/** The one list of tools. Whoever adds a panel in `session/visit.ts` adds its button and its screen here. */
export const tools: Readonly<Record<ToolPanel, Tool>> = {
  call: { name: 'tool.call', icon: PhoneCall, isUrgent: true, Screen: Call },
  questions: { name: 'tool.questions', icon: MessageCircleQuestion, Screen: Questions },
  glossary: { name: 'tool.glossary', icon: BookA, Screen: Glossary },
  search: { name: 'tool.search', icon: Magnifier, Screen: Search },
};
