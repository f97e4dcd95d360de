import { type ActorRefFrom, assign, type SnapshotFrom, setup } from 'xstate';
import type { SessionEvent } from './events.ts';
import type { SessionRules } from './rules.ts';
import { afterWaiting, elapsed, isForgotten, isIdle, isUnanswered, longestMedia } from './time.ts';
import { atSlide, freshVisit, type Visit } from './visit.ts';

export interface SessionContext {
  rules: SessionRules;
  /** Grows by one with each reset. The page is built anew for each number. */
  session: number;
  /** Steady-clock milliseconds of the last event. */
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

const machine = setup({
  types: {
    context: {} as SessionContext,
    events: {} as SessionEvent,
    input: {} as { rules: SessionRules; at: number },
  },
  guards: {
    idle: (given) => isIdle(waited(given), given.context.rules),
    forgotten: (given) => isForgotten(waited(given), given.context.rules),
    unanswered: (given) => isUnanswered(waited(given), given.context.rules),
    deckIsOpen: ({ context }) => context.visit.deck !== null,
    canOpen: ({ event }) => event.type === 'open' && Number.isInteger(event.slides) && event.slides > 0,
    isOffered: ({ context, event }) =>
      event.type === 'language' && context.rules.languages.includes(event.language),
  },
  actions: {
    wait: assign((given) => ({ now: given.event.at, visit: waited(given) })),
    beginAnew: assign(({ context, event }) => ({
      session: context.session + 1,
      now: event.at,
      visit: freshVisit(context.rules),
    })),
    beginWarning: assign((given) => ({ now: given.event.at, visit: { ...waited(given), warned: 0 } })),
    stir: assign(({ context, event }) => ({ now: event.at, visit: { ...context.visit, idle: 0 } })),
    wake: assign(({ context, event }) => ({
      visit: {
        ...freshVisit(context.rules),
        language: wakeLanguage(context.rules, event),
      },
    })),
    open: assign(({ context, event }) => {
      if (event.type !== 'open') return {};
      return { visit: { ...context.visit, deck: { id: event.deck, slides: event.slides, index: 0 } } };
    }),
    leave: assign(({ context }) => ({ visit: { ...context.visit, deck: null, panel: null, media: {} } })),
    go: assign(({ context, event }) =>
      event.type === 'go' ? { visit: atSlide(context.visit, event.index) } : {},
    ),
    showPanel: assign(({ context, event }) =>
      event.type === 'panel' ? { visit: { ...context.visit, panel: event.panel } } : {},
    ),
    speak: assign(({ context, event }) =>
      event.type === 'language' ? { visit: { ...context.visit, language: event.language } } : {},
    ),
    mediaStarts: assign(({ context, event }) => {
      if (event.type !== 'media-started') return {};
      const lasts = Math.min(Math.max(event.lasts, 0), longestMedia);
      return { visit: { ...context.visit, media: { ...context.visit.media, [event.media]: lasts } } };
    }),
    mediaEnds: assign(({ context, event }) => {
      if (event.type !== 'media-ended') return {};
      const { [event.media]: _ended, ...media } = context.visit.media;
      return { visit: { ...context.visit, media } };
    }),
  },
});

function wakeLanguage(rules: SessionRules, event: SessionEvent): string {
  const chosen = event.type === 'wake' ? event.language : undefined;
  return chosen !== undefined && rules.languages.includes(chosen) ? chosen : rules.languages[0];
}

/** A touch that comes after everybody must have left belongs to somebody else: it starts anew. */
const forgotten = { guard: 'forgotten', target: 'reset' } as const;
const asked = { target: 'reset' } as const;
const stir = { actions: 'stir' } as const;
/** What means nothing here still tells the time. */
const wait = { actions: 'wait' } as const;
const passing = [
  { guard: 'forgotten', target: 'reset' },
  { guard: 'idle', target: 'warning', actions: 'beginWarning' },
  { actions: 'wait' },
] as const;

/** What an answer to the warning leads to: back to where the visitor was, with nothing pressed. */
const answered = [
  { guard: 'unanswered', target: 'reset' },
  { guard: 'deckIsOpen', target: 'deck', actions: 'stir' },
  { target: 'home', actions: 'stir' },
] as const;

/**
 * One visitor after another: attract → home → deck → warning → reset → attract. Pure: time comes in with the events,
 * nothing is scheduled, and the clock may stand still, jump or run backwards.
 */
export const sessionMachine = machine.createMachine({
  id: 'session',
  context: ({ input }) => ({ rules: input.rules, session: 0, now: input.at, visit: freshVisit(input.rules) }),
  initial: 'attract',
  states: {
    attract: {
      on: { wake: { target: 'home', actions: ['wake', 'stir'] }, 'reset-asked': asked },
    },
    home: {
      on: {
        tick: passing,
        activity: [forgotten, stir],
        open: [forgotten, { guard: 'canOpen', target: 'deck', actions: ['stir', 'open'] }, stir],
        language: [forgotten, { guard: 'isOffered', actions: ['stir', 'speak'] }, stir],
        home: [forgotten, stir],
        go: [forgotten, stir],
        panel: [forgotten, stir],
        finish: asked,
        'reset-asked': asked,
        '*': wait,
      },
    },
    deck: {
      on: {
        tick: passing,
        activity: [forgotten, stir],
        go: [forgotten, { actions: ['stir', 'go'] }],
        panel: [forgotten, { actions: ['stir', 'showPanel'] }],
        home: [forgotten, { target: 'home', actions: ['stir', 'leave'] }],
        open: [forgotten, stir],
        language: [forgotten, stir],
        'media-started': [forgotten, { actions: ['stir', 'mediaStarts'] }],
        'media-ended': [forgotten, { actions: ['stir', 'mediaEnds'] }],
        finish: asked,
        'reset-asked': asked,
        '*': wait,
      },
    },
    warning: {
      on: {
        tick: [{ guard: 'unanswered', target: 'reset' }, { actions: 'wait' }],
        activity: answered,
        open: answered,
        go: answered,
        panel: answered,
        home: answered,
        language: answered,
        finish: asked,
        'reset-asked': asked,
        '*': wait,
      },
    },
    reset: {
      entry: 'beginAnew',
      on: { cleared: 'attract', tick: 'attract' },
    },
  },
});

export type SessionActor = ActorRefFrom<typeof sessionMachine>;
export type SessionSnapshot = SnapshotFrom<typeof sessionMachine>;
export type SessionState = SessionSnapshot['value'];
