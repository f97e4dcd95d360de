import type { LockLine } from '../../../session-driver/kiosk.ts';
import type { Examples } from '../../../ui/examples.ts';
import { LockCheckPage } from './lock-check.tsx';

const lines: LockLine[] = [
  { id: 'supervisor', verdict: 'not-good', doc: 'installing-debian.md#the-unit' },
  { id: 'clinic-folder', verdict: 'unseen', doc: 'installing-debian.md#the-program-and-the-clinics-folder' },
  { id: 'runs-as-admin', verdict: 'good', doc: 'installing-debian.md#a-user-of-its-own' },
];

const some = async () => lines;
const allGood = async () => lines.map((line) => ({ ...line, verdict: 'good' as const }));

export const examples: Examples = {
  'some not good': <LockCheckPage ask={some} country="uk" />,
  'all good': <LockCheckPage ask={allGood} country="uk" />,
};
