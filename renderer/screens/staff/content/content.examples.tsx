import type { Seen } from '../../../../slides/format/model/review.ts';
import { wholeDeck } from '../../../../slides/format/model/whole-deck.ts';
import type {
  Changes,
  Offer,
  Pack,
  PackDesk,
  PackRefusal,
  PackState,
} from '../../../session-driver/kiosk.ts';
import type { Examples } from '../../../ui/examples.ts';
import { ContentPage } from './content.tsx';
import { DeckChanges } from './deck-changes.tsx';
import { PackHistory } from './history.tsx';
import { Offers } from './offers.tsx';
import { RollBack } from './roll-back.tsx';
import { WhatChanges } from './what-changes.tsx';

const at = Date.UTC(2026, 10, 26, 10, 5);
const pack: Pack = {
  id: 'car-t-autumn',
  name: 'CAR T-cell therapy, autumn 2026',
  version: '2026-11-26.1',
  made: '2026-11-26',
  key: { id: 'a0b1c2d3', name: 'The publisher of the slides' },
  decks: [
    { id: 'results', language: 'en', title: 'What do the studies show?' },
    { id: 'side-effects', language: 'en', title: 'Side effects and how they are treated' },
    { id: 'results', language: 'es', title: '¿Qué muestran los estudios?' },
  ],
  corrected: [],
};
const before: Pack = {
  ...pack,
  version: '2026-09-01.2',
  made: '2026-09-01',
  name: 'CAR T-cell therapy, September',
};
const label: Pack = {
  ...pack,
  id: 'label-change',
  name: 'A number of the label',
  version: '2026-11-27.1',
  made: '2026-11-27',
  decks: [],
  corrected: ['making.weeks'],
};

const offer: Offer = {
  id: 'usb:1',
  from: 'usb',
  file: 'car-t-autumn.anteroompack',
  bytes: 4_300_000,
  state: { is: 'ready' },
  pack,
};
const refused = (reason: PackRefusal, detail: string, more: Partial<Offer> = {}): Offer => ({
  id: `usb:${reason}`,
  from: 'usb',
  file: `${reason}.anteroompack`,
  bytes: 58_772,
  state: { is: 'refused', reason, detail },
  pack: null,
  ...more,
});
const factsOffer: Offer = {
  ...offer,
  id: 'drop:1',
  from: 'drop-folder',
  file: 'label.anteroompack',
  pack: label,
};

const event = {
  pack: pack.id,
  version: pack.version,
  key: pack.key.id,
  role: 'admin',
  detail: 'usb',
} as const;
const history: PackState['history'] = [
  { ...event, id: 4, at, event: 'installed' },
  { ...event, id: 3, at: at - 3_600_000, event: 'fell-back', role: null, detail: '' },
  {
    ...{ id: 2, at: at - 7_200_000, event: 'refused', pack: 'other.anteroompack', version: null, key: null },
    ...{ role: null, detail: 'unknown-key: c0ffee00' },
  },
  { ...event, id: 1, at: at - 86_400_000, event: 'rolled-back' },
];

const state: PackState = {
  offers: [offer, factsOffer, refused('altered-file', 'results.en.0a1b2c3d.json')],
  now: { packs: [before], at: at - 86_400_000 },
  before: { packs: [], at: null },
  installing: null,
  isShown: true,
  stale: [],
  hasKeys: true,
  lasts: true,
  history,
};

const fact = (id: string, statement: string) => ({
  id,
  statement,
  sources: ['Prescribing information · A health authority · 2026-11-20'],
  checked: { verification: 'read' as const, readOn: '2026-11-21', reviewBy: '2027-05-21' },
});
const seen: Seen = {
  title: 'How the cells are made',
  lines: ['The cells are made in a laboratory.', 'The making takes 4 weeks.'],
  facts: [fact('making.weeks', 'The making takes 4 weeks.')],
  words: ['laboratory: a place where cells are looked at and grown'],
  pictures: ['drawing'],
};
const corrected: Seen = {
  ...seen,
  lines: ['The cells are made in a laboratory.', 'The making takes 3 to 5 weeks.'],
  facts: [fact('making.weeks', 'The making takes 3 to 5 weeks.')],
};
const changed: Changes['decks'][number] = {
  deck: 'results',
  language: 'en',
  title: 'What do the studies show?',
  what: 'changed',
  losesSignOff: true,
  items: [
    { part: 'slides', id: 'made', what: 'changed', before: seen, now: corrected },
    { part: 'slides', id: 'call', what: 'new', before: null, now: seen },
    { part: 'slides', id: 'old', what: 'gone', before: seen, now: null },
    {
      ...{ part: 'slides', id: wholeDeck, what: 'changed', before: seen },
      now: { ...seen, pictures: ['another drawing'] },
    },
    { part: 'notes', id: 'made', what: 'changed', before: seen, now: seen },
  ],
};
/** A topic of another pack, which the pack does not bring anew. */
const stays = { deck: 'parents', language: 'en', title: 'For parents' };

type Decks = Changes['facts'][number]['now'][number]['decks'];

/** A fact that changes: each edition before and after, with the topics that carry it. */
function factChange(
  id: string,
  before: readonly [string, ...Decks][],
  now: readonly [string, ...Decks][],
): Changes['facts'][number] {
  const editions = (all: readonly [string, ...Decks][]) =>
    all.map(([statement, ...decks]) => ({
      fact: fact(id, statement),
      decks: decks.map(({ deck, language, title }) => ({ deck, language, title })),
    }));
  return { id, before: editions(before), now: editions(now) };
}

