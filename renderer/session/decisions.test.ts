/** What each act does in each place. A new act or a new place does not compile before its row is decided here. */
import { describe, expect, test } from 'vitest';
import { calls } from '../../electron/bridge/contract.ts';
import { attractingKiosk, kioskInADeck, type PlayedKiosk } from '../../tests/support/session-driver.ts';
import { type Place, type SessionAct, sessionMachine } from './index.ts';

type Act = SessionAct['type'];
type Decision =
  | 'means nothing'
  | 'tells the time'
  | 'is a sign of life'
  | 'changes the visit'
  | 'waits for the reset'
  | 'begins anew'
  | `leads to ${Place}`;

/** The warning here came up in a deck, and the door was asked for in one. At home and in the deck no media run. */
const decisions: Record<Place, Record<Act, Decision>> = {
  attract: {
    wake: 'leads to home',
    activity: 'means nothing',
    open: 'means nothing',
    go: 'means nothing',
    part: 'means nothing',
    panel: 'means nothing',
    search: 'means nothing',
    questions: 'means nothing',
    ease: 'means nothing',
    aloud: 'means nothing',
    knock: 'means nothing',
    switches: 'means nothing',
    lead: 'means nothing',
    home: 'means nothing',
    language: 'means nothing',
    finish: 'means nothing',
    tick: 'means nothing',
    parts: 'means nothing',
    words: 'means nothing',
    'media-started': 'means nothing',
    'media-ended': 'means nothing',
    'reset-asked': 'begins anew',
    cleared: 'means nothing',
    'rules-changed': 'begins anew',
    door: 'leads to door',
    'door-closed': 'means nothing',
    'staff-opened': 'means nothing',
    'staff-page': 'means nothing',
    'staff-left': 'means nothing',
  },
  asleep: {
    wake: 'leads to home',
    activity: 'means nothing',
    open: 'means nothing',
    go: 'means nothing',
    part: 'means nothing',
    panel: 'means nothing',
    search: 'means nothing',
    questions: 'means nothing',
    ease: 'means nothing',
    aloud: 'means nothing',
    knock: 'means nothing',
    switches: 'means nothing',
    lead: 'means nothing',
    home: 'means nothing',
    language: 'means nothing',
    finish: 'means nothing',
    tick: 'means nothing',
    parts: 'means nothing',
    words: 'means nothing',
    'media-started': 'means nothing',
    'media-ended': 'means nothing',
    'reset-asked': 'begins anew',
    cleared: 'means nothing',
    'rules-changed': 'begins anew',
    door: 'leads to door',
    'door-closed': 'means nothing',
    'staff-opened': 'means nothing',
    'staff-page': 'means nothing',
    'staff-left': 'means nothing',
  },
  home: {
    wake: 'tells the time',
    activity: 'is a sign of life',
    open: 'leads to deck',
    go: 'is a sign of life',
    part: 'is a sign of life',
    panel: 'changes the visit',
    search: 'changes the visit',
    questions: 'changes the visit',
    ease: 'changes the visit',
    aloud: 'changes the visit',
    knock: 'changes the visit',
    switches: 'changes the visit',
    lead: 'is a sign of life',
    home: 'is a sign of life',
    language: 'changes the visit',
    finish: 'begins anew',
    tick: 'tells the time',
    parts: 'tells the time',
    words: 'changes the visit',
    'media-started': 'changes the visit',
    'media-ended': 'is a sign of life',
    'reset-asked': 'begins anew',
    cleared: 'tells the time',
    'rules-changed': 'waits for the reset',
    door: 'leads to door',
    'door-closed': 'tells the time',
    'staff-opened': 'tells the time',
    'staff-page': 'tells the time',
    'staff-left': 'tells the time',
  },
  deck: {
    wake: 'tells the time',
    activity: 'is a sign of life',
    open: 'changes the visit',
    go: 'changes the visit',
    part: 'changes the visit',
    panel: 'changes the visit',
    search: 'changes the visit',
    questions: 'changes the visit',
    ease: 'changes the visit',
    aloud: 'changes the visit',
    knock: 'is a sign of life',
    switches: 'changes the visit',
    lead: 'is a sign of life',
    home: 'leads to home',
    language: 'changes the visit',
    finish: 'begins anew',
    tick: 'tells the time',
    parts: 'changes the visit',
    words: 'changes the visit',
    'media-started': 'changes the visit',
    'media-ended': 'is a sign of life',
    'reset-asked': 'begins anew',
    cleared: 'tells the time',
    'rules-changed': 'waits for the reset',
    door: 'leads to door',
    'door-closed': 'tells the time',
    'staff-opened': 'tells the time',
    'staff-page': 'tells the time',
    'staff-left': 'tells the time',
  },
  warning: {
    wake: 'tells the time',
    activity: 'leads to deck',
    open: 'leads to deck',
    go: 'leads to deck',
    part: 'leads to deck',
    panel: 'leads to deck',
    search: 'leads to deck',
    questions: 'leads to deck',
    ease: 'leads to deck',
    aloud: 'leads to deck',
    knock: 'leads to deck',
    switches: 'leads to deck',
    lead: 'leads to deck',
    home: 'leads to deck',
    language: 'leads to deck',
    finish: 'begins anew',
    tick: 'tells the time',
    parts: 'changes the visit',
    words: 'tells the time',
    'media-started': 'tells the time',
    'media-ended': 'tells the time',
    'reset-asked': 'begins anew',
    cleared: 'tells the time',
    'rules-changed': 'waits for the reset',
    door: 'tells the time',
    'door-closed': 'tells the time',
    'staff-opened': 'tells the time',
    'staff-page': 'tells the time',
    'staff-left': 'tells the time',
  },
  door: {
    wake: 'tells the time',
    activity: 'is a sign of life',
    open: 'is a sign of life',
    go: 'is a sign of life',
    part: 'is a sign of life',
    panel: 'is a sign of life',
    search: 'is a sign of life',
    questions: 'is a sign of life',
    ease: 'is a sign of life',
    aloud: 'is a sign of life',
    knock: 'is a sign of life',
    switches: 'is a sign of life',
    lead: 'is a sign of life',
    home: 'is a sign of life',
    language: 'is a sign of life',
    finish: 'begins anew',
    tick: 'tells the time',
    parts: 'changes the visit',
    words: 'tells the time',
    'media-started': 'tells the time',
    'media-ended': 'tells the time',
    'reset-asked': 'begins anew',
    cleared: 'tells the time',
    'rules-changed': 'waits for the reset',
    door: 'tells the time',
    'door-closed': 'leads to deck',
    'staff-opened': 'leads to staff',
    'staff-page': 'tells the time',
    'staff-left': 'tells the time',
  },
  staff: {
    wake: 'means nothing',
    activity: 'is a sign of life',
    open: 'is a sign of life',
    go: 'is a sign of life',
    part: 'is a sign of life',
    panel: 'is a sign of life',
    search: 'is a sign of life',
    questions: 'is a sign of life',
    ease: 'is a sign of life',
    aloud: 'is a sign of life',
    knock: 'is a sign of life',
    switches: 'is a sign of life',
    lead: 'is a sign of life',
    home: 'is a sign of life',
    language: 'is a sign of life',
    finish: 'means nothing',
    tick: 'tells the time',
    parts: 'means nothing',
    words: 'means nothing',
    'media-started': 'means nothing',
    'media-ended': 'means nothing',
    'reset-asked': 'begins anew',
    cleared: 'means nothing',
    'rules-changed': 'waits for the reset',
    door: 'means nothing',
    'door-closed': 'means nothing',
    'staff-opened': 'means nothing',
    'staff-page': 'changes the visit',
    'staff-left': 'begins anew',
  },
  reset: {
    wake: 'means nothing',
    activity: 'means nothing',
    open: 'means nothing',
    go: 'means nothing',
    part: 'means nothing',
    panel: 'means nothing',
    search: 'means nothing',
    questions: 'means nothing',
    ease: 'means nothing',
    aloud: 'means nothing',
    knock: 'means nothing',
    switches: 'means nothing',
    lead: 'means nothing',
    home: 'means nothing',
    language: 'means nothing',
    finish: 'means nothing',
    tick: 'leads to attract',
    parts: 'means nothing',
    words: 'means nothing',
    'media-started': 'means nothing',
    'media-ended': 'means nothing',
    'reset-asked': 'means nothing',
    cleared: 'leads to attract',
    'rules-changed': 'waits for the reset',
    door: 'means nothing',
    'door-closed': 'means nothing',
    'staff-opened': 'means nothing',
    'staff-page': 'means nothing',
    'staff-left': 'means nothing',
  },
};

