/** Visits that nobody made, in the database of a kiosk that does not run: for tests, pictures and benches. */
import { Records } from '../../electron/records/database.ts';
import { ends, uses } from '../../electron/visits/schema.ts';
import { type Visit, VisitRecords } from '../../electron/visits/visit-records.ts';
import { dayAfter } from '../../slides/format/model/day.ts';

export interface MadeVisits {
  /** The data folder. */
  folder: string;
  /** The last day, `YYYY-MM-DD`, and over how many days the visits are spread. */
  until: string;
  days: number;
  visits: number;
  languages: readonly string[];
  decks: readonly { id: string; slides: readonly string[] }[];
}

/** Writes them, the same ones each time. */
export function makeVisits({ folder, until, days, visits, languages, decks }: MadeVisits): void {
  const records = new Records({
    folder,
    now: () => new Date(),
    log: { warn: console.error, error: console.error },
  });
  records.use((database) => {
    // One transaction for all of them.
    const inside = new VisitRecords({ use: (run) => run(database) });
    for (let number = 0; number < visits; number += 1)
      inside.add(visitOf(number, dayAfter(until, -(number % days)), languages, decks));
    for (let day = 0; day < days; day += 1) inside.addConsultation(dayAfter(until, -day));
  });
  records.close();
}

function visitOf(
  number: number,
  day: string,
  languages: MadeVisits['languages'],
  decks: MadeVisits['decks'],
): Visit {
  const pick = <T>(list: readonly T[], salt: number) => list[chance(number, salt) % list.length] as T;
  const ended =
    chance(number, 1) % 3 === 0 ? 'finished' : chance(number, 2) % 25 === 0 ? pick(ends, 3) : 'left';
  const opened = decks.filter((_, at) => chance(number, 10 + at) % (2 + at) === 0);
  return {
    day,
    minute: Math.floor(Date.parse(day) / 60_000) + 540 + (chance(number, 4) % 480),
    seconds: 20 + (chance(number, 5) % 60) * 10,
    language:
      ended === 'crash' ? null : chance(number, 6) % 4 === 0 ? pick(languages, 7) : (languages[0] ?? null),
    ended,
    decks:
      ended === 'crash'
        ? []
        : opened.map(({ id, slides }, at) => {
            const last = chance(number, 30 + at) % slides.length;
            return { deck: id, furthest: slides[last] ?? '', last: slides[last] ?? '' };
          }),
    used: uses.filter((_, at) => chance(number, 50 + at) % (6 + 3 * at) === 0),
  };
}

/** A whole number that looks like chance and is always the same. */
function chance(number: number, salt: number): number {
  let mixed = Math.imul(number + 1, 0x9e3779b1) ^ Math.imul(salt + 1, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}
