/** The frames of one page, kept up to date from the browser's own events. */
import type { CDPSession } from 'playwright-core';

export interface Frame {
  readonly id: string;
  /** As the browser knows it. */
  readonly url: string;
  readonly parent: Frame | null;
}

interface Entry {
  url: string;
  parentId: string | null;
}

export class FrameTree {
  readonly #entries = new Map<string, Entry>();

  /** Starts to follow the frames; `Page.enable` must have been sent. */
  async follow(cdp: CDPSession): Promise<void> {
    cdp.on('Page.frameAttached', ({ frameId, parentFrameId }) => {
      this.#entries.set(frameId, { url: '', parentId: parentFrameId });
    });
    cdp.on('Page.frameNavigated', ({ frame }) => this.#note(frame));
    cdp.on('Page.navigatedWithinDocument', ({ frameId, url }) => {
      const entry = this.#entries.get(frameId);
      if (entry) {
        entry.url = url;
      }
    });
    cdp.on('Page.frameDetached', ({ frameId }) => void this.#entries.delete(frameId));
    const { frameTree } = await cdp.send('Page.getFrameTree');
    this.#note(frameTree.frame);
  }

  /** The frame with this id, or null once it is gone. */
  get(id: string): Frame | null {
    const entry = this.#entries.get(id);
    if (!entry) {
      return null;
    }
    const parent = entry.parentId === null ? null : this.get(entry.parentId);
    return { id, url: entry.url, parent };
  }

  /** The page's main frame, or null before the page is there. */
  get main(): Frame | null {
    for (const [id, entry] of this.#entries) {
      if (entry.parentId === null) {
        return this.get(id);
      }
    }
    return null;
  }

  #note(frame: { id: string; parentId?: string; url: string; urlFragment?: string }): void {
    if (frame.parentId === undefined) {
      for (const [id, entry] of this.#entries) {
        if (entry.parentId === null && id !== frame.id) {
          this.#entries.delete(id);
        }
      }
    }
    this.#entries.set(frame.id, {
      url: frame.url + (frame.urlFragment ?? ''),
      parentId: frame.parentId ?? null,
    });
  }
}
