import { expect, test } from 'vitest';
import type { PackDesk } from './desk.ts';
import {
  type ChangedItem,
  type Changes,
  changesSchema,
  type DeckChange,
  type Installed,
  inspectionSchema,
  installOutcomeSchema,
  mostPackHistory,
  offerSchema,
  type Pack,
  type PackHistoryRow,
  type PackRefusal,
  packHistoryRowSchema,
  packStateSchema,
  packVersionSchema,
  rollBackOutcomeSchema,
  type StaleText,
  staleTextSchema,
} from './schema.ts';

const seen = { title: 'One', lines: ['So it is'], facts: [], words: [], pictures: [] };
const pack: Pack = {
  id: 'first-pack',
  name: 'First pack',
  version: '2026-11-26.1',
  made: '2026-11-26',
  key: { id: 'k1', name: 'k1' },
  decks: [{ id: 'first', language: 'en', title: 'First' }],
  corrected: ['a.fact'],
};
const stale: StaleText = { deck: 'first', language: 'en', title: 'First', facts: ['a.fact'] };

test('A version is a day and a number within it', () => {
  const isVersion = (text: string) => packVersionSchema.safeParse(text).success;
  expect(['2026-11-26', '1', '2026-11-26.', '2026-11-26.12345', '2026-11-26.1'].map(isVersion)).toEqual([
    false,
    false,
    false,
    false,
    true,
  ]);
});

const refusal: PackRefusal = 'unknown-key';
const item: ChangedItem = {
  part: 'slides',
  id: 'one',
  what: 'changed',
  before: seen,
  now: { ...seen, lines: ['So it was'] },
};
const deckChange: DeckChange = {
  deck: 'first',
  language: 'en',
  title: 'First',
  what: 'changed',
  items: [item],
  losesSignOff: true,
};
const changes: Changes = {
  decks: [deckChange],
  facts: [],
  stale: [stale],
};
const now: Installed = { packs: [pack], at: 1 };
const row: PackHistoryRow = {
  id: 1,
  at: 1,
  event: 'installed',
  pack: 'first-pack',
  version: '2026-11-26.1',
  key: 'k1',
  role: null,
  detail: '',
};

test('What a desk tells fits what pages are told', async () => {
  const desk: PackDesk = {
    offers: () => [
      { id: 'a', from: 'usb', file: 'a.anteroompack', bytes: 58_772, state: { is: 'ready' }, pack },
      {
        id: 'b',
        from: 'drop-folder',
        file: 'b.anteroompack',
        bytes: 58_772,
        state: { is: 'refused', reason: refusal, detail: 'k2' },
        pack: null,
      },
    ],
    state: () => ({
      offers: [...desk.offers()],
      now,
      before: { packs: [], at: null },
      installing: null,
      isShown: true,
      stale: [stale],
      hasKeys: true,
      lasts: true,
      history: [row],
    }),
    inspect: async () => ({ outcome: 'changes', pack, changes }),
    install: async () => ({ outcome: 'installed' }),
    rollBack: async () => 'nothing-before',
    onChange: () => () => undefined,
  };
  const state = packStateSchema.parse(desk.state());
  expect([
    offerSchema.array().parse(desk.offers()),
    packHistoryRowSchema.array().parse(state.history),
  ]).toEqual([state.offers, state.history]);
  expect(state.history.length).toBeLessThanOrEqual(mostPackHistory);
  const inspection = inspectionSchema.parse(await desk.inspect('a'));
  if (inspection.outcome !== 'changes') throw new Error('nothing changes');
  expect(changesSchema.parse(inspection.changes).stale).toEqual(staleTextSchema.array().parse([stale]));
  expect(installOutcomeSchema.parse(await desk.install('a', 'staff'))).toEqual({ outcome: 'installed' });
  expect(rollBackOutcomeSchema.parse(await desk.rollBack('staff'))).toBe('nothing-before');
});
