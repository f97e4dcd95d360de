import { beforeEach, describe, expect, test } from 'vitest';
import type { Caller } from '../bridge/gate.ts';
import type { PackDesk } from '../packs/desk.ts';
import type { Inspection, Offer, Pack, PackState } from '../packs/schema.ts';
import type { AuditEntry } from '../records/audit.ts';
import { packHandlers } from './pack-handlers.ts';

const staff: Caller = { role: 'staff', page: 7 };
const admin: Caller = { role: 'admin', page: 7 };
const pack: Pack = {
  id: 'label-2026',
  name: 'The label of 2026',
  version: '2026-11-26.1',
  made: '2026-11-26',
  key: { id: 'a0b1', name: 'The publisher' },
  decks: [],
  corrected: [],
};
const ready: Offer = {
  id: 'usb:1',
  from: 'usb',
  file: 'label.anteroompack',
  bytes: 58_772,
  state: { is: 'ready' },
  pack,
};
const state: PackState = {
  offers: [ready],
  now: { packs: [pack], at: 1 },
  before: null,
  installing: null,
  isShown: true,
  stale: [],
  hasKeys: true,
  lasts: true,
  history: [],
};
const changes: Inspection = {
  outcome: 'changes',
  pack,
  changes: { decks: [], facts: [], stale: [] },
};
const refused = { outcome: 'refused', reason: 'altered-file', detail: 'results.en.json' } as const;

let audit: AuditEntry[];
let asked: unknown[][];
beforeEach(() => {
  [audit, asked] = [[], []];
});

function handlers({ inspect = changes }: { inspect?: Inspection } = {}) {
  const desk: PackDesk = {
    state: () => state,
    offers: () => state.offers,
    inspect: async (offer) => {
      asked.push(['inspect', offer]);
      return inspect;
    },
    install: async (offer, role) => {
      asked.push(['install', offer, role]);
      return { outcome: 'installed' };
    },
    rollBack: async (role) => {
      asked.push(['roll back', role]);
      return 'rolled-back';
    },
    onChange: () => () => undefined,
  };
  return packHandlers({ desk, audit: { write: (entry) => audit.push(entry) } });
}

describe('A content pack', () => {
  test('that is refused when it is looked at is told as it is, and leaves no word that it was looked at', async () => {
    expect(await handlers({ inspect: refused }).inspectPack(staff, 'usb:1')).toEqual(refused);
    expect(audit).toEqual([]);
  });

  test('is looked at, installed and taken back under the role of who does it', async () => {
    const { packs, inspectPack, installPack, rollBackPacks } = handlers();
    expect(await packs(staff)).toEqual(state);
    expect(await inspectPack(staff, 'usb:1')).toBe(changes);
    expect(await installPack(admin, 'usb:1')).toEqual({ outcome: 'installed' });
    expect(await rollBackPacks(admin)).toBe('rolled-back');
    expect(asked).toEqual([
      ['inspect', 'usb:1'],
      ['install', 'usb:1', 'admin'],
      ['roll back', 'admin'],
    ]);
    expect(audit).toEqual([{ event: 'pack-looked-at', role: 'staff', detail: 'label-2026 2026-11-26.1' }]);
  });
});
