/**
 * The pages that the shell has opened, each with the role of its window. This is the only place that a role comes
 * from; a page that is not here has none.
 */
import type { WebContents } from 'electron';
import type { Role } from './roles.ts';

export type PageContents = Pick<WebContents, 'id' | 'send' | 'isDestroyed' | 'once'>;

export class Pages {
  readonly #open = new Map<number, { contents: PageContents; role: Role }>();

  /** Gives the window of this page its role, until the page is gone. Giving another replaces it. */
  give(contents: PageContents, role: Role): void {
    const { id } = contents;
    if (!this.#open.has(id)) contents.once('destroyed', () => this.#open.delete(id));
    this.#open.set(id, { contents, role });
  }

  /** The role of a page by its `webContents.id`, or undefined when the shell gave it none. */
  roleOf(page: number): Role | undefined {
    return this.#open.get(page)?.role;
  }

  /** The pages of these roles that are still there. */
  of(roles: readonly Role[]): PageContents[] {
    return [...this.#open.values()]
      .filter(({ contents, role }) => roles.includes(role) && !contents.isDestroyed())
      .map(({ contents }) => contents);
  }
}