/** One of each act, such that it could change something wherever it may. */
const acts: { [Type in Act]: Extract<SessionAct, { type: Type }> } = {
  wake: { type: 'wake', language: 'es' },
  activity: { type: 'activity' },
  open: { type: 'open', deck: 'another', slides: 5 },
  go: { type: 'go', index: 7 },
  part: { type: 'part', part: 1 },
  parts: { type: 'parts', parts: 4 },
  words: { type: 'words', characters: 300 },
  panel: { type: 'panel', panel: 'call' },
  search: { type: 'search', text: 'fever' },
  questions: {
    type: 'questions',
    change: {
      to: 'add',
      questions: [{ deck: 'another', slide: 'ask', place: 0, text: 'Whom do I call?', language: 'en' }],
    },
  },
  ease: { type: 'ease', change: { text: 200, theme: 'night' } },
  aloud: { type: 'aloud', change: { isOn: true, speed: 0.75 } },
  knock: { type: 'knock' },
  switches: { type: 'switches', change: { use: 'two' } },
  // Where nobody leads; `lead.test.ts` has what comes of it where somebody does.
  lead: { type: 'lead', change: { to: 'blank', isBlank: true } },
  home: { type: 'home' },
  language: { type: 'language', language: 'es' },
  finish: { type: 'finish' },
  tick: { type: 'tick' },
  'media-started': { type: 'media-started', media: 'video', lasts: 60_000 },
  'media-ended': { type: 'media-ended', media: 'video' },
  'reset-asked': { type: 'reset-asked', reason: 'staff' },
  cleared: { type: 'cleared' },
  door: { type: 'door' },
  'door-closed': { type: 'door-closed' },
  'staff-opened': { type: 'staff-opened', role: 'admin' },
  'staff-page': { type: 'staff-page', page: 'leave' },
  'staff-left': { type: 'staff-left' },
  'rules-changed': {
    type: 'rules-changed',
    rules: { languages: ['es'], idleSeconds: 60, warningSeconds: 20, screen: 'on', isLed: false },
  },
};

