import type { Troubles } from '../../../session-driver/kiosk.ts';
import type { Examples } from '../../../ui/examples.ts';
import { LogsPage } from './logs.tsx';

const at = Date.UTC(2026, 10, 26, 10, 5);

const troubles: Troubles = [
  {
    at,
    level: 'error',
    kind: 'screen',
    means: 'stuck',
    line: 'page: input.stuck: Something that is no visitor keeps touching the spot 91 % from the left and 12 % from the top.',
    times: 1,
  },
  {
    at: at - 3_600_000,
    level: 'warn',
    kind: 'refused',
    means: 'front',
    line: 'another program was in front; the kiosk comes back, for the 4. time',
    times: 4,
  },
  {
    at: at - 7_200_000,
    level: 'error',
    kind: 'screen',
    means: 'page-gone',
    line: 'the page is gone (crashed, 5)',
    times: 1,
  },
  {
    at: at - 8_200_000,
    level: 'warn',
    kind: 'settings',
    means: 'settings',
    line: '/etc/anteroom/kiosk.config.json:3:14: country is "england": Write "us", "uk" or "eu"; "all" is used.',
    times: 1,
  },
  {
    at: at - 90_000_000,
    level: 'warn',
    kind: 'other',
    means: 'other',
    line: 'nobody reads standard error (EPIPE); warnings go to this file alone',
    times: 1,
  },
];

const someTroubles = async () => troubles;
const noTroubles = async () => [];
const save = async () => ({ outcome: 'usb', file: 'anteroom-support.txt' }) as const;

export const examples: Examples = {
  'some troubles': <LogsPage ask={someTroubles} save={save} country="uk" />,
  'no trouble': <LogsPage ask={noTroubles} save={save} country="uk" />,
};
