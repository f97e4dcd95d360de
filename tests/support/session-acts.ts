/** Random acts of a session, mixed so that visits begin, go on for a while, and end in every way. */
import fc from 'fast-check';
import {
  type Aloud,
  type Ease,
  type FamilyView,
  hands,
  type InkChange,
  type LeadChange,
  type ListChange,
  type Over,
  type Question,
  type SessionAct,
  speeds,
  textSizes,
  themes,
  type VisitorAct,
  volumes,
} from '../../renderer/session/index.ts';

/** The longest times that random rules give. */
export const idleSeconds = 30;
export const warningSeconds = 20;

const oddNumbers = fc.constantFrom(-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY);

const anyQuestion: fc.Arbitrary<Question> = fc.record({
  deck: fc.constantFrom('side-effects', 'your-path'),
  slide: fc.constant('ask'),
  place: fc.integer({ min: 0, max: 4 }),
  text: fc.string(),
  language: fc.constantFrom('en', 'es'),
});

const anyListChange: fc.Arbitrary<ListChange> = fc.oneof(
  fc.record({ to: fc.constant('add' as const), questions: fc.array(anyQuestion, { maxLength: 3 }) }),
  fc.record({ to: fc.constantFrom('remove', 'raise', 'lower'), question: anyQuestion }),
);

const anyEase: fc.Arbitrary<Partial<Ease>> = fc.record(
  {
    text: fc.constantFrom(...textSizes),
    theme: fc.constantFrom(...themes),
    isCalm: fc.boolean(),
    reach: fc.constantFrom(null, ...hands),
    isSteady: fc.boolean(),
  },
  { requiredKeys: [] },
);

const anyAloud: fc.Arbitrary<Partial<Aloud>> = fc.record(
  {
    isOn: fc.boolean(),
    isPaused: fc.boolean(),
    speed: fc.constantFrom(...speeds),
    volume: fc.constantFrom(...volumes),
  },
  { requiredKeys: [] },
);

const anyOver = fc.constantFrom<Over | null>(null, { kind: 'call' }, { kind: 'term', term: 't' });

const anySheet = fc.record({
  deck: fc.constantFrom('side-effects', 'your-path'),
  slide: fc.constant('ask'),
  language: fc.constantFrom('en', 'es'),
});

const anyInkChange: fc.Arbitrary<InkChange> = fc.oneof(
  fc.record({
    to: fc.constant('tool' as const),
    tool: fc.constantFrom('pointer', 'pen', 'highlighter', 'eraser', 'spotlight', 'magnifier', null),
  }),
  fc.record({
    to: fc.constant('begin' as const),
    sheet: anySheet,
    point: fc.constant<['w0', 0, 0, 0]>(['w0', 0, 0, 0]),
  }),
  fc.record({ to: fc.constantFrom('clear', 'undo'), sheet: anySheet }),
  fc.record({
    to: fc.constant('power' as const),
    power: fc.oneof(fc.integer({ min: -2, max: 9 }), oddNumbers),
  }),
  fc.constantFrom<InkChange>({ to: 'end' }, { to: 'drop' }, { to: 'grow', points: [['w1', 0, 0, 0]] }),
);

const anyLeadChange: fc.Arbitrary<LeadChange> = fc.oneof(
  fc.record({
    to: fc.constant('steps' as const),
    steps: fc.array(fc.oneof(fc.integer({ min: -1, max: 5 }), oddNumbers), { maxLength: 6 }),
  }),
  fc.record({
    to: fc.constant('step' as const),
    step: fc.oneof(fc.integer({ min: -2, max: 9 }), oddNumbers),
  }),
  fc.record({ to: fc.constant('blank' as const), isBlank: fc.boolean() }),
  fc.record({ to: fc.constant('over' as const), over: anyOver }),
  fc.record({
    to: fc.constant('led' as const),
    led: fc.record({
      view: fc.constantFrom(null, 'bcma'),
      part: fc.constantFrom(null, 'mark'),
      film: fc.constantFrom(null, { plays: true, isHeard: false }),
    }),
  }),
  fc.record({
    to: fc.constant('freeze' as const),
    view: fc.constantFrom<FamilyView | null>(null, {
      language: 'en',
      ease: { text: 100, theme: 'daylight', isCalm: false },
      shows: { kind: 'welcome' },
    }),
  }),
  fc.record({
    to: fc.constant('path' as const),
    path: fc.constantFrom(null, { disease: 'myeloma' as const, product: null, age: null }),
  }),
  fc.record({ to: fc.constant('show-all' as const), showsAll: fc.boolean() }),
  fc.record({
    to: fc.constant('route' as const),
    route: fc.constantFrom(null, {
      name: 'A talk',
      stops: [{ deck: 'results', slides: 3, index: 1 }],
      at: 0,
      passed: [],
    }),
  }),
  fc.record({
    to: fc.constant('stops-passed' as const),
    stops: fc.array(fc.oneof(fc.integer({ min: -2, max: 3 }), oddNumbers)),
  }),
  fc.record({
    to: fc.constant('passed' as const),
    slides: fc.array(fc.oneof(fc.integer({ min: -2, max: 40 }), oddNumbers)),
  }),
  fc.record({ to: fc.constant('ink' as const), change: anyInkChange }),
);

