import { House, PhoneCall } from 'lucide-react';
import { Words } from '../../i18n/words.tsx';
import { Button } from '../../ui/button/button.tsx';
import { useSend, useSession } from '../kiosk/kiosk-context.ts';

/**
 * What every panel of a visitor has beside the button that closes it, since what is behind a panel is out of reach: “Call now”, and
 * over a deck the way home. Over home the way home is to close it; a consultant has neither.
 */
export function PanelWays() {
  const send = useSend();
  const isLed = useSession(({ context }) => context.visit.lead !== null);
  const isInDeck = useSession(({ context }) => context.visit.deck !== null);
  const panel = useSession(({ context }) => context.visit.panel);
  if (isLed) return null;
  return (
    <>
      {isInDeck && (
        <Button icon={House} onPress={() => send({ type: 'home' })}>
          <Words id="bar.home" />
        </Button>
      )}
      {panel !== 'call' && (
        <Button icon={PhoneCall} variant="urgent" onPress={() => send({ type: 'panel', panel: 'call' })}>
          <Words id="tool.call" />
        </Button>
      )}
    </>
  );
}
