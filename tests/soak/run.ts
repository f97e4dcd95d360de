/** One kiosk and thousands of visits to it, with what they leave in memory. */
import { type Kiosk, launchKiosk } from '../support/kiosk.ts';
import { installLeapingClock } from './clock.ts';
import { type Memory, MemoryProbe } from './memory.ts';
import { type Visited, visitMany } from './visits.ts';

export interface Mark {
  /** After how many visits. */
  visits: number;
  memory: Memory;
  /** Seconds since the first visit began. */
  seconds: number;
}

export interface Soaked {
  marks: Mark[];
  visited: Visited;
  /** What the kiosk's log called a warning or an error. */
  complaints: string[];
}

/** A common small display: what is painted costs most of the time, and leaks are the same on each. */
const size = { width: 1366, height: 768 };

/** Visits between two words about the progress; a page that breaks loses no more than these. */
const batch = 100;

/**
 * Visits a kiosk as often as the last mark says, and measures at each mark.
 *
 * @param marks numbers of visits, in rising order
 */
export async function soak(
  seed: number,
  marks: readonly number[],
  progress: (words: string) => void = () => undefined,
): Promise<Soaked> {
  const kiosk = await launchKiosk({
    size,
    config: { clinicName: 'Ward 3', country: 'us', languages: ['en', 'es'] },
  });
  try {
    return await soakOf(kiosk, seed, marks, progress);
  } finally {
    await kiosk.close();
  }
}

async function soakOf(
  kiosk: Kiosk,
  seed: number,
  marks: readonly number[],
  progress: (words: string) => void,
): Promise<Soaked> {
  const page = await kiosk.page();
  await page.locator('[data-screen="attract"]').waitFor();
  await installLeapingClock(page);
  const probe = await MemoryProbe.at(kiosk, page);
  const visited: Visited = {
    visits: 0,
    touches: 0,
    decks: 0,
    panels: 0,
    ends: { finished: 0, left: 0, warned: 0 },
  };
  const measured: Mark[] = [];
  const began = performance.now();
  for (const mark of marks) {
    while (visited.visits < mark) {
      const visits = Math.min(batch, mark - visited.visits);
      add(visited, await visitMany(page, { seed: seed + visited.visits, visits }));
      progress(`${visited.visits} visits in ${Math.round((performance.now() - began) / 1000)} s`);
    }
    const seconds = (performance.now() - began) / 1000;
    const memory = await probe.measure();
    measured.push({ visits: mark, memory, seconds });
    // A long run that is broken off has then said something.
    progress(`${mark} visits: ${JSON.stringify(memory)}`);
  }
  await probe.close();
  return {
    marks: measured,
    visited,
    complaints: kiosk.log().filter((line) => /^anteroom: (warn|error)/.test(line)),
  };
}

function add(sum: Visited, more: Visited): void {
  sum.visits += more.visits;
  sum.touches += more.touches;
  sum.decks += more.decks;
  sum.panels += more.panels;
  sum.ends.finished += more.ends.finished;
  sum.ends.left += more.ends.left;
  sum.ends.warned += more.ends.warned;
}