export const anyVisitorAct: fc.Arbitrary<VisitorAct> = fc.oneof(
  fc.constantFrom<VisitorAct>(
    { type: 'activity' },
    { type: 'home' },
    { type: 'language', language: 'es' },
    { type: 'language', language: 'xx' },
    { type: 'panel', panel: 'contents' },
    { type: 'panel', panel: 'call' },
    { type: 'panel', panel: null },
  ),
  fc.record({
    type: fc.constant('go' as const),
    index: fc.oneof(fc.integer({ min: -5, max: 40 }), oddNumbers),
  }),
  fc.record({
    type: fc.constant('open' as const),
    deck: fc.string(),
    slides: fc.oneof(fc.integer({ min: 0, max: 30 }), oddNumbers),
  }),
  fc.record({
    type: fc.constant('open' as const),
    deck: fc.string(),
    slides: fc.integer({ min: 1, max: 30 }),
    index: fc.oneof(fc.integer({ min: -5, max: 40 }), oddNumbers),
  }),
  fc.record({ type: fc.constant('questions' as const), change: anyListChange }),
  fc.record({ type: fc.constant('lead' as const), change: anyLeadChange }),
  fc.record({ type: fc.constant('ease' as const), change: anyEase }),
  fc.record({ type: fc.constant('aloud' as const), change: anyAloud }),
  fc.constantFrom<VisitorAct>({ type: 'knock' }, { type: 'switches', change: { use: 'two', pace: 'fast' } }),
);

const anyMediaAct: fc.Arbitrary<SessionAct> = fc.oneof(
  fc.record({
    type: fc.constant('media-started' as const),
    media: fc.constantFrom('video', 'sound', '__proto__'),
    lasts: fc.oneof(fc.integer({ min: -1000, max: 40 * 60_000 }), oddNumbers),
  }),
  fc.constant<SessionAct>({ type: 'media-ended', media: 'video' }),
);

/** Other words came up. */
const anyWords = fc.record({
  type: fc.constant('words' as const),
  characters: fc.oneof(fc.integer({ min: -10, max: 9000 }), oddNumbers),
});

const goesOn = fc.constantFrom<SessionAct>(
  { type: 'wake' },
  { type: 'wake', language: 'es' },
  { type: 'wake', language: 'xx' },
  { type: 'cleared' },
  { type: 'tick' },
  { type: 'door' },
  { type: 'door-closed' },
);

const ends = fc.oneof(
  fc.constantFrom<SessionAct>({ type: 'finish' }, { type: 'reset-asked', reason: 'staff' }),
  fc.record({
    type: fc.constant('rules-changed' as const),
    rules: fc.record({
      languages: fc.constantFrom<readonly [string, ...string[]]>(['en', 'es'], ['es']),
      idleSeconds: fc.integer({ min: 1, max: idleSeconds }),
      warningSeconds: fc.integer({ min: 1, max: warningSeconds }),
      isLed: fc.boolean(),
      screen: fc.constantFrom('on', 'dark', 'dim'),
    }),
  }),
);

/** Mostly the pace of a visitor, sometimes a longer pause, seldom a sleep or a clock that is set back. */
const anyPause = fc.oneof(
  { weight: 20, arbitrary: fc.integer({ min: 0, max: 8 }) },
  { weight: 4, arbitrary: fc.integer({ min: 20, max: 60 }) },
  { weight: 1, arbitrary: fc.integer({ min: -600, max: 8 * 3600 }) },
);

/** Somebody stays away for so long that the warning comes up. */
const staysAway = fc.record({
  act: fc.constant<SessionAct>({ type: 'tick' }),
  secondsBefore: fc.integer({ min: idleSeconds, max: idleSeconds + warningSeconds - 1 }),
});

function stepsOf(anyAct: fc.Arbitrary<SessionAct>) {
  const does = fc.record({ act: anyAct, secondsBefore: anyPause });
  const step = fc.oneof({ weight: 12, arbitrary: does }, { weight: 1, arbitrary: staysAway });
  return fc.array(step, { maxLength: 60, size: 'max' });
}

const quiet = [
  { weight: 12, arbitrary: anyVisitorAct },
  { weight: 8, arbitrary: goesOn },
  { weight: 1, arbitrary: ends },
];

/** Acts of visitors alone with the seconds that go by before each, without narration or video. */
export const quietSteps = stepsOf(fc.oneof(...quiet));

const anyStaffAct = fc.constantFrom<SessionAct>(
  { type: 'staff-opened', role: 'staff' },
  { type: 'staff-opened', role: 'admin' },
  { type: 'staff-page', page: 'leave' },
  { type: 'staff-left' },
);

/** Acts with the seconds that go by before each. */
export const anySteps = stepsOf(
  fc.oneof(
    ...quiet,
    { weight: 3, arbitrary: anyWords },
    { weight: 2, arbitrary: anyMediaAct },
    { weight: 2, arbitrary: anyStaffAct },
  ),
);
