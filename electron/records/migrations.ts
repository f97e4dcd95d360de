/**
 * How the database came to what it is, step by step. The number of steps that a file has taken is its version
 * (`PRAGMA user_version`). A step that has been released never changes: whoever needs another table or column adds a
 * step at the end, and its example rows in `migrations.fixture.ts`.
 */
export interface Migration {
  /** What it brings. */
  brings: string;
  sql: string;
}

export const migrations: readonly Migration[] = [
  {
    brings: 'the staff door: PINs, waiting after wrong ones, and who did what when',
    sql: `
      CREATE TABLE audit (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        at INTEGER NOT NULL, -- milliseconds since 1970 by the machine's clock
        event TEXT NOT NULL,
        role TEXT, -- null: nobody who was identified
        detail TEXT NOT NULL
      ) STRICT;
      CREATE TABLE staff_pin (
        role TEXT PRIMARY KEY CHECK (role IN ('staff', 'admin')),
        hash TEXT NOT NULL,
        is_temporary INTEGER NOT NULL CHECK (is_temporary IN (0, 1)),
        set_at INTEGER NOT NULL
      ) STRICT;
      CREATE TABLE staff_back_off (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        failures INTEGER NOT NULL,
        wait_ms INTEGER NOT NULL, -- what was left to wait …
        uptime_ms INTEGER NOT NULL -- … when the machine had run for so long
      ) STRICT;
      CREATE TABLE staff_reset (
        digest TEXT PRIMARY KEY, -- of a reset file that has been taken, so that it counts once
        at INTEGER NOT NULL
      ) STRICT;
    `,
  },
  {
    brings: 'playlists that staff put together on the screen',
    sql: `
      CREATE TABLE playlist (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL UNIQUE,
        content TEXT NOT NULL, -- JSON: the language, and names of slides alone
        changed_at INTEGER NOT NULL
      ) STRICT;
    `,
  },
  {
    brings: 'sign-offs on the screen: how far each review is, and who signed what or had a concern',
    sql: `
      CREATE TABLE review_item (
        deck TEXT NOT NULL,
        language TEXT NOT NULL,
        country TEXT NOT NULL,
        part TEXT NOT NULL CHECK (part IN ('slides', 'notes')),
        item TEXT NOT NULL, -- the id of a slide, or * for the deck as a whole
        hash TEXT NOT NULL, -- of what was seen of it, …
        seen BLOB NOT NULL, -- … which is kept as deflated JSON, to be held beside a later text
        verdict TEXT NOT NULL CHECK (verdict IN ('approved', 'concern')),
        concern TEXT NOT NULL,
        at INTEGER NOT NULL,
        PRIMARY KEY (deck, language, country, part, item)
      ) STRICT;
      CREATE TABLE review_event (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        at INTEGER NOT NULL, -- milliseconds since 1970 by the machine's clock
        day TEXT NOT NULL, -- YYYY-MM-DD at the clinic
        event TEXT NOT NULL CHECK (event IN ('signed', 'concern')),
        deck TEXT NOT NULL,
        language TEXT NOT NULL,
        country TEXT NOT NULL,
        part TEXT NOT NULL CHECK (part IN ('slides', 'notes')),
        hash TEXT NOT NULL, -- of the content that was signed, or about which there is a concern
        item TEXT NOT NULL, -- where the concern is; empty for a signature
        name TEXT NOT NULL, -- who signed, and as what; empty for a concern
        office TEXT NOT NULL,
        concern TEXT NOT NULL,
        role TEXT NOT NULL CHECK (role IN ('staff', 'admin')) -- whose PIN had opened the panel
      ) STRICT;
    `,
  },
  {
    brings: 'content packs: which were installed, refused and taken back',
    sql: `
      CREATE TABLE pack_event (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        at INTEGER NOT NULL, -- milliseconds since 1970 by the machine's clock
        event TEXT NOT NULL CHECK (event IN ('installed', 'refused', 'rolled-back', 'fell-back')),
        pack TEXT NOT NULL, -- its id, or the name of its file where nothing of it can be trusted
        version TEXT,
        key TEXT, -- the id of the key that signed it
        role TEXT CHECK (role IN ('staff', 'admin')), -- null: the kiosk by itself
        detail TEXT NOT NULL
      ) STRICT;
    `,
  },
  {
    brings:
      'visits without identity: when one began, how long it was, which decks, which settings, how it ended',
    sql: `
      CREATE TABLE visit (
        id INTEGER PRIMARY KEY,
        day TEXT NOT NULL, -- YYYY-MM-DD at the clinic, when it was written: what is written of a day that is over stays so
        minute INTEGER NOT NULL, -- when it began, in whole minutes since 1970
        seconds INTEGER NOT NULL, -- how long it was, in whole tens
        language TEXT, -- null: the page was gone before it could tell
        ended TEXT NOT NULL CHECK (ended IN ('finished', 'left', 'crash', 'staff', 'closing', 'other'))
      ) STRICT;
      CREATE INDEX visit_by_day ON visit (day, language, ended);
      CREATE INDEX visit_by_length ON visit (seconds, day);
      CREATE TABLE visit_deck (
        visit INTEGER NOT NULL REFERENCES visit (id) ON DELETE CASCADE,
        deck TEXT NOT NULL,
        day TEXT NOT NULL, -- that of the visit
        furthest TEXT NOT NULL, -- ids of slides
        last TEXT NOT NULL,
        PRIMARY KEY (visit, deck)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX visit_deck_by_day ON visit_deck (day, deck, last);
      CREATE TABLE visit_use (
        visit INTEGER NOT NULL REFERENCES visit (id) ON DELETE CASCADE,
        feature TEXT NOT NULL,
        day TEXT NOT NULL, -- that of the visit
        PRIMARY KEY (visit, feature)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX visit_use_by_day ON visit_use (day, feature);
      CREATE TABLE consultation_day (
        day TEXT PRIMARY KEY, -- YYYY-MM-DD at the clinic
        times INTEGER NOT NULL -- how many consultations were opened; nothing else is kept of them
      ) STRICT;
    `,
  },
];
