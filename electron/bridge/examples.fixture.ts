/** For each entry of the contract an example of what passes, and of what must not. */
import type {
  Args,
  AudienceView,
  Call,
  Inked,
  InkNews,
  Payload,
  Push,
  Settings,
  Statistics,
  Talk,
} from './contract.ts';

export const exampleSettings: Settings = {
  clinicName: 'Lindenhof',
  logo: null,
  country: 'eu',
  clinicCountry: 'us',
  languages: ['en'],
  idleSeconds: 90,
  warningSeconds: 20,
  contacts: [{ name: 'Night nurse', number: '+1 202 555 0142', hours: 'day and night' }],
  screen: 'on',
  host: 'preview',
  role: 'visitor',
  consultation: 'offered',
  printer: true,
  mounting: { diagonalInches: 27, lowerEdgeCm: 90 },
};

const exampleView: AudienceView = {
  language: 'en',
  ease: { text: 150, theme: 'night', isCalm: true },
  shows: {
    kind: 'slide',
    deck: 'what-is-car-t',
    slide: 'marks',
    step: 2,
    part: 1,
    led: { view: 'bcma', part: null, film: { plays: true, isHeard: false } },
  },
};

const exampleVisit = {
  language: 'en',
  decks: [{ deck: 'what-is-car-t', furthest: 11, last: 4 }],
  used: ['text' as const],
  ended: 'finished' as const,
  stillFor: 0,
};

const exampleStatistics: Statistics = {
  shown: { from: '2026-11-16', to: '2026-11-22', earlier: 3 },
  isOn: true,
  visits: 40,
  bars: [{ from: '2026-11-16', count: 10 }],
  minutes: 4,
  languages: [{ id: 'en', count: 35 }],
  ends: [{ id: 'finished', count: 20 }],
  uses: [{ id: 'text', count: 0 }],
  consultations: 5,
  decks: [{ id: 'what-is-car-t', title: 'What is CAR T-cell therapy?', count: 25 }],
  slides: null,
};

const exampleFilm = { deck: 'is-it-for-me', slide: 'film', cameTo: 'ended' as const };
const exampleParts = { deck: 'what-is-car-t', slide: 'marks', parts: 2 };

export const exampleTalk: Talk = {
  language: 'en',
  ease: { text: 100, theme: 'daylight', isCalm: false },
  deck: { id: 'what-is-car-t', slide: 'marks', step: 2 },
  isBlank: false,
  led: { view: null, part: 'mark', film: null },
  frozen: exampleView,
  over: { kind: 'term', term: 't-cell' },
  path: { disease: 'myeloma', product: null, age: 'adult' },
  showsAll: false,
  route: { name: 'First talk', stops: [{ deck: 'what-is-car-t', slides: 12, index: 3 }], at: 0, passed: [] },
  questions: [
    { deck: 'what-is-car-t', slide: 'marks', place: 0, text: 'How long will I stay?', language: 'en' },
    { deck: '', slide: '', place: 0, text: 'Can our dog stay?', language: 'en', isAnswered: true },
  ],
  elapsed: 60_000,
  spent: { 'what-is-car-t': 60_000 },
};

const exampleStroke: Inked['strokes'][number] = {
  id: 7,
  deck: 'what-is-car-t',
  slide: 'marks',
  language: 'en',
  tool: 'pen',
  colour: 'warm',
  points: [
    ['w12', -40, 1100, 0],
    ['d0', 500, 480, 1000],
    ['slide', 900, 950, 1],
  ],
};
const exampleSpot: NonNullable<Inked['spot']> = {
  kind: 'magnifier',
  deck: 'what-is-car-t',
  slide: 'marks',
  language: 'en',
  at: ['d0', 500, 480],
  power: 2,
};
const exampleInk: InkNews = { put: [exampleStroke], drop: [3], spot: exampleSpot };
const examplePlaylist = {
  name: 'First talk',
  slides: [{ deck: 'what-is-car-t', slide: 'marks', title: 'Cells carry marks', print: 'a0b1a0b1a0b1a0b1' }],
};
const exampleSettled = {
  clinicName: 'Lindenhof',
  country: 'uk' as const,
  languages: ['en', 'es'],
  mode: 'both' as const,
  diagonalInches: 27,
  lowerEdgeCm: 90,
};

