import { paragraph } from '../../examples/content.ts';
import type { BlockOf } from '../block-props.ts';

/** The film of tests, `tests/deck/support/films/`. */
const film = {
  hash: 'cb12835d849a423e5846eeb7768e88a4',
  seconds: 3.008,
  width: 320,
  height: 180,
  sound: true,
};
const poster = { hash: '76119bb9d927e39239b0bcc4669dc02d', ending: 'webp' } as const;

export const examples = {
  'a film with sound': {
    type: 'video',
    film,
    poster,
    title: 'Two cells meet',
    alt: 'A pattern that moves.',
    captions: [
      { from: 0, to: 1.5, lines: ['One cell comes', 'close to another.'] },
      { from: 2, to: 3, lines: ['They meet.'] },
    ],
    transcript: [paragraph('One cell comes close to another. They meet.')],
  },
  'a film that nobody can hear': {
    type: 'video',
    film: { ...film, sound: false },
    poster,
    title: 'Two cells meet',
    alt: 'A pattern that moves.',
    captions: [{ from: 0, to: 3, lines: ['They meet.'] }],
    transcript: [paragraph('They meet.')],
  },
} satisfies Record<string, BlockOf<'video'>>;
