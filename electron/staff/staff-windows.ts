/**
 * Which pages stand before the staff door, and which are behind it. A page is let in by getting the role of who opened
 * the door, and is what it was before as soon as its session says anything but that it is there, its document is another,
 * or its process is gone.
 */
import type { WebContents } from 'electron';
import type { SessionState } from '../bridge/contract.ts';
import type { PageContents, Pages } from '../bridge/pages.ts';
import type { Role } from '../bridge/roles.ts';
import type { Tell } from '../bridge/tell.ts';
import type { StaffRole } from './pins.ts';

type Watched = PageContents & Pick<WebContents, 'on'>;

/** Who can be behind the door: staff by their PIN, or whoever sets up a kiosk that has none. */
type Insider = StaffRole | 'setup';

interface Inside {
  role: Insider;
  /** Whether the page has told that its session is there. */
  hasArrived: boolean;
}

export interface StaffWindowParts {
  pages: Pick<Pages, 'give'>;
  tell: Tell;
  /** The role of a page in which nobody is behind the door. */
  usual: (page: number) => Role;
  /** Hears of each time that somebody leaves, and who. */
  left: (role: Insider) => void;
}

export class StaffWindows {
  readonly #parts: StaffWindowParts;
  readonly #watched = new Map<number, Watched>();
  readonly #before = new Set<number>();
  readonly #inside = new Map<number, Inside>();

  constructor(parts: StaffWindowParts) {
    this.#parts = parts;
  }

  /** Watches over a visitor's page from now on. */
  watch(contents: Watched): void {
    const { id } = contents;
    this.#watched.set(id, contents);
    const over = () => {
      this.#before.delete(id);
      this.leave(id);
    };
    contents.on('render-process-gone', over);
    contents.on('dom-ready', over);
    contents.once('destroyed', () => {
      over();
      this.#watched.delete(id);
    });
  }

  /** A page tells where its session is. */
  told(page: number, state: SessionState): void {
    if (state === 'door') this.#before.add(page);
    else this.#before.delete(page);
    const inside = this.#inside.get(page);
    if (state === 'staff' && inside) inside.hasArrived = true;
    // What a page told before it was let in may arrive afterwards: that it stands before the door is no leaving.
    else if (state !== 'door' || inside?.hasArrived) this.leave(page);
  }

  /** Whether the session of a page stands before the door. */
  isBefore(page: number): boolean {
    return this.#before.has(page);
  }

  /** Lets a page in that stands before the door, and tells it; whether it still stood there. */
  enter(page: number, role: Insider): boolean {
    const contents = this.#watched.get(page);
    if (!contents || !this.isBefore(page)) return false;
    this.#inside.set(page, { role, hasArrived: false });
    this.#parts.pages.give(contents, role);
    this.#parts.tell('staff', role, page);
    return true;
  }

  /** Shows a page out, if it is in. */
  leave(page: number): void {
    const inside = this.#inside.get(page);
    const contents = this.#watched.get(page);
    if (!inside || !contents) return;
    this.#inside.delete(page);
    this.#parts.pages.give(contents, this.#parts.usual(page));
    this.#parts.left(inside.role);
  }

  /** The pages that are in. */
  get inside(): readonly number[] {
    return [...this.#inside.keys()];
  }
}
