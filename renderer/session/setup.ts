import { assign, setup } from 'xstate';
import type { SessionEvent } from './events.ts';
import { attended, nothingToRead } from './reading.ts';
import type { SessionRules } from './rules.ts';
import { doorStay, type StaffPlace, stayOf } from './staff.ts';
import { afterWaiting, asked, elapsed, isGone, isIdle, withMedia, withoutMedia, withWords } from './time.ts';
import { traced } from './trail.ts';
import {
  atHome,
  atPart,
  atSlide,
  freshVisit,
  inDeck,
  inLanguage,
  searching,
  type Visit,
  withAloud,
  withEase,
  withKnock,
  withLead,
  withList,
  withPanel,
  withParts,
  withSwitches,
} from './visit.ts';

interface SessionContext {
  rules: SessionRules;
  /** Rules that came in since; the next reset takes them over. */
  nextRules: SessionRules | null;
  /** Grows by one with each reset. The page is built anew for each number. */
  session: number;
  /** Steady-clock milliseconds of the last event that told the time. */
  now: number;
  visit: Visit;
  /** Who is behind the staff door, in place of a visitor. */
  staff: StaffPlace | null;
}

interface Given {
  context: SessionContext;
  event: SessionEvent;
}

/** The visit as it stands when the event arrives, before anything comes of it. */
function waited({ context, event }: Given): Visit {
  return afterWaiting(context.visit, elapsed(context.now, event.at));
}

/** What the statechart can ask and do, by name. */
export const sessionSetup = setup({
  types: {
    context: {} as SessionContext,
    events: {} as SessionEvent,
    input: {} as { rules: SessionRules; at: number },
  },
  guards: {
    isIdle: (given) => isIdle(waited(given), given.context.rules),
    isGone: (given) => isGone(waited(given), given.context.rules),
    isLongAtDoor: (given) => waited(given).idle >= doorStay,
    /** Nobody was in a visit when the door was asked for. */
    isDoorAlone: ({ context }) => context.visit.isDoorAlone,
    isUnattended: (given) => waited(given).idle >= stayOf(given.context.staff),
    canOpen: ({ event }) => event.type === 'open' && Number.isInteger(event.slides) && event.slides > 0,
    rulesAreWaiting: ({ context }) => context.nextRules !== null,
    isClosed: ({ context }) => context.rules.screen !== 'on',
  },
  actions: {
    wait: assign((given) => ({ now: given.event.at, visit: waited(given) })),
    stir: assign((given) => {
      const visit = waited(given);
      return { now: given.event.at, visit: { ...visit, idle: 0, reading: attended(visit.reading) } };
    }),
    showWords: assign(({ context: { visit, rules }, event }) =>
      event.type === 'words' ? { visit: withWords(visit, event.characters, rules) } : {},
    ),
    /** Nobody reads what is behind the keypad. */
    leaveWords: assign(({ context }) => ({ visit: { ...context.visit, reading: nothingToRead } })),
    ask: assign((given) => ({ now: given.event.at, visit: asked(waited(given), given.context.rules) })),
    keepRules: assign(({ event }) => (event.type === 'rules-changed' ? { nextRules: event.rules } : {})),
    beginAnew: assign(({ context, event }) => {
      const rules = context.nextRules ?? context.rules;
      return {
        rules,
        nextRules: null,
        session: context.session + 1,
        now: event.at,
        visit: freshVisit(rules),
        staff: null,
      };
    }),
    beginVisit: assign(({ context: { rules }, event }) => {
      const { language, isKnock } = event.type === 'wake' ? event : {};
      const visit = inLanguage(freshVisit(rules), language, rules);
      return { now: event.at, visit: isKnock ? withKnock(visit) : visit };
    }),
    standAtDoor: assign(({ context: { rules }, event }) => ({
      now: event.at,
      visit: { ...freshVisit(rules), isDoorAlone: true },
    })),
    letStaffIn: assign(({ context: { rules, visit }, event }) =>
      event.type === 'staff-opened'
        ? {
            now: event.at,
            visit: freshVisit(rules),
            staff: {
              role: event.role,
              page: null,
              brought: { language: visit.language, questions: visit.questions },
            },
          }
        : {},
    ),
    turnPage: assign(({ context: { staff }, event }) =>
      event.type === 'staff-page' && staff !== null ? { staff: { ...staff, page: event.page } } : {},
    ),
    chooseLanguage: assign(({ context: { visit, rules }, event }) =>
      event.type === 'language' ? { visit: traced(inLanguage(visit, event.language, rules)) } : {},
    ),
    open: assign(({ context, event }) =>
      event.type === 'open'
        ? { visit: inDeck(context.visit, { id: event.deck, slides: event.slides }, event.index, event.stop) }
        : {},
    ),
    leave: assign(({ context }) => ({ visit: atHome(context.visit) })),
    go: assign(({ context, event }) =>
      event.type === 'go' ? { visit: atSlide(context.visit, event.index) } : {},
    ),
    goPart: assign(({ context, event }) =>
      event.type === 'part' ? { visit: atPart(context.visit, event.part) } : {},
    ),
    countParts: assign(({ context, event }) =>
      event.type === 'parts' ? { visit: withParts(context.visit, event.parts) } : {},
    ),
    showPanel: assign(({ context, event }) =>
      event.type === 'panel' ? { visit: withPanel(context.visit, event.panel) } : {},
    ),
    search: assign(({ context, event }) =>
      event.type === 'search' ? { visit: searching(context.visit, event.text) } : {},
    ),
    list: assign(({ context, event }) =>
      event.type === 'questions' ? { visit: withList(context.visit, event.change) } : {},
    ),
    ease: assign(({ context, event }) =>
      event.type === 'ease' ? { visit: withEase(context.visit, event.change) } : {},
    ),
    aloud: assign(({ context, event }) =>
      event.type === 'aloud' ? { visit: withAloud(context.visit, event.change) } : {},
    ),
    knock: assign(({ context }) => ({ visit: withKnock(context.visit) })),
    switches: assign(({ context, event }) =>
      event.type === 'switches' ? { visit: withSwitches(context.visit, event.change) } : {},
    ),
    lead: assign(({ context, event }) =>
      event.type === 'lead' ? { visit: withLead(context.visit, event.change) } : {},
    ),
    mediaStarts: assign(({ context, event }) =>
      event.type === 'media-started' ? { visit: withMedia(context.visit, event.media, event.lasts) } : {},
    ),
    mediaEnds: assign(({ context, event }) =>
      event.type === 'media-ended' ? { visit: withoutMedia(context.visit, event.media) } : {},
    ),
  },
});
