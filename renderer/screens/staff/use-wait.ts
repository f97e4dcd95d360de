import { useEffect, useState } from 'react';

/** How often what is left is looked at, in milliseconds. */
const lookEvery = 250;

/** A wait that runs down on the screen: whole seconds that are left, and the way to begin one of so many milliseconds. */
export function useWait(): { seconds: number; begin: (milliseconds: number) => void } {
  const [until, setUntil] = useState(0);
  const [now, setNow] = useState(() => performance.now());
  const isWaiting = until > now;
  useEffect(() => {
    if (!isWaiting) return;
    const ticking = window.setInterval(() => setNow(performance.now()), lookEvery);
    return () => window.clearInterval(ticking);
  }, [isWaiting]);
  return {
    seconds: Math.max(0, Math.ceil((until - now) / 1000)),
    begin: (milliseconds) => {
      const at = performance.now();
      setNow(at);
      setUntil(at + milliseconds);
    },
  };
}
