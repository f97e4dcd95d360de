/** The staff screens as the kiosk knows them: fetched when they are wanted, so that a start pays nothing for them. */
import { lazy, Suspense } from 'react';

const Door = lazy(() => import('./door.tsx').then(({ Door }) => ({ default: Door })));
const Staff = lazy(() => import('./staff.tsx').then(({ Staff }) => ({ default: Staff })));

/** The keypad before the staff panel. */
export function LazyDoor() {
  return (
    <Suspense fallback={null}>
      <Door />
    </Suspense>
  );
}

/** The staff panel. */
export function LazyStaff() {
  return (
    <Suspense fallback={null}>
      <Staff />
    </Suspense>
  );
}
