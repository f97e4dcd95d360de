import type { AuditRow } from '../../../session-driver/kiosk.ts';
import type { Examples } from '../../../ui/examples.ts';
import { AuditPage } from './audit.tsx';

const at = Date.UTC(2026, 10, 26, 10, 5);

const rows: readonly AuditRow[] = [
  { id: 4, at, event: 'door-opened', role: 'admin', detail: '' },
  { id: 3, at: at - 60_000, event: 'wrong-pin', role: null, detail: 'shut for 5 s' },
  { id: 2, at: at - 120_000, event: 'ended', role: 'staff', detail: 'restart-app' },
  { id: 1, at: at - 180_000, event: 'pin-reset', role: null, detail: 'staff and admin' },
];

const someRows = async () => rows;
const noRows = async () => [];

export const examples: Examples = {
  'some entries': <AuditPage ask={someRows} country="uk" />,
  'no entry': <AuditPage ask={noRows} country="uk" />,
};
