import { assign, setup } from 'xstate';
import type { SessionEvent } from './events.ts';
import type { SessionRules } from './rules.ts';
import { afterWaiting, asked, elapsed, isGone, isIdle, withMedia, withoutMedia } from './time.ts';
import {
  atHome,
  atSlide,
  freshVisit,
  inDeck,
  inLanguage,
  searching,
  type Visit,
  withList,
  withPanel,
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
    canOpen: ({ event }) => event.type === 'open' && Number.isInteger(event.slides) && event.slides > 0,
    rulesAreWaiting: ({ context }) => context.nextRules !== null,
    isClosed: ({ context }) => context.rules.screen !== 'on',
  },
  actions: {
    wait: assign((given) => ({ now: given.event.at, visit: waited(given) })),
    stir: assign((given) => ({ now: given.event.at, visit: { ...waited(given), idle: 0 } })),
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
      };
    }),
    beginVisit: assign(({ context: { rules }, event }) => {
      const language = event.type === 'wake' ? event.language : undefined;
      return { now: event.at, visit: inLanguage(freshVisit(rules), language, rules) };
    }),
    chooseLanguage: assign(({ context: { visit, rules }, event }) =>
      event.type === 'language' ? { visit: inLanguage(visit, event.language, rules) } : {},
    ),
    open: assign(({ context, event }) =>
      event.type === 'open'
        ? { visit: inDeck(context.visit, { id: event.deck, slides: event.slides }, event.index) }
        : {},
    ),
    leave: assign(({ context }) => ({ visit: atHome(context.visit) })),
    go: assign(({ context, event }) =>
      event.type === 'go' ? { visit: atSlide(context.visit, event.index) } : {},
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
    mediaStarts: assign(({ context, event }) =>
      event.type === 'media-started' ? { visit: withMedia(context.visit, event.media, event.lasts) } : {},
    ),
    mediaEnds: assign(({ context, event }) =>
      event.type === 'media-ended' ? { visit: withoutMedia(context.visit, event.media) } : {},
    ),
  },
});
