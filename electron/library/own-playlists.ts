/** The playlists that staff put together on the screen, kept in the database. */
import { type KeptPlaylist, type Playlist, playlistSchema } from '../../slides/format/model/playlist.ts';
import type { Records } from '../records/database.ts';

/** More than a consultant could choose among. */
export const mostOwn = 100;

export class OwnPlaylists {
  readonly #records: Pick<Records, 'use'>;
  readonly #now: () => number;

  constructor(records: Pick<Records, 'use'>, now: () => number) {
    this.#records = records;
    this.#now = now;
  }

  /** By name. A row that is not a playlist, as a damaged file may hold, is passed over. */
  all(): KeptPlaylist[] {
    const rows = this.#records.use((database) =>
      database.prepare('SELECT id, name, content FROM playlist ORDER BY name, id').all(),
    );
    return rows.flatMap(({ id, name, content }) => {
      const read = playlistSchema.safeParse({ ...jsonOf(String(content)), name });
      return read.success ? [{ id: `own:${id}`, playlist: read.data }] : [];
    });
  }

  /**
   * Keeps a playlist: a new one, or in place of the one with this id. `taken` where another one has its name, `full` where no
   * more are kept, `gone` where there is none with this id.
   */
  save(id: string | null, { name, ...content }: Playlist): 'saved' | 'taken' | 'full' | 'gone' {
    return this.#records.use((database) => {
      const own = id === null ? null : rowOf(id);
      const sameName = database.prepare('SELECT id FROM playlist WHERE name = ?').get(name);
      if (sameName !== undefined && Number(sameName.id) !== own) return 'taken';
      const [text, at] = [JSON.stringify(content), this.#now()];
      if (own !== null) {
        const { changes } = database
          .prepare('UPDATE playlist SET name = ?, content = ?, changed_at = ? WHERE id = ?')
          .run(name, text, at, own);
        return Number(changes) === 1 ? 'saved' : 'gone';
      }
      const { count } = database.prepare('SELECT count(*) AS count FROM playlist').get() ?? { count: 0 };
      if (Number(count) >= mostOwn) return 'full';
      database
        .prepare('INSERT INTO playlist (name, content, changed_at) VALUES (?, ?, ?)')
        .run(name, text, at);
      return 'saved';
    });
  }

  /** Forgets the playlist with this id; one that is not there is forgotten already. */
  remove(id: string): void {
    this.#records.use((database) => database.prepare('DELETE FROM playlist WHERE id = ?').run(rowOf(id)));
  }
}

/** The row of an id; one of no row for any other. */
function rowOf(id: string): number {
  const found = /^own:(\d{1,15})$/.exec(id)?.[1];
  return found === undefined ? -1 : Number(found);
}

function jsonOf(text: string): object {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}