const exampleText = {
  ...{
    deck: 'first-visit',
    language: 'en',
    part: 'slides',
    title: 'The first visit',
    isOnHome: true,
    slides: 9,
  },
  ...{ state: 'unsigned', signature: null, concerns: 0, isBegun: false, ending: [] },
};

const hash = 'a0b1'.repeat(8);

const examplePack = {
  id: 'label-2026',
  name: 'The label of 2026',
  version: '2026-11-26.1',
  made: '2026-11-26',
  key: { id: 'a0b1', name: 'The publisher' },
  decks: [{ id: 'results', language: 'en', title: 'What the studies show' }],
  corrected: ['kymriah.remission'],
};
const exampleContent = {
  offers: [
    {
      id: 'usb:1',
      from: 'usb',
      file: 'label.anteroompack',
      bytes: 58_772,
      state: { is: 'ready' },
      pack: examplePack,
    },
    {
      ...{ id: 'drop:1', from: 'drop-folder', file: 'other.anteroompack', bytes: 12, pack: null },
      state: { is: 'refused', reason: 'unknown-key', detail: 'c0ffee' },
    },
  ],
  now: { packs: [examplePack], at: 1 },
  before: { packs: [], at: null },
  installing: null,
  isShown: true,
  stale: [],
  hasKeys: true,
  lasts: true,
  history: [],
};

interface CallExample<C extends Call> {
  args: Args<C>;
  answer: unknown;
  /** Arguments that a page gone wrong might send. */
  wrongArgs: unknown[][];
  /** An answer that a broken shell might give. */
  wrongAnswer: unknown;
}