const changes: Changes = {
  decks: [
    changed,
    ...Array.from({ length: 12 }, (_, place) => ({
      ...changed,
      deck: `topic-${place}`,
      title: `Topic ${place + 1}`,
      what: place === 0 ? ('gone' as const) : ('new' as const),
      losesSignOff: false,
    })),
  ],
  facts: [
    factChange(
      'remission.rate',
      [],
      [['In a study, 81 of 100 children were in remission after three months.', changed]],
    ),
    factChange('old.rate', [['In an older study it was 70 of 100.', changed]], []),
    factChange(
      'making.weeks',
      [['The making takes 4 weeks.', changed, stays]],
      [
        ['The making takes 3 to 5 weeks.', changed],
        ['The making takes 4 weeks.', stays],
      ],
    ),
  ],
  stale: [],
};
const factChanges: Changes = {
  decks: [],
  facts: changes.facts.filter(({ before, now }) => before.length > 0 && now.length > 0),
  stale: [{ ...stays, facts: ['making.weeks'] }],
};

const desk: PackDesk = {
  packs: async () => state,
  inspectPack: async (id) => ({
    outcome: 'changes',
    pack: id === factsOffer.id ? label : pack,
    changes: id === factsOffer.id ? factChanges : changes,
  }),
  installPack: async () => ({ outcome: 'installed' }),
  rollBackPacks: async () => 'rolled-back',
};
const withState = (more: Partial<PackState>): PackDesk => ({
  ...desk,
  packs: async () => ({ ...state, ...more }),
});
const pulled: PackDesk = {
  ...desk,
  inspectPack: async () => ({ outcome: 'refused', reason: 'gone', detail: '' }),
};
const fullDisk: PackDesk = {
  ...desk,
  installPack: async () => ({ outcome: 'refused', reason: 'disk-full', detail: 'ENOSPC' }),
};
const cannot: PackDesk = { ...desk, rollBackPacks: async () => 'failed' };
const slow: PackDesk = { ...desk, inspectPack: () => new Promise(() => undefined) };

const nothing = () => undefined;
const onChanged = () => nothing;
const page = { onChanged, country: 'uk', onFault: nothing, onNews: nothing } as const;
const panel = { country: 'uk', progress: null, onFault: nothing, onNews: nothing, onClose: nothing } as const;

const bare: Partial<PackState> = {
  offers: [],
  now: { packs: [], at: null },
  before: null,
  hasKeys: false,
  history: [],
};
const waiting: Partial<PackState> = {
  now: { packs: [pack, label], at },
  before: { packs: [before], at: at - 86_400_000 },
  isShown: false,
  lasts: false,
  stale: factChanges.stale,
  offers: [
    { ...offer, state: { is: 'installed' } },
    { ...offer, id: 'usb:3', file: 'spring.anteroompack', state: { is: 'taken-back' } },
    { ...offer, id: 'usb:2', file: 'half.anteroompack', state: { is: 'reading' }, pack: null },
  ],
};
const everyRefusal = (
  [
    ['unknown-key', 'c0ffee00'],
    ['revoked-key', 'a0b1c2d3'],
    ['altered-manifest', ''],
    ['older-version', '2026-08-01.1'],
    ['newer-format', '3'],
    ['newer-app', '2.0.0'],
    ['truncated', ''],
    ['bomb', 'film.webm: 1000 bytes become 10000000'],
    ['too-large', ''],
    ['gone', 'ENODEV'],
    ['disk-full', 'ENOSPC'],
  ] as const
).map(([reason, detail]) => refused(reason, detail));

export const examples: Examples = {
  'packs on a stick and in the folder': <ContentPage desk={desk} mayInstall {...page} />,
  'for staff': <ContentPage desk={desk} mayInstall={false} {...page} />,
  'nothing but what came with Anteroom': <ContentPage desk={withState(bare)} mayInstall {...page} />,
  'installed and not shown yet': <ContentPage desk={withState(waiting)} mayInstall {...page} />,
  'every refusal': <Offers state={{ ...state, offers: everyRefusal }} country="uk" onOpen={nothing} />,
  'what changes': <WhatChanges desk={desk} offer={offer} mayInstall {...panel} />,
  'what changes, for staff': <WhatChanges desk={desk} offer={offer} mayInstall={false} {...panel} />,
  'what a correction changes': <WhatChanges desk={desk} offer={factsOffer} mayInstall {...panel} />,
  'the stick was pulled out': <WhatChanges desk={pulled} offer={offer} mayInstall {...panel} />,
  'being checked': <WhatChanges desk={slow} offer={offer} mayInstall {...panel} />,
  'a full disk': <WhatChanges desk={fullDisk} offer={offer} mayInstall {...panel} />,
  'the slides of a topic': <DeckChanges deck={changed} onNews={nothing} onBack={nothing} />,
  'going back': <RollBack desk={desk} before={{ packs: [before], at }} {...panel} />,
  'going back fails': <RollBack desk={cannot} before={{ packs: [before], at }} {...panel} />,
  'the history': <PackHistory rows={history} country="uk" onNews={nothing} onClose={nothing} />,
  'no history': <PackHistory rows={[]} country="uk" onNews={nothing} onClose={nothing} />,
};
