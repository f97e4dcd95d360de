import type { Health } from '../../../session-driver/kiosk.ts';
import type { Examples } from '../../../ui/examples.ts';
import { HealthPage } from './health.tsx';

const at = Date.UTC(2026, 10, 26, 10, 5);
type Line = Health['lines'][number];

const well: Line[] = [
  { line: 'settings', verdict: 'good', says: [{ id: 'settings.right', values: {} }], problems: [] },
  {
    line: 'clock',
    verdict: 'good',
    says: [{ id: 'clock.is', values: { now: { at }, zone: 'Europe/London' } }],
    problems: [],
  },
  {
    line: 'storage',
    verdict: 'good',
    says: [{ id: 'storage.enough', values: { free: { bytes: 21e9 } } }],
    problems: [],
  },
  { line: 'touch', verdict: 'good', says: [{ id: 'touch.right', values: {} }], problems: [] },
  {
    line: 'displays',
    verdict: 'good',
    says: [{ id: 'displays.is', values: { number: 1, width: 1920, height: 1080 } }],
    problems: [],
  },
  {
    line: 'restarts',
    verdict: 'good',
    says: [
      { id: 'restarts.asked', values: { at: { at: at - 86_400_000 } } },
      { id: 'restarts.computer', values: { at: { at } } },
    ],
    problems: [],
  },
  {
    line: 'content',
    verdict: 'good',
    says: [
      { id: 'content.holds', values: { day: { day: '2027-05-01' } } },
      { id: 'content.is', values: { version: 'a0b1c2d3', built: { day: '2026-11-01' }, count: 15 } },
    ],
    problems: [],
  },
  {
    line: 'uptime',
    verdict: 'good',
    says: [{ id: 'uptime.is', values: { kiosk: { seconds: 9000 }, computer: { seconds: 260_000 } } }],
    problems: [],
  },
  {
    line: 'version',
    verdict: 'good',
    says: [{ id: 'version.is', values: { kiosk: '0.1.0', electron: '45.4.1', chromium: '156.0.1' } }],
    problems: [],
  },
];

const wrong: Line[] = [
  {
    line: 'settings',
    verdict: 'it',
    says: [{ id: 'settings.problems', values: { count: 2 } }],
    problems: [
      {
        file: '/etc/anteroom/kiosk.config.json',
        line: 3,
        column: 14,
        field: 'country',
        value: '"england"',
        advice: 'Write "us", "uk" or "eu"; "all" is used.',
      },
      {
        file: '/etc/anteroom/kiosk.config.json',
        line: null,
        column: null,
        field: null,
        value: null,
        advice: 'The settings stay as they were.',
      },
    ],
  },
  {
    line: 'touch',
    verdict: 'look',
    says: [{ id: 'touch.spot', values: { at: { at }, x: 91, y: 12 } }],
    problems: [],
  },
  {
    line: 'clock',
    verdict: 'look',
    says: [
      { id: 'clock.set-back', values: { at: { at }, by: { seconds: 11_000 } } },
      { id: 'clock.is', values: { now: { at }, zone: 'Europe/London' } },
    ],
    problems: [],
  },
];

const rest = (lines: Line[]) => well.filter(({ line }) => !lines.some((other) => other.line === line));

const allWell = async () => ({ at, lines: well });
const someWrong = async () => ({ at, lines: [...wrong, ...rest(wrong)] });
const noAnswer = () => Promise.reject(new Error('no answer'));

const large = { width: 1920, height: 1080, diagonalInches: 32, lowerEdgeCm: 90 };
const small = { width: 1024, height: 600, diagonalInches: 7, lowerEdgeCm: 90 };

const spoken = [
  { name: 'English', hasVoice: true },
  { name: 'Español', hasVoice: false },
];
const silent = [{ name: 'English', hasVoice: false }];

export const examples: Examples = {
  'all well': <HealthPage ask={allWell} country="uk" picture={large} voices={spoken} />,
  'some things wrong': <HealthPage ask={someWrong} country="uk" picture={small} voices={silent} />,
  'not to be had': <HealthPage ask={noAnswer} country="uk" picture={large} voices={spoken} />,
};