export const callExamples: { [C in Call]: CallExample<C> } = {
  settings: {
    args: [],
    answer: exampleSettings,
    wrongArgs: [['extra']],
    wrongAnswer: { ...exampleSettings, warningSeconds: 5 },
  },
  index: {
    args: ['en'],
    answer: {
      language: 'en',
      cards: [],
      tools: [{ id: 'call', language: 'en', edition: 'an edition' }],
      casts: [],
    },
    wrongArgs: [[], [1], ['../../etc/passwd'], ['en', 'es'], ['EN'], [{ toString: () => 'en' }]],
    wrongAnswer: { language: 'en' },
  },
  deck: {
    args: ['first-visit', 'en'],
    answer: null,
    wrongArgs: [[], ['first-visit'], ['../first-visit', 'en'], ['__proto__', 'en'], ['first-visit', 'en', 1]],
    wrongAnswer: { formatVersion: 2, language: 'en', deck: {}, facts: {}, sources: {}, glossary: {} },
  },
  notes: {
    args: ['first-visit', 'en'],
    answer: null,
    wrongArgs: [[], ['first-visit'], ['../first-visit', 'en'], ['first-visit', 'en', 1]],
    wrongAnswer: { deck: 'first-visit', language: 'en', slides: {} },
  },
  cast: {
    args: [hash],
    answer: { formatVersion: 1, symbols: {} },
    wrongArgs: [[], ['cast'], [`${hash}0`], [hash, hash]],
    wrongAnswer: { symbols: {} },
  },
  picture: {
    args: [hash],
    answer: null,
    wrongArgs: [[], ['picture'], [hash.toUpperCase()], [hash, hash]],
    wrongAnswer: undefined,
  },
  lookup: {
    args: ['en'],
    answer: { language: 'en', terms: [], slides: [] },
    wrongArgs: [[], [1], ['../en'], ['en', 'en']],
    wrongAnswer: { language: 'en', terms: [], slides: [{ deck: 'first-visit' }] },
  },
  fault: {
    args: [{ where: 'deck', message: 'lost' }],
    answer: undefined,
    wrongArgs: [[], ['lost'], [{ where: 'deck' }], [{ where: 'x'.repeat(201), message: '' }]],
    wrongAnswer: 'a text',
  },
  health: {
    args: [],
    answer: {
      at: 1,
      lines: [
        {
          line: 'storage',
          verdict: 'good',
          says: [{ id: 'storage.enough', values: { free: { bytes: 1 } } }],
          problems: [],
        },
      ],
    },
    wrongArgs: [[1], ['all']],
    wrongAnswer: { at: 1, lines: [{ line: 'storage', verdict: 'bad', says: [], problems: [] }] },
  },
  visited: {
    args: [exampleVisit],
    answer: undefined,
    wrongArgs: [
      [],
      [{ ...exampleVisit, question: 'How long will I stay?' }],
      [{ ...exampleVisit, decks: [{ deck: '../etc', furthest: 1, last: 1 }] }],
      [{ ...exampleVisit, decks: [{ deck: 'a', furthest: -1, last: 0.5 }] }],
      [{ ...exampleVisit, decks: Array.from({ length: 51 }, () => ({ deck: 'a', furthest: 0, last: 0 })) }],
      [{ ...exampleVisit, used: ['name'] }],
      [{ ...exampleVisit, ended: 'a word of a visitor’s' }],
      [{ ...exampleVisit, stillFor: 1e9 }],
      [{ ...exampleVisit, language: 'somebody’s' }],
    ],
    wrongAnswer: [exampleVisit],
  },
  statistics: {
    args: [{ span: 'week', back: 0, deck: null, language: 'en' }],
    answer: exampleStatistics,
    wrongArgs: [
      [],
      [{ span: 'day', back: 0, deck: null, language: 'en' }],
      [{ span: 'week', back: -1, deck: null, language: 'en' }],
      [{ span: 'week', back: 0, deck: null, language: 'en', from: '2026-11-26' }],
    ],
    wrongAnswer: { ...exampleStatistics, visits: 3 },
  },
  exportStatistics: {
    args: [{ span: 'week', back: 0, deck: null, language: 'en' }],
    answer: { outcome: 'folder', file: 'exports/statistics.csv' },
    wrongArgs: [[], ['week'], [{ span: 'week', back: 0, deck: null, language: 'en' }, '/media/stick']],
    wrongAnswer: { outcome: 'folder' },
  },
  supportBundle: {
    args: [],
    answer: { outcome: 'usb', file: 'support.zip' },
    wrongArgs: [['/tmp/file']],
    wrongAnswer: { outcome: 'usb' },
  },
  audit: {
    args: [],
    answer: [{ id: 1, at: 1, event: 'wrong-pin', role: null, detail: 'shut for 1 s' }],
    wrongArgs: [[1], ['all']],
    wrongAnswer: [{ id: 1, at: 1, event: 'guessed', role: null, detail: '' }],
  },
  troubles: {
    args: [],
    answer: [{ at: 1, level: 'warn', kind: 'other', means: 'other', line: 'a line', times: 1 }],
    wrongArgs: [[1], [{}]],
    wrongAnswer: [{ at: 1, level: 'info', kind: 'other', means: 'other', line: 'a line', times: 1 }],
  },
  playlists: {
    args: [],
    answer: [{ id: 'own:1', playlist: examplePlaylist }],
    wrongArgs: [['own:1']],
    wrongAnswer: [{ id: 'own:1', playlist: { ...examplePlaylist, family: 'a name' } }],
  },
  savePlaylist: {
    args: [null, examplePlaylist],
    answer: 'saved',
    wrongArgs: [
      [],
      [examplePlaylist],
      ['own:1', { ...examplePlaylist, name: '' }],
      [null, { ...examplePlaylist, slides: [] }],
      [null, { ...examplePlaylist, family: 'a name' }],
    ],
    wrongAnswer: true,
  },
  playlistChoices: {
    args: ['en'],
    answer: { language: 'en', decks: [{ id: 'results', title: 'Results', slides: [] }] },
    wrongArgs: [[], [1], ['../en']],
    wrongAnswer: { language: 'en', decks: [{ id: '../results', title: '', slides: [] }] },
  },
  sharePlaylist: {
    args: ['own:1'],
    answer: { outcome: 'usb', file: 'first-talk-1.json' },
    wrongArgs: [[], [1], [null]],
    wrongAnswer: { outcome: 'usb' },
  },
  removePlaylist: { args: ['own:1'], answer: undefined, wrongArgs: [[], [1], [null]], wrongAnswer: 'a text' },
  beginConsultation: {
    args: [{ language: 'en', questions: exampleTalk.questions }],
    answer: undefined,
    wrongArgs: [[], [{ language: 'en' }], [{ language: 'en', questions: [], family: 'a name' }]],
    wrongAnswer: true,
  },
  endConsultation: { args: [], answer: undefined, wrongArgs: [[1], [null]], wrongAnswer: true },
  show: {
    args: [exampleView],
    answer: undefined,
    wrongArgs: [
      [],
      [null],
      [{ ...exampleView, notes: 'what a family must not read' }],
      [{ ...exampleView, shows: { ...exampleView.shows, notes: 'what a family must not read' } }],
      [{ language: 'en', shows: { kind: 'slide', deck: 'what-is-car-t', slide: 'marks', step: 0 } }],
      [{ ...exampleView, shows: { ...exampleView.shows, led: { part: 'what a family must not read' } } }],
      [{ language: 'en', shows: { kind: 'slide', deck: '../x', slide: 'marks', step: 'all' } }],
      [{ language: 'en', shows: { kind: 'address' } }],
    ],
    wrongAnswer: exampleView,
  },
  shown: {
    args: [],
    answer: exampleView,
    wrongArgs: [[1]],
    wrongAnswer: { ...exampleView, notes: 'a note' },
  },
  chooseCountry: {
    args: ['uk'],
    answer: undefined,
    wrongArgs: [[], ['fr'], [null], ['uk', 'us']],
    wrongAnswer: true,
  },
  familyParts: {
    args: [exampleParts],
    answer: undefined,
    wrongArgs: [[], [{ ...exampleParts, parts: 0 }], [{ ...exampleParts, note: 'for the consultant' }]],
    wrongAnswer: true,
  },
  familyFilm: {
    args: [exampleFilm],
    answer: undefined,
    wrongArgs: [[], [{ ...exampleFilm, cameTo: 'playing' }], [{ ...exampleFilm, at: 12 }]],
    wrongAnswer: true,
  },
  keep: {
    args: [exampleTalk],
    answer: undefined,
    wrongArgs: [
      [],
      [null],
      [{ ...exampleTalk, family: 'a name' }],
      [{ ...exampleTalk, elapsed: -1 }],
      [{ ...exampleTalk, path: { disease: 'a name', product: null, age: null } }],
    ],
    wrongAnswer: true,
  },
  kept: { args: [], answer: exampleTalk, wrongArgs: [[1]], wrongAnswer: { ...exampleTalk, isBlank: 1 } },
  ink: {
    args: [{ ...exampleInk, isSeen: true }],
    answer: undefined,
    wrongArgs: [
      [],
      [null],
      [exampleInk],
      [{ ...exampleInk, isSeen: true, notes: 'what a family must not read' }],
      [{ ...exampleInk, isSeen: true, put: [{ ...exampleStroke, words: 'what a family must not read' }] }],
      [{ ...exampleInk, isSeen: true, put: [{ ...exampleStroke, colour: '#c2412d' }] }],
      [{ ...exampleInk, isSeen: true, put: [{ ...exampleStroke, points: [['note', 0, 0, 0]] }] }],
      [{ ...exampleInk, isSeen: true, put: [{ ...exampleStroke, points: [] }] }],
      [{ ...exampleInk, isSeen: true, put: Array(21).fill(exampleStroke) }],
      [
        {
          ...exampleInk,
          isSeen: true,
          put: [{ ...exampleStroke, points: Array(241).fill(['w0', 0, 0, 0]) }],
        },
      ],
      [{ ...exampleInk, isSeen: true, spot: { ...exampleSpot, at: ['w0', 0.5, 0] } }],
      [{ ...exampleInk, isSeen: true, spot: { ...exampleSpot, says: 'a note' } }],
    ],
    wrongAnswer: true,
  },
  inked: {
    args: [],
    answer: { strokes: [exampleStroke], spot: exampleSpot },
    wrongArgs: [[1]],
    wrongAnswer: { strokes: [exampleStroke], spot: exampleSpot, notes: 'a note' },
  },
  familyDisplays: { args: [], answer: { family: 1 }, wrongArgs: [[1]], wrongAnswer: { family: -1 } },
  lockCheck: {
    args: [],
    answer: [{ id: 'supervisor', verdict: 'unseen', doc: 'installing-debian.md#the-unit' }],
    wrongArgs: [[1], ['all']],
    wrongAnswer: [{ id: 'door', verdict: 'good', doc: '' }],
  },
  screenHours: {
    args: [],
    answer: { isOpen: true, why: 'hours', changesAt: 1 },
    wrongArgs: [[1], ['now']],
    wrongAnswer: { isOpen: true, why: 'weather', changesAt: 1 },
  },
  wishScreen: {
    args: ['on'],
    answer: { isOpen: true, why: 'staff', changesAt: null },
    wrongArgs: [[], ['dark'], ['on', 1]],
    wrongAnswer: { isOpen: 'yes', why: 'staff', changesAt: null },
  },
  paper: {
    args: [{ what: 'questions', language: 'es', text: 150, questions: ['¿Por qué?'] }, 'printer'],
    answer: 'no-paper',
    wrongArgs: [
      [],
      [{ what: 'call', language: 'en', text: 100 }],
      [{ what: 'call', language: 'en', text: 100 }, 'mail'],
      [{ what: 'call', language: 'en', text: 99 }, 'usb'],
      [{ what: 'notes', language: 'en', text: 100 }, 'usb'],
      [{ what: 'sign-offs', language: 'en', text: 100, at: 1, entries: [] }, 'usb'],
      [{ what: 'topic', language: 'en', text: 100, deck: '../notes', path: null }, 'usb'],
      [{ what: 'topic', language: 'en', text: 100, deck: 'marks', path: { name: 'a family' } }, 'usb'],
      [{ what: 'questions', language: 'en', text: 100, questions: ['x'.repeat(501)] }, 'usb'],
    ],
    wrongAnswer: 'on fire',
  },
  sheet: {
    args: [],
    answer: { what: 'topic', language: 'en', text: 100, deck: 'what-is-car-t', path: exampleTalk.path },
    wrongArgs: [[1]],
    wrongAnswer: { what: 'topic' },
  },
  drawn: { args: [true], answer: undefined, wrongArgs: [[], ['yes'], [true, 1]], wrongAnswer: true },
  signOffs: {
    args: [],
    answer: { today: '2026-11-22', areRequired: true, lasts: true, texts: [exampleText] },
    wrongArgs: [[1], ['en']],
    wrongAnswer: { today: '2026-11-22', areRequired: true, lasts: true, texts: [{ deck: 'first-visit' }] },
  },
  review: {
    args: [{ deck: 'first-visit', language: 'en', part: 'notes' }],
    answer: null,
    wrongArgs: [
      [],
      ['first-visit'],
      [{ deck: '../first-visit', language: 'en', part: 'notes' }],
      [{ deck: 'first-visit', language: 'en', part: 'cards' }],
      [{ deck: 'first-visit', language: 'en', part: 'notes', country: 'us' }],
    ],
    wrongAnswer: { deck: 'first-visit' },
  },
  decide: {
    args: [
      { deck: 'first-visit', language: 'en', part: 'slides' },
      'a-hash',
      'marks',
      { verdict: 'concern', concern: 'Who says so?' },
    ],
    answer: 'kept',
    wrongArgs: [
      [],
      [{ deck: 'first-visit', language: 'en', part: 'slides' }, 'a-hash', 'marks', { verdict: 'concern' }],
      [
        { deck: 'first-visit', language: 'en', part: 'slides' },
        'a-hash',
        'marks',
        { verdict: 'concern', concern: 'x'.repeat(501) },
      ],
      [{ deck: 'first-visit', language: 'en', part: 'slides' }, '', 'marks', { verdict: 'approved' }],
      [{ deck: 'first-visit', language: 'en', part: 'slides' }, 'a-hash', '**', { verdict: 'approved' }],
    ],
    wrongAnswer: true,
  },
  sign: {
    args: [
      { deck: 'first-visit', language: 'en', part: 'slides' },
      'a-hash',
      { name: 'A. B.', office: 'nurse' },
    ],
    answer: 'signed',
    wrongArgs: [
      [],
      [{ deck: 'first-visit', language: 'en', part: 'slides' }, 'a-hash', { name: ' ', office: 'nurse' }],
      [{ deck: 'first-visit', language: 'en', part: 'slides' }, 'a-hash', { name: 'A. B.', office: 'a\nb' }],
    ],
    wrongAnswer: 'perhaps',
  },
  signHistory: {
    args: [],
    answer: [],
    wrongArgs: [[1], ['all']],
    wrongAnswer: [{ id: 1 }],
  },
  exportHistory: {
    args: ['pdf', 'en'],
    answer: { outcome: 'folder', file: 'exports/sign-offs.pdf' },
    wrongArgs: [[], ['csv'], ['/etc/passwd', 'en'], ['pdf', '../en'], ['pdf', 'en', '/media/stick']],
    wrongAnswer: { outcome: 'folder' },
  },
  packs: {
    args: [],
    answer: exampleContent,
    wrongArgs: [[1], ['usb:1']],
    wrongAnswer: { ...exampleContent, now: null },
  },
  inspectPack: {
    args: ['usb:1'],
    answer: {
      outcome: 'changes',
      pack: examplePack,
      changes: { decks: [], facts: [], stale: [] },
    },
    wrongArgs: [[], [1], [''], ['x'.repeat(301)], ['usb:1', 'usb:2']],
    wrongAnswer: { outcome: 'refused', reason: 'ENOENT', detail: '' },
  },
  installPack: {
    args: ['usb:1'],
    answer: { outcome: 'refused', reason: 'altered-file', detail: 'results.en.json' },
    wrongArgs: [[], [1], [''], ['usb:1', 'admin']],
    wrongAnswer: 'installed',
  },
  rollBackPacks: { args: [], answer: 'rolled-back', wrongArgs: [[1], [null]], wrongAnswer: 'done' },
  alive: { args: [], answer: undefined, wrongArgs: [[1], [null]], wrongAnswer: true },
  state: { args: ['home'], answer: undefined, wrongArgs: [[], ['keypad'], ['home', 1]], wrongAnswer: 1 },
  writing: { args: [true], answer: undefined, wrongArgs: [[], ['yes'], [true, 1]], wrongAnswer: true },
  door: {
    args: [],
    answer: { isSet: true, waitMs: 0, canSetUp: false },
    wrongArgs: [[1], [null]],
    wrongAnswer: { isSet: true, waitMs: -1, canSetUp: false },
  },
  tryPin: {
    args: ['493817'],
    answer: { outcome: 'wrong', waitMs: 1000 },
    wrongArgs: [[], [493817], [''], ['49381x'], ['1234567890123'], ['٤٩٣٨١٧'], ['493817', 'admin']],
    wrongAnswer: { outcome: 'wrong', waitMs: 1.5 },
  },
  beginSetUp: { args: [], answer: 'begun', wrongArgs: [[1], ['now']], wrongAnswer: true },
  setUp: {
    args: [],
    answer: {
      isFirst: true,
      now: { ...exampleSettled, hasLogo: false },
      limits: { clinicName: 80, diagonalInches: [7, 120], lowerEdgeCm: [0, 200] },
    },
    wrongArgs: [[1], ['first']],
    wrongAnswer: { isFirst: true, now: exampleSettled },
  },
  logos: {
    args: [],
    answer: [
      { id: 'a0b1c2d3e4f50617', name: 'logo.png', folder: '/media/stick', picture: 'data:image/png;base64,' },
    ],
    wrongArgs: [[1], ['/etc']],
    wrongAnswer: [{ id: '/etc/passwd', name: 'passwd', folder: '/etc', picture: null }],
  },
  judgePin: {
    args: ['493817'],
    answer: 'set',
    wrongArgs: [[], [493817], ['secret'], ['493817', 'admin']],
    wrongAnswer: 'well',
  },
  saveSetUp: {
    args: [{ ...exampleSettled, logo: 'none', pins: { admin: '493817', staff: '275019' } }],
    answer: { outcome: 'saved', restart: false, isRead: true, copies: [] },
    wrongArgs: [
      [],
      [exampleSettled],
      [{ ...exampleSettled, logo: '/etc/passwd', pins: null }],
      [{ ...exampleSettled, logo: 'none', pins: { admin: 'secret', staff: '275019' } }],
      [{ ...exampleSettled, country: 'atlantis', logo: 'none', pins: null }],
    ],
    wrongAnswer: { outcome: 'saved', restart: false },
  },
  pinStates: {
    args: [],
    answer: { staff: 'none', admin: 'set' },
    wrongArgs: [['admin']],
    wrongAnswer: { staff: '$scrypt$', admin: 'set' },
  },
  setPin: {
    args: ['staff', '493817'],
    answer: 'set',
    wrongArgs: [[], ['493817'], ['visitor', '493817'], ['staff', 493817], ['staff', 'secret']],
    wrongAnswer: 'well',
  },
  ways: { args: [], answer: ['quit', 'sleep'], wrongArgs: [['quit']], wrongAnswer: ['format'] },
  end: {
    args: ['restart-app'],
    answer: 'done',
    wrongArgs: [[], ['format'], ['quit', 1], [['quit']]],
    wrongAnswer: true,
  },
};

