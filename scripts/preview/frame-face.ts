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
  const { parent, name } = frame;
  const url = toMain(frame.url, ownSchemes());
  return face<WebFrameMain>({
    url,
    name,
    origin: /^[a-z][a-z0-9+.-]*:\/\/[^/]*/i.exec(url)?.[0] ?? 'null',
    detached: false,
    isDestroyed: () => false,
    get parent() {
      return frameFace(parent);
    },
    get top() {
      let top = frame;
      while (top.parent) {
        top = top.parent;
      }
      return frameFace(top);
    },
  });
}
