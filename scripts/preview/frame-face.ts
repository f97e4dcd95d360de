/** A frame of a page as Electron's `WebFrameMain`. */
import type { WebFrameMain } from 'electron';
import { toMain } from './addresses.ts';
import { face } from './events.ts';
import type { Frame } from './frames.ts';
import { ownSchemes } from './protocol.ts';

export function frameFace(frame: Frame | null): WebFrameMain | null {
  if (!frame) {
    return null;
  }
  const { parent } = frame;
  const url = toMain(frame.url, ownSchemes());
  return face<WebFrameMain>({
    url,
    origin: /^[a-z][a-z0-9+.-]*:\/\/[^/]*/i.exec(url)?.[0] ?? 'null',
    get parent() {
      return frameFace(parent);
    },
  });
}
