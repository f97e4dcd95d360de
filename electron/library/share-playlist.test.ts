import fc from 'fast-check';
import { expect, test } from 'vitest';
import { playlistSchema } from '../../slides/format/model/playlist.ts';
import { parsePlaylist } from './playlists.ts';
import { sharedFileName, sharedText } from './share-playlist.ts';

const kept = (name: string, id = 'own:3') => ({
  id,
  playlist: {
    name,
    language: 'en',
    slides: [{ deck: 'results', slide: 'cover', title: 'What: do they "show"?', print: 'a0b1a0b1a0b1a0b1' }],
  },
});

test('A playlist that is shared is read as it was by another kiosk, and is a plain file, whatever its name', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }), (name) => {
      const read = playlistSchema.safeParse({ ...kept('x').playlist, name });
      if (!read.success) return;
      expect(parsePlaylist(sharedText(read.data), 'a.json').playlist).toEqual(read.data);
      expect(sharedFileName(kept(name))).toMatch(/^[a-z0-9-]+\.json$/);
    }),
  );
});

test('A playlist has one file name of its own, which says what it is called', () => {
  expect(sharedFileName(kept('First talk: lymphoma'))).toBe('first-talk-lymphoma-3.json');
  expect(sharedFileName(kept('First talk: lymphoma', 'own:4'))).toBe('first-talk-lymphoma-4.json');
});
