import type { Statistics } from '../../../session-driver/kiosk.ts';
import type { Examples } from '../../../ui/examples.ts';
import { StatisticsPage } from './statistics.tsx';

const week: Statistics = {
  shown: { from: '2026-11-16', to: '2026-11-22', earlier: 3 },
  isOn: true,
  visits: 115,
  bars: ['16', '17', '18', '19', '20', '21', '22'].map((day, place) => ({
    from: `2026-11-${day}`,
    count: [20, 25, 30, 15, 25, 0, 0][place] ?? 0,
  })),
  minutes: 4,
  languages: [
    { id: 'en', count: 90 },
    { id: 'es', count: 20 },
    { id: '*', count: 0 },
  ],
  ends: null,
  uses: [
    { id: 'text', count: 15 },
    { id: 'theme', count: 0 },
  ],
  consultations: 5,
  decks: [
    { id: 'what-is-car-t', title: 'What is CAR T-cell therapy?', count: 60 },
    { id: 'side-effects', title: 'What can happen afterwards', count: 35 },
  ],
  slides: null,
};
const none: Statistics = {
  shown: null,
  isOn: true,
  visits: 0,
  bars: [],
  minutes: null,
  languages: null,
  ends: null,
  uses: null,
  consultations: 0,
  decks: null,
  slides: null,
};
const told = (statistics: Statistics) => async () => statistics;
const aWeek = told(week);
const nothing = told(none);
const off = told({ ...none, isOn: false });
const save = async () => ({ outcome: 'usb', file: 'statistics.csv' }) as const;

export const examples: Examples = {
  'a week': <StatisticsPage ask={aWeek} save={save} country="uk" />,
  'no visits yet': <StatisticsPage ask={nothing} save={save} country="uk" />,
  'not counted': <StatisticsPage ask={off} save={save} country="uk" />,
};
