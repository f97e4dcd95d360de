import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { playlistSchema } from '../../slides/format/model/playlist.ts';
import { parsePlaylist, readPlaylists } from './playlists.ts';
import { sharedFileName, sharedName, sharedText, sharePlaylist } from './share-playlist.ts';

const kept = (name: string, id = 'own:3') => ({
  id,
  playlist: {
    name,
    language: 'en',
    slides: [{ deck: 'results', slide: 'cover', title: 'What: do they "show"?', print: 'a0b1a0b1a0b1a0b1' }],
  },
});

describe('A playlist that is shared', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'shared-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('is read as it was by another kiosk', () => {
    expect(sharePlaylist(folder, kept('First talk: lymphoma'))).toBe(true);
    const { playlists, problems } = readPlaylists(join(folder, sharedName));
    expect(problems).toEqual([]);
    expect(playlists.map(({ playlist }) => playlist)).toEqual([kept('First talk: lymphoma').playlist]);
  });

  test('is one file, however often it is shared', () => {
    sharePlaylist(folder, kept('First talk'));
    sharePlaylist(folder, kept('First talk'));
    expect(readdirSync(join(folder, sharedName))).toEqual(['first-talk-3.json']);
  });

  test('says so where it cannot be written', () => {
    writeFileSync(join(folder, sharedName), '');
    expect(sharePlaylist(folder, kept('First talk'))).toBe(false);
  });

  test('keeps every name that it can have, and is a plain file whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }), (name) => {
        const read = playlistSchema.safeParse({ ...kept('x').playlist, name });
        if (!read.success) return;
        expect(parsePlaylist(sharedText(read.data), 'a.json').playlist).toEqual(read.data);
        expect(sharedFileName(kept(name))).toMatch(/^[a-z0-9-]+\.json$/);
      }),
    );
  });
});
