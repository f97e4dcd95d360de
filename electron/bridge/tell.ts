/** The shell's way to its pages: the payload is checked, and only windows whose role may hear it are told. */
import { channelOf } from './channel.ts';
import type { Pages } from './pages.ts';
import { checkPayload, type Payload, type Push, pushes } from './pushes.ts';

/** Tells every page that may hear it, or only the one with this `webContents.id`. */
export type Tell = <P extends Push>(push: P, payload: Payload<P>, only?: number) => void;

/** A way to the pages. What must not be sent is not sent, and `refused` hears why. */
export function openTell(pages: Pick<Pages, 'of'>, refused: (message: string) => void): Tell {
  return (push, payload, only) => {
    const checked = checkPayload(push, payload);
    if ('wrong' in checked) {
      refused(`${push}: wrong payload: ${checked.wrong}`);
      return;
    }
    for (const page of pages.of(pushes[push].roles)) {
      if (only === undefined || page.id === only) page.send(channelOf(push), checked.payload);
    }
  };
}
