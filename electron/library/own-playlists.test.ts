import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Records } from '../records/database.ts';
import { mostOwn, OwnPlaylists } from './own-playlists.ts';

let folder = '';
let records: Records;
let own: OwnPlaylists;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'playlists-'));
  const log = { warn: () => undefined, error: () => undefined };
  records = new Records({ folder, now: () => new Date(0), log });
  own = new OwnPlaylists(records, () => 0);
});
afterEach(() => {
  records.close();
  rmSync(folder, { recursive: true });
});

const talk = (name: string) => ({ name, slides: [{ deck: 'results', slide: 'cover' }] });

describe('A playlist that staff made', () => {
  test('is there after the next start, as it was', () => {
    expect(own.save(null, talk('First talk'))).toBe('saved');
    records.close();
    expect(own.all()).toEqual([{ id: 'own:1', playlist: talk('First talk') }]);
  });

  test('is not kept under a name that another one has', () => {
    own.save(null, talk('First talk'));
    expect(own.save(null, talk('First talk'))).toBe('taken');
    own.save(null, talk('Second talk'));
    expect(own.save('own:2', talk('First talk'))).toBe('taken');
    expect(own.all().map(({ playlist }) => playlist.name)).toEqual(['First talk', 'Second talk']);
  });

  test('is changed where it stands, under its own name or another', () => {
    own.save(null, talk('First talk'));
    expect(own.save('own:1', { ...talk('First talk'), slides: [{ deck: 'call', slide: 'say' }] })).toBe(
      'saved',
    );
    expect(own.save('own:1', talk('Another talk'))).toBe('saved');
    expect(own.all().map(({ playlist }) => playlist.name)).toEqual(['Another talk']);
  });

  test('cannot be changed once it is gone, and is gone only itself', () => {
    own.save(null, talk('First talk'));
    own.save(null, talk('Second talk'));
    own.remove('own:1');
    own.remove('file:first.yaml');
    expect(own.save('own:1', talk('First talk'))).toBe('gone');
    expect(own.all().map(({ id }) => id)).toEqual(['own:2']);
  });

  test('is one of a hundred at most', () => {
    for (let each = 0; each < mostOwn; each += 1) own.save(null, talk(`Talk ${each}`));
    expect(own.save(null, talk('One more'))).toBe('full');
  });

  test('is passed over where its row is damaged', () => {
    own.save(null, talk('First talk'));
    records.use((database) => database.exec(`UPDATE playlist SET content = '{'`));
    expect(own.all()).toEqual([]);
  });
});
