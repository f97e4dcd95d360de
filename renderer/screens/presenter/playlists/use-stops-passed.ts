import { useEffect } from 'react';
import type { Index } from '../../../../slides/format/model/catalogue.ts';
import { useLookup } from '../../../library/use-library.ts';
import { useKiosk, useSend } from '../../kiosk/kiosk-context.ts';
import { useActingPath } from '../path/use-path.ts';
import { useLead } from '../talking.tsx';
import { stopsOut } from './resolved.policy.ts';

/** Tells the session which slides of the playlist are left out for the family, whenever that is said anew. */
export function useStopsPassed(index: Index): void {
  const { library } = useKiosk();
  const send = useSend();
  const path = useActingPath();
  const known = useLookup(library, index);
  const lookup = known.status === 'ready' ? known.lookup : null;
  const stops = useLead().route?.stops;
  useEffect(() => {
    if (stops === undefined || lookup === null) return;
    const out = stopsOut(path, stops, lookup, index.cards);
    send({ type: 'lead', change: { to: 'stops-passed', stops: out } });
  }, [stops, lookup, path, index, send]);
}
