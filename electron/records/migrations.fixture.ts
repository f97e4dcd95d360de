/** For each version of the database, rows as a kiosk of that version may have written them, and what becomes of them. */

interface VersionExample {
  /** Fills tables that this version brought. */
  sql: string;
  /** Tables and how many rows each has after it, today. */
  rows: Readonly<Record<string, number>>;
}

export const versionExamples: readonly VersionExample[] = [
  {
    sql: `
      INSERT INTO audit (at, event, role, detail) VALUES (1700000000000, 'wrong-pin', NULL, 'shut for 1 s');
      INSERT INTO audit (at, event, role, detail) VALUES (1700000009000, 'door-opened', 'admin', '');
      INSERT INTO staff_pin VALUES ('admin', '$scrypt$ln=17,r=8,p=1$c2FsdA$aGFzaA', 0, 1700000000000);
      INSERT INTO staff_back_off VALUES (1, 3, 30000, 123456);
      INSERT INTO staff_reset VALUES ('digest', 1700000000000);
    `,
    rows: { audit: 2, staff_pin: 1, staff_back_off: 1, staff_reset: 1 },
  },
  {
    sql: `
      INSERT INTO playlist (name, content, changed_at)
        VALUES ('First talk', '{"slides":[{"deck":"results","slide":"cover"}]}', 1700000000000);
    `,
    rows: { playlist: 1 },
  },
  {
    sql: `
      INSERT INTO review_item VALUES
        ('what-is-car-t', 'en', 'us', 'slides', '*', 'h', x'ab00', 'approved', '', 1700000000000);
      INSERT INTO review_event (at, day, event, deck, language, country, part, hash, item, name, office, concern, role)
        VALUES (1700000000000, '2023-11-14', 'signed', 'what-is-car-t', 'en', 'us', 'slides', 'h', '', 'A. B.', 'nurse', '', 'staff');
    `,
    rows: { review_item: 1, review_event: 1 },
  },
  {
    sql: `
      INSERT INTO pack_event (at, event, pack, version, key, role, detail)
        VALUES (1700000000000, 'installed', 'first-pack', '2023-11-14.1', 'k1', 'staff', '');
    `,
    rows: { pack_event: 1 },
  },
  {
    sql: `
      INSERT INTO visit VALUES (1, '2026-11-26', 29693760, 240, 'en', 'finished');
      INSERT INTO visit VALUES (2, '2026-11-26', 29693790, 60, NULL, 'crash');
      INSERT INTO visit_deck VALUES (1, 'what-is-car-t', '2026-11-26', 'engineered', 'cells');
      INSERT INTO visit_use VALUES (1, 'text', '2026-11-26');
      INSERT INTO consultation_day VALUES ('2026-11-26', 2);
    `,
    rows: { visit: 2, visit_deck: 1, visit_use: 1, consultation_day: 1 },
  },
];
