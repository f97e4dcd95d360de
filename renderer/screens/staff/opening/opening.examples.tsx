import type { ScreenHours } from '../../../session-driver/kiosk.ts';
import type { Examples } from '../../../ui/examples.ts';
import { OpeningPage } from './opening.tsx';

const evening = Date.UTC(2026, 10, 26, 17, 0);
const told = (hours: ScreenHours) => async () => hours;

export const examples: Examples = {
  open: (
    <OpeningPage
      ask={told({ isOpen: true, why: 'hours', changesAt: evening })}
      wish={told({ isOpen: true, why: 'staff', changesAt: evening })}
      country="uk"
    />
  ),
  'at rest by staff': (
    <OpeningPage
      ask={told({ isOpen: false, why: 'staff', changesAt: evening })}
      wish={told({ isOpen: true, why: 'hours', changesAt: evening })}
      country="uk"
    />
  ),
};
