import { type ReactNode, useEffect, useMemo } from 'react';
import { DrawnContext } from '../../../ink/ink-context.ts';
import { useKiosk } from '../../kiosk/kiosk-context.ts';
import { useConsultation } from '../consultation-context.ts';
import { useInk } from '../talking.tsx';
import { knownFrom, newsOf } from './news.ts';

/**
 * Tells what is drawn to the shell and so to the family: while it is drawn, once a frame, and one telling after the other.
 * What is inside sees the ink as the consultant has it.
 */
export function InkTelling({ children }: { children: ReactNode }) {
  const { strokes, spot } = useInk();
  const drawn = useMemo(() => ({ strokes, spot }), [strokes, spot]);
  useTelling();
  return <DrawnContext value={drawn}>{children}</DrawnContext>;
}

function useTelling(): void {
  const { kiosk } = useConsultation();
  const { session, report } = useKiosk();
  useEffect(() => {
    const leadNow = () => session.actor.getSnapshot().context.visit.lead;
    let known = knownFrom(leadNow()?.ink.strokes ?? []);
    let [frame, isTelling] = [0, false];
    const tell = async () => {
      frame = 0;
      const lead = leadNow();
      if (isTelling || lead === null) return;
      const news = newsOf(known, lead.ink, !lead.isBlank && lead.frozen === null);
      if (news === null) return;
      known = news.known;
      isTelling = true;
      await kiosk.ink(news.told).catch((error: unknown) => report('ink', error));
      isTelling = false;
      soon();
    };
    const soon = () => {
      if (frame === 0 && !isTelling) frame = requestAnimationFrame(() => void tell());
    };
    const watch = session.actor.subscribe(soon);
    soon();
    return () => {
      watch.unsubscribe();
      cancelAnimationFrame(frame);
      isTelling = true;
    };
  }, [kiosk, session, report]);
}
