import { useState } from 'react';
import type { Settings, SignOffDesk, SignOffText } from '../../../session-driver/kiosk.ts';
import { AskedPage } from '../asked-page.tsx';
import { DeckList } from './deck-list.tsx';
import { History } from './history.tsx';
import { ReviewPanel } from './review.tsx';

export interface DecksPageProps {
  /** The calls of the bridge with which staff read and sign. */
  desk: SignOffDesk;
  country: Settings['country'];
  onFault: (error: unknown) => void;
  /** Something new is on the screen, so that touches at one spot are known to be a reader’s. */
  onNews: () => void;
}

/** Which decks and notes the clinic has signed; from here staff read them, slide by slide, and sign. */
export function DecksPage({ desk, country, onFault, onNews }: DecksPageProps) {
  const [open, setOpen] = useState<SignOffText | 'history' | null>(null);
  if (open === 'history')
    return <History desk={desk} country={country} onFault={onFault} onClose={() => setOpen(null)} />;
  if (open !== null)
    return (
      <ReviewPanel
        desk={desk}
        text={open}
        country={country}
        onFault={onFault}
        onNews={onNews}
        onClose={() => setOpen(null)}
      />
    );
  return (
    <AskedPage ask={desk.signOffs} at={() => null} country={country}>
      {(state) => (
        <DeckList state={state} country={country} onOpen={setOpen} onHistory={() => setOpen('history')} />
      )}
    </AskedPage>
  );
}