interface PushExample<P extends Push> {
  payload: Payload<P>;
  wrong: unknown[];
}

export const pushExamples: { [P in Push]: PushExample<P> } = {
  reset: { payload: 'recovered', wrong: [undefined, null, 'Recovered', ['recovered'], { reason: 'staff' }] },
  changed: {
    payload: ['settings'],
    wrong: [undefined, [], 'settings', ['settings', 'x'], { 0: 'settings' }],
  },
  doorAsked: { payload: null, wrong: [undefined, 'door', {}] },
  staff: { payload: 'admin', wrong: [undefined, null, 'visitor', ['staff'], { role: 'staff' }] },
  audience: {
    payload: exampleView,
    wrong: [undefined, null, { ...exampleView, notes: 'what a family must not read' }, { language: 'en' }],
  },
  inkDrawn: {
    payload: exampleInk,
    wrong: [
      undefined,
      null,
      { ...exampleInk, isSeen: true },
      { ...exampleInk, put: [{ ...exampleStroke, notes: 'what a family must not read' }] },
      { ...exampleInk, drop: ['1'] },
    ],
  },
  partsSeen: { payload: exampleParts, wrong: [null, {}, { ...exampleParts, parts: 1.5 }] },
  filmSeen: { payload: exampleFilm, wrong: [null, {}, 'ended', { ...exampleFilm, slide: null }] },
  stage: { payload: { family: 1 }, wrong: [undefined, 1, { family: '1' }, { family: 1, windows: 2 }] },
  packsChanged: { payload: null, wrong: [undefined, 'usb:1', {}] },
  pulse: { payload: null, wrong: [undefined, 0, 'pulse', {}] },
};
