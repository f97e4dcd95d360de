import type { KeptPlaylist } from '../../../../slides/format/model/playlist.ts';
import type { Examples } from '../../../ui/examples.ts';
import { PlaylistsPage } from './playlists.tsx';

const slides = [{ deck: 'results', slide: 'cover' }];
const kept: KeptPlaylist[] = [
  { id: 'file:first.json', playlist: { name: 'First talk, lymphoma', slides } },
  { id: 'own:1', playlist: { name: 'Before the cells are collected: what to expect', slides } },
];
const choices = {
  language: 'en',
  decks: [
    {
      id: 'results',
      title: 'What do the studies show?',
      slides: [{ id: 'cover', title: 'What do the studies show?', print: 'a'.repeat(16) }],
    },
  ],
};
const does = {
  save: async () => 'saved' as const,
  remove: async () => undefined,
  share: async () => ({ outcome: 'usb', file: 'first-talk-1.json' }) as const,
};

export const examples: Examples = {
  'some, of a file and of its own': (
    <PlaylistsPage ask={async () => kept} choices={async () => choices} {...does} />
  ),
  'none, and nothing to choose from': (
    <PlaylistsPage ask={async () => []} choices={async () => null} {...does} />
  ),
};
