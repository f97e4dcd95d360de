/**
 * The pages of the staff panel: one entry each. Whoever adds one writes its name into `i18n/en.json` and `es.json` and its
 * component into a file of its own; the panel does the rest.
 */
import {
  BookOpenCheck,
  ChartColumn,
  Clock,
  HeartPulse,
  KeyRound,
  ListVideo,
  LogOut,
  type LucideIcon,
  MessagesSquare,
  MonitorCheck,
  NotebookText,
  PackageOpen,
  Settings2,
  ShieldCheck,
  UserRoundCheck,
} from 'lucide-react';
import type { ComponentType } from 'react';
import type { MessageId } from '../../i18n/messages.ts';
import { contentPage, type Insider, readingPage } from '../../session/index.ts';
import { OpenConsultation } from './consultation.tsx';
import { Leave } from './leave.tsx';
import { Pins } from './pins.tsx';
import {
  Audit,
  Content,
  Decks,
  Health,
  LockCheck,
  Logs,
  Opening,
  Playlists,
  Screen,
  SetUp,
  Statistics,
} from './reports.tsx';

/** What a page is given. What it asks the shell goes through `useKiosk().kiosk`; the shell looks at the role anew. */
export interface StaffPageProps {
  role: Insider;
}

interface StaffPage {
  /** Its name in the session, for tests and the log. */
  id: string;
  /** The words on its button, and its heading. */
  name: MessageId;
  icon: LucideIcon;
  /** Who may see it. */
  roles: readonly Insider[];
  Page: ComponentType<StaffPageProps>;
}

const everybody: readonly Insider[] = ['staff', 'admin'];
const adminAlone: readonly Insider[] = ['admin'];
/** The one page that there is before the kiosk was set up for the first time. */
const settingUp: readonly Insider[] = ['admin', 'setup'];

/** In the order of their buttons; the first that a role may see is the one that opens. */
const staffPages: readonly StaffPage[] = [
  { id: 'health', name: 'staff.health', icon: HeartPulse, roles: everybody, Page: Health },
  {
    id: 'consultation',
    name: 'staff.consultation',
    icon: MessagesSquare,
    roles: everybody,
    Page: OpenConsultation,
  },
  { id: 'playlists', name: 'playlists.title', icon: ListVideo, roles: everybody, Page: Playlists },
  { id: readingPage, name: 'staff.decks', icon: BookOpenCheck, roles: everybody, Page: Decks },
  { id: contentPage, name: 'staff.content', icon: PackageOpen, roles: everybody, Page: Content },
  { id: 'statistics', name: 'staff.statistics', icon: ChartColumn, roles: everybody, Page: Statistics },
  { id: 'logs', name: 'staff.logs', icon: NotebookText, roles: everybody, Page: Logs },
  { id: 'screen', name: 'staff.screen', icon: MonitorCheck, roles: everybody, Page: Screen },
  { id: 'opening', name: 'staff.opening', icon: Clock, roles: everybody, Page: Opening },
  { id: 'lock', name: 'staff.lock', icon: ShieldCheck, roles: everybody, Page: LockCheck },
  { id: 'audit', name: 'staff.audit', icon: UserRoundCheck, roles: adminAlone, Page: Audit },
  { id: 'setup', name: 'staff.setup', icon: Settings2, roles: settingUp, Page: SetUp },
  { id: 'pins', name: 'staff.pins', icon: KeyRound, roles: adminAlone, Page: Pins },
  { id: 'leave', name: 'staff.leave', icon: LogOut, roles: everybody, Page: Leave },
];

/** The pages that somebody may see. */
export function pagesFor(role: Insider): readonly StaffPage[] {
  return staffPages.filter(({ roles }) => roles.includes(role));
}
