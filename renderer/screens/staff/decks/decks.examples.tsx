import type { Seen } from '../../../../slides/format/model/review.ts';
import { wholeDeck } from '../../../../slides/format/model/whole-deck.ts';
import { exampleBundle } from '../../../deck/examples/bundle.ts';
import type { Review, SignOffDesk, SignOffState } from '../../../session-driver/kiosk.ts';
import type { Examples } from '../../../ui/examples.ts';
import { DecksPage } from './decks.tsx';
import { History } from './history.tsx';
import { ReviewPanel } from './review.tsx';

type TextState = SignOffState['texts'][number];

const text = { deck: 'what-is-car-t', language: 'en', part: 'slides' } as const;
const unsigned: TextState = {
  ...text,
  title: 'What is CAR T-cell therapy?',
  isOnHome: true,
  slides: 12,
  state: 'unsigned',
  signature: null,
  concerns: 0,
  isBegun: false,
  ending: [],
};
const signature = { name: 'R. Example', office: 'haematologist', on: '2026-11-20', by: 'screen' } as const;
const ending = [
  { id: 'approvals.us', statement: 'Seven therapies are approved.', reviewBy: '2026-12-21' },
  { id: 'kymriah.us', statement: 'It was the first one.', reviewBy: '2026-11-01' },
];

const state: SignOffState = {
  today: '2026-11-26',
  areRequired: true,
  lasts: true,
  texts: [
    { ...unsigned, state: 'signed', signature },
    { ...unsigned, part: 'notes', isBegun: true },
    { ...unsigned, deck: 'results', title: 'What the studies show', state: 'changed', signature, ending },
    { ...unsigned, deck: 'results', title: 'What the studies show', part: 'notes', concerns: 2 },
    { ...unsigned, deck: 'call', title: 'Call now', isOnHome: false, language: 'es' },
  ],
};

const seen: Seen = {
  title: 'T cells guard your body',
  lines: ['T cells are white blood cells.', 'The making takes 4 weeks.'],
  facts: [{ id: 'making', statement: 'The making takes 4 weeks.', sources: ['A study, a journal, 2018'] }],
  words: [],
  pictures: [],
};

const slide = 'by-steps';
const review: Review = {
  ...text,
  content: 'content',
  bundle: exampleBundle,
  notes: null,
  cast: null,
  signature,
  state: 'changed',
  items: [
    { id: wholeDeck, verdict: 'approved', concern: '', now: seen, before: null },
    {
      id: slide,
      verdict: 'open',
      concern: 'Where does this number come from?',
      now: { ...seen, lines: ['T cells are white blood cells.', 'The making takes 3 to 5 weeks.'] },
      before: seen,
    },
  ],
};

const history = [
  { ...text, id: 2, at: Date.UTC(2026, 10, 26, 10, 5), day: '2026-11-26', event: 'concern' },
  { ...text, id: 1, at: Date.UTC(2026, 10, 20, 9, 0), day: '2026-11-20', event: 'signed' },
] as const;

const desk: SignOffDesk = {
  signOffs: async () => state,
  review: async () => review,
  decide: async () => 'kept',
  sign: async () => 'signed',
  signHistory: async () =>
    history.map((row) => ({
      ...row,
      title: unsigned.title,
      item: row.event === 'concern' ? 'marks' : '',
      name: row.event === 'signed' ? signature.name : '',
      office: row.event === 'signed' ? signature.office : '',
      concern: row.event === 'concern' ? 'Where does this number come from?' : '',
    })),
  exportHistory: async () => ({ outcome: 'folder', file: 'exports/sign-offs.csv' }),
  cast: async () => null,
  picture: async () => null,
};

const nothing = () => undefined;
const empty = { ...desk, signOffs: async () => ({ ...state, texts: [] }), signHistory: async () => [] };
const approved: Review = {
  ...review,
  items: review.items.map((item) => ({ ...item, verdict: 'approved', before: null })),
};
const allApproved = { ...desk, review: async () => approved };
const unchanged: Review = {
  ...review,
  items: review.items.map((item) => ({ ...item, before: null, concern: '' })),
};
const asItIs = { ...desk, review: async () => unchanged };
const isGone = { ...desk, review: async () => null };
const panel = { text, country: 'uk', onFault: nothing, onNews: nothing, onClose: nothing } as const;

export const examples: Examples = {
  'some signed': <DecksPage desk={desk} country="uk" onFault={nothing} onNews={nothing} />,
  'no country': <DecksPage desk={empty} country="all" onFault={nothing} onNews={nothing} />,
  'a slide that changed': <ReviewPanel desk={desk} {...panel} />,
  'a slide with its facts': <ReviewPanel desk={asItIs} {...panel} />,
  'all approved': <ReviewPanel desk={allApproved} {...panel} />,
  'a deck that cannot be opened': <ReviewPanel desk={isGone} {...panel} />,
  'the history': <History desk={desk} country="uk" onFault={nothing} onClose={nothing} />,
  'no history': <History desk={empty} country="uk" onFault={nothing} onClose={nothing} />,
};
