import type { SetUpView } from '../../../../electron/bridge/contract.ts';
import type { Examples } from '../../../ui/examples.ts';
import type { Draft, Step } from './draft.policy.ts';
import { SavedPage } from './saved.tsx';
import { type SetUpAsks, SetUpPage } from './set-up.tsx';

const view: SetUpView = {
  isFirst: true,
  now: {
    clinicName: '',
    country: null,
    languages: ['en'],
    mode: 'both',
    diagonalInches: null,
    lowerEdgeCm: null,
    hasLogo: false,
  },
  limits: { clinicName: 80, diagonalInches: [7, 120], lowerEdgeCm: [0, 200] },
};

const picture = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 1"><path d="M0 0h3v1H0z"/></svg>',
)}`;

const asks: SetUpAsks = {
  logos: async () => [
    { id: '0'.repeat(16), name: 'lindenhof.svg', folder: '/media/stick', picture },
    { id: '1'.repeat(16), name: 'poster.png', folder: '/media/stick', picture: null },
  ],
  judgePin: async () => 'set',
  save: async () => ({ outcome: 'failed', why: 'ENOSPC' }),
  report: () => undefined,
  done: () => undefined,
};

function example(at: Step, said: Partial<Draft> = {}) {
  return <SetUpPage view={view} asks={asks} at={at} said={said} />;
}

const answered: Partial<Draft> = {
  clinicName: 'Lindenhof',
  country: 'uk',
  languages: ['en', 'es'],
  diagonal: '27',
  lowerEdge: '90',
  pins: { admin: '493817', staff: '275019' },
};

export const examples: Examples = {
  'the first question': example('name', { clinicName: 'Lindenhof' }),
  'pictures that were found': example('logo'),
  'a country, of which none is guessed': example('country'),
  'languages in their order': example('languages', { languages: ['es', 'en'] }),
  'a screen that cannot be': example('screen', { diagonal: '2', lowerEdge: '90' }),
  'what it is for': example('mode'),
  'two PINs': example('pins', { pins: { admin: '493817', staff: null } }),
  'what is still missing': example('check', { diagonal: '2' }),
  'all that was said': example('check', answered),
  'saved, and IT has to copy': (
    <SavedPage
      onDone={asks.done}
      saved={{
        outcome: 'saved',
        restart: true,
        isRead: true,
        copies: [
          { from: '/var/lib/anteroom/kiosk.config.json', to: '/etc/anteroom/kiosk.config.json' },
          { from: '/var/lib/anteroom/logo-a0b1c2d3.svg', to: '/etc/anteroom/logo-a0b1c2d3.svg' },
        ],
      }}
    />
  ),
};
