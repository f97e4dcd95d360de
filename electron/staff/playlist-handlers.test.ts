import { beforeEach, describe, expect, test } from 'vitest';
import type { Caller } from '../bridge/gate.ts';
import type { AuditEntry } from '../records/audit.ts';
import type { ForStaff } from '../sticks/hand-over.ts';
import type { Handed } from '../sticks/schema.ts';
import { playlistHandlers } from './playlist-handlers.ts';

const staff: Caller = { role: 'staff', page: 7 };
const playlist = { name: 'First talk', slides: [{ deck: 'results', slide: 'cover' }] };
let audit: AuditEntry[];
let files: ForStaff[];
let removed: string[];
beforeEach(() => {
  [audit, files, removed] = [[], [], []];
});

const handlers = (
  handed: Handed = { outcome: 'usb', file: 'first-talk-1.json' },
  saved: 'saved' | 'taken' = 'saved',
) =>
  playlistHandlers({
    shared: () => [{ id: 'file:first.json', playlist }],
    choices: () => null,
    own: {
      all: () => [{ id: 'own:1', playlist }],
      save: () => saved,
      remove: (id) => removed.push(id),
    },
    handOver: async (file) => {
      files.push(file);
      return handed;
    },
    audit: { write: (entry) => audit.push(entry) },
  });

test('The playlists of the clinic’s files come before those of this kiosk', async () => {
  const told = await handlers().playlists({ role: 'presenter', page: 7 });
  expect(told.map(({ id }) => id)).toEqual(['file:first.json', 'own:1']);
});

describe('A playlist', () => {
  test('that is of a file, or gone, is handed to nobody', async () => {
    expect(await handlers().sharePlaylist(staff, 'file:first.json')).toEqual({ outcome: 'failed' });
    expect([files, audit]).toEqual([[], []]);
  });

  test('that did not come out of the kiosk is not recorded as shared', async () => {
    expect(await handlers({ outcome: 'full' }).sharePlaylist(staff, 'own:1')).toEqual({ outcome: 'full' });
    expect(audit).toEqual([]);
  });

  test('that was not kept, or was not there to be deleted, is not recorded', async () => {
    expect(await handlers(undefined, 'taken').savePlaylist(staff, null, playlist)).toBe('taken');
    await handlers().removePlaylist(staff, 'own:9');
    expect([audit, removed]).toEqual([[], ['own:9']]);
  });

  test('is shared as its file, and that is recorded', async () => {
    expect(await handlers().sharePlaylist(staff, 'own:1')).toMatchObject({ outcome: 'usb' });
    expect(files.map(({ folder, name }) => `${folder}/${name}`)).toEqual([
      'shared-playlists/first-talk-1.json',
    ]);
    expect(audit).toEqual([{ event: 'playlist-shared', role: 'staff', detail: 'own:1: usb' }]);
  });

  test('is recorded when it is kept and deleted, by who did it and never by its name', async () => {
    await handlers().savePlaylist({ role: 'admin', page: 7 }, null, playlist);
    await handlers().savePlaylist(staff, 'own:1', playlist);
    await handlers().removePlaylist(staff, 'own:1');
    expect(audit).toEqual([
      { event: 'playlist-saved', role: 'admin', detail: 'own:1: 1 slides' },
      { event: 'playlist-saved', role: 'staff', detail: 'own:1: 1 slides' },
      { event: 'playlist-deleted', role: 'staff', detail: 'own:1' },
    ]);
    expect(JSON.stringify(audit)).not.toContain(playlist.name);
  });
});
