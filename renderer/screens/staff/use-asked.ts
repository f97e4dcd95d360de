import { useCallback, useEffect, useRef, useState } from 'react';

/** An answer of the shell: on its way, here, or not to be had. While it is asked for again, the last one stays. */
export interface Asked<T> {
  answer: T | null;
  isAsking: boolean;
  hasFailed: boolean;
  /** Asks again. */
  again: () => void;
}

/**
 * Asks the shell once, and again whenever it is told to. An answer that was overtaken by a later one is dropped.
 *
 * @param ask must stay the same from one drawing to the next
 */
export function useAsked<T>(ask: () => Promise<T>): Asked<T> {
  const [state, setState] = useState<Omit<Asked<T>, 'again'>>({
    answer: null,
    isAsking: true,
    hasFailed: false,
  });
  const latest = useRef(0);
  const again = useCallback(() => {
    latest.current += 1;
    const mine = latest.current;
    const settle = (settled: Partial<Asked<T>>) => {
      if (mine === latest.current) setState((last) => ({ ...last, isAsking: false, ...settled }));
    };
    setState((last) => ({ ...last, isAsking: true }));
    ask().then(
      (answer) => settle({ answer, hasFailed: false }),
      () => settle({ hasFailed: true }),
    );
  }, [ask]);
  useEffect(() => {
    again();
    return () => {
      latest.current += 1;
    };
  }, [again]);
  return { ...state, again };
}