/** How a kiosk comes to each place, in the middle of its time there. */
const arrivals: Record<Place, () => PlayedKiosk> = {
  attract: () => attractingKiosk(),
  asleep: () => attractingKiosk({ screen: 'dark' }),
  home: () => attractingKiosk().wakes().waits(10),
  deck: () => kioskInADeck().goesTo(2).happens({ type: 'parts', parts: 2 }).waits(10),
  warning: () => kioskInADeck().goesTo(2).waits(95),
  door: () => kioskInADeck().goesTo(2).asksForDoor().waits(10),
  staff: () => kioskInADeck().goesTo(2).asksForDoor().opensDoor().waits(10),
  reset: () => kioskInADeck().pageHangs().happens({ type: 'finish' }),
};

/** What a visitor left in a visit, or what staff see, whatever the time. */
const traces = ({ visit: { idle: _idle, ...left }, snapshot }: PlayedKiosk) => ({
  ...left,
  ...snapshot.context.staff,
});

/** What an act, a second later, really does. */
function whatComesOf(act: SessionAct, kiosk: PlayedKiosk): Decision {
  const { place, session, visit } = kiosk;
  const left = traces(kiosk);
  const { now, nextRules } = kiosk.snapshot.context;
  kiosk.sleeps(1).happens(act);
  const after = kiosk.snapshot.context;
  if (kiosk.session > session) return 'begins anew';
  if (kiosk.place !== place) return `leads to ${kiosk.place}`;
  if (JSON.stringify(traces(kiosk)) !== JSON.stringify(left)) return 'changes the visit';
  if (after.nextRules !== nextRules) return 'waits for the reset';
  if (kiosk.visit.idle < visit.idle) return 'is a sign of life';
  return after.now > now ? 'tells the time' : 'means nothing';
}

const places = Object.keys(decisions) as Place[];
const pairs = places.flatMap((place) =>
  Object.values(acts).map((act) => ({ place, act, type: act.type, decision: decisions[place][act.type] })),
);

describe('Every act in every place is decided:', () => {
  test.each(pairs)('in $place, "$type" $decision', ({ place, act, decision }) => {
    const kiosk = arrivals[place]().expectToBeIn(place);
    expect(whatComesOf(act, kiosk)).toBe(decision);
  });

  test('the places are those of the statechart', () => {
    expect(innermost(sessionMachine.root).sort()).toEqual([...places].sort());
  });

  test('the places are those that the shell knows', () => {
    const known = calls.state.args.def.items[0].options;
    // The search is no place of its own: it lies over one.
    expect(known.filter((each) => each !== 'search').sort()).toEqual([...places].sort());
  });

  test('the acts are those that the statechart knows', () => {
    expect([...sessionMachine.events].sort()).toEqual(Object.keys(acts).sort());
  });
});

/** The names of the states without states of their own. History is a way, not a place. */
function innermost({ key, states }: typeof sessionMachine.root): string[] {
  const inner = Object.values(states).filter(({ type }) => type !== 'history');
  return inner.length === 0 ? [key] : inner.flatMap(innermost);
}

/** What does more than tell the time, and so must not be done for somebody who is not there any more. */
const pressing = pairs.filter(
  ({ place, decision }) =>
    ['home', 'deck', 'warning', 'door', 'staff'].includes(place) &&
    !['tells the time', 'means nothing', 'waits for the reset'].includes(decision),
);

test.each(pressing)('In $place, "$type" begins anew after everybody must have left', ({ place, act }) => {
  const kiosk = arrivals[place]().sleeps(8 * 3600);
  const { session } = kiosk;
  kiosk.happens(act).expectToBeIn('attract').expectNoTrace();
  expect(kiosk.session).toBe(session + 1);
});
