import {
  ALargeSmall,
  BookA,
  type LucideIcon,
  Search as Magnifier,
  MessageCircleQuestion,
  PhoneCall,
} from 'lucide-react';
import { type ComponentType, createContext } from 'react';
import type { Index } from '../../../slides/format/model/catalogue.ts';
import type { MessageId } from '../../i18n/messages.ts';
import { type ToolPanel, type VisitorTool, visitorTools } from '../../session/index.ts';
import { Call } from '../call/call.tsx';
import { MakeEasier } from '../ease/ease.tsx';
import { Glossary } from '../glossary/glossary.tsx';
import { Questions } from '../questions/questions.tsx';
import { Search } from '../search/search.tsx';

/** What the screen of a tool is given. */
export interface ToolProps {
  /** The decks of the visitor's language. */
  index: Index;
}

/** Something that can be reached from every screen of a visit. */
export interface Tool {
  /** The words on its button. */
  name: MessageId;
  icon: LucideIcon;
  /** What cannot wait is marked. */
  isUrgent?: true;
  /** The panel that it opens. */
  Screen: ComponentType<ToolProps>;
}

/** The tools of a page by the panels that they open, in the order of their buttons. */
export type Tools = ReadonlyMap<ToolPanel, Tool>;

/** The tools in an order. */
export function inOrder<Panel extends ToolPanel>(
  order: readonly Panel[],
  tools: Readonly<Record<Panel, Tool>>,
): Tools {
  return new Map(order.map((panel) => [panel, tools[panel]]));
}

export const searchTool: Tool = { name: 'tool.search', icon: Magnifier, Screen: Search };

/** The one list of visitors' tools. Whoever adds a panel in `session/visit.ts` adds its button and its screen here. */
const visitors: Readonly<Record<VisitorTool, Tool>> = {
  call: { name: 'tool.call', icon: PhoneCall, isUrgent: true, Screen: Call },
  questions: { name: 'tool.questions', icon: MessageCircleQuestion, Screen: Questions },
  glossary: { name: 'tool.glossary', icon: BookA, Screen: Glossary },
  search: searchTool,
  ease: { name: 'tool.ease', icon: ALargeSmall, Screen: MakeEasier },
};

/** The tools of this page: a visitor's, unless it is somebody else's. */
export const ToolsContext = createContext<Tools>(inOrder(visitorTools, visitors));
