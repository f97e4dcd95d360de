import { useEffect } from 'react';
import { Scanner } from '../../scanning/scanner.ts';
import { placeOf } from '../../session/index.ts';
import { useSession } from '../kiosk/kiosk-context.ts';

/** The frame for who presses switches, over whatever a visitor sees; nothing where nobody does. */
export function Scanning() {
  const use = useSession(({ context }) => context.visit.switches.use);
  const pace = useSession(({ context }) => context.visit.switches.pace);
  const isHere = useSession((snapshot) => ['home', 'deck', 'warning'].includes(placeOf(snapshot)));
  useEffect(() => {
    if (use === 'none' || !isHere) return undefined;
    const scanner = new Scanner(document, { use, pace });
    return () => scanner.stop();
  }, [use, pace, isHere]);
  return null;
}
