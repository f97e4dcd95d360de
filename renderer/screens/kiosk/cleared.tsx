import { useEffect } from 'react';
import { useSend } from './kiosk-context.ts';

/** Blank paper between two visits. That it is on the screen proves that the last visit no longer is. */
export function Cleared() {
  const send = useSend();
  useEffect(() => send({ type: 'cleared' }), [send]);
  return null;
}
