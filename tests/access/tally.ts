/** What was measured, the worst of each by its place, as the table of `npm run access` shows it. */
import { textTable } from '../../scripts/content/text-table.ts';
import { isGood, type Measure, marginOf, measures, thresholdOf } from './thresholds.ts';

/** One value at one place. */
export interface Measured {
  measure: Measure;
  value: number;
  /** What it was measured on: the words of a line, the name of a control, what axe says. */
  what: string;
}

/** The same, with the screen or slide and how that was shown. */
export interface Placed extends Measured {
  /** `home with twelve decks`, `results/three-taps` */
  place: string;
  /** `1920x1080 night 150 es` */
  look: string;
}

/** What is not good enough, as it was at its worst. */
export interface Failure extends Placed {
  /** On how many screens and slides. */
  places: number;
}

/** All that a tally knows, as it is kept on the disk. */
export interface TallyRecord {
  counts: readonly (readonly [Measure, number])[];
  worst: readonly Placed[];
  failed: readonly { worst: Placed; places: readonly string[] }[];
}

/** Keeps of each measure how often it was taken, the worst, and all that is not good enough. */
export class Tally {
  readonly #counts = new Map<Measure, number>();
  readonly #worst = new Map<string, Placed>();
  readonly #failed = new Map<string, { worst: Placed; places: Set<string> }>();

  /** Writes down what was found at a place; says how many things fall short that did not before. */
  add(place: string, look: string, found: readonly Measured[]): number {
    const before = this.#failed.size;
    for (const one of found) {
      const placed = { ...one, place, look };
      this.#counts.set(one.measure, (this.#counts.get(one.measure) ?? 0) + 1);
      this.#keepWorst(placed);
      if (!isGood(one.measure, one.value)) this.#fail(placed);
    }
    return this.#failed.size - before;
  }

  #fail(placed: Placed, places: readonly string[] = [placed.place]): void {
    const key = `${placed.measure} ${placed.what}`;
    const known = this.#failed.get(key) ?? { worst: placed, places: new Set<string>() };
    for (const place of places) known.places.add(place);
    this.#failed.set(key, { ...known, worst: isWorse(placed, known.worst) ? placed : known.worst });
  }

  /** All that it knows, to be kept. */
  get record(): TallyRecord {
    return {
      counts: [...this.#counts],
      worst: [...this.#worst.values()],
      failed: [...this.#failed.values()].map(({ worst, places }) => ({ worst, places: [...places] })),
    };
  }

  /** Takes over what another one knew. */
  takeOver({ counts, worst, failed }: TallyRecord): void {
    for (const [measure, count] of counts)
      this.#counts.set(measure, (this.#counts.get(measure) ?? 0) + count);
    for (const placed of worst) this.#keepWorst(placed);
    for (const each of failed) this.#fail(each.worst, each.places);
  }

  #keepWorst(placed: Placed): void {
    const key = `${placed.measure} ${placed.place}`;
    const known = this.#worst.get(key);
    if (known === undefined || isWorse(placed, known)) this.#worst.set(key, placed);
  }

  /** All that is not good enough: each thing once, as it was at its worst. */
  get failures(): readonly Failure[] {
    return [...this.#failed.values()].map(({ worst, places }) => ({ ...worst, places: places.size }));
  }

  /**
   * The places that come nearest to what is asked, or fall short of it: the worst of each measure at each place, worst first, and
   * of no measure more than `each`. Where nothing was to be found and nothing was, nothing is near.
   */
  nearest(count: number, each = 3): readonly Placed[] {
    const taken = new Map<Measure, number>();
    return [...this.#worst.values()]
      .filter(({ measure, value }) => {
        const { asked, most } = thresholdOf(measure);
        return asked !== null && !(most && value <= asked);
      })
      .sort((one, other) => (isWorse(one, other) ? -1 : 1))
      .filter(({ measure }) => {
        const before = taken.get(measure) ?? 0;
        taken.set(measure, before + 1);
        return before < each;
      })
      .slice(0, count);
  }

  /** A row for each measure: what is asked, the worst, how often it was measured, whether it is good, where. */
  rows(): string[][] {
    return measures.map((measure) => {
      const worst = this.#worstOf(measure);
      const { says, asked, most, unit, digits } = thresholdOf(measure);
      const limit = asked === null ? 'told' : `${most ? '≤' : '≥'} ${asked}${unit}`;
      if (worst === undefined) return [says, limit, '–', '0', '–', 'nothing measured'];
      const verdict = asked === null ? '' : isGood(measure, worst.value) ? 'good' : 'SHORT';
      const value = `${worst.value.toFixed(digits)}${unit}`;
      const where = most && worst.value <= (asked ?? 0) ? 'nowhere' : whereOf(worst);
      return [says, limit, value, String(this.#counts.get(measure)), verdict, where];
    });
  }

  /** {@link rows} for a terminal. */
  table(): string {
    return textTable(
      columns.map((title) => ({ title })),
      this.rows(),
      400,
    ).join('\n');
  }

  #worstOf(measure: Measure): Placed | undefined {
    return [...this.#worst.values()]
      .filter((one) => one.measure === measure)
      .sort((one, other) => (isWorse(one, other) ? -1 : 1))[0];
  }
}

/** What stands above the rows of a table. */
export const columns: readonly string[] = ['what', 'asked', 'worst', 'measured', '', 'where'];

function isWorse(one: Placed, other: Placed): boolean {
  const margins = [one, other].map(({ measure, value }) => marginOf(measure, value) ?? value);
  return (margins[0] ?? 0) < (margins[1] ?? 0);
}

const longest = 60;

/** `results/three-taps, 1366x768 night 100 en, “T cells guard your body”` */
export function whereOf({ place, look, what }: Placed): string {
  const short = what
    .replaceAll(/[\u200f\u202a-\u202e]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return `${place}, ${look}, “${short.length > longest ? `${short.slice(0, longest - 1)}…` : short}”`;
}

/** A line for one of the worst places. */
export function inShort(worst: Placed): string {
  const { says, unit, digits } = thresholdOf(worst.measure);
  return `${says}: ${worst.value.toFixed(digits)}${unit}: ${whereOf(worst)}`;
}

/** A line for what is not good enough. */
export function inWords(failed: Failure): string {
  const { says, asked, unit, digits } = thresholdOf(failed.measure);
  const more = failed.places > 1 ? `, and ${failed.places - 1} more like it` : '';
  return `${says}: ${failed.value.toFixed(digits)}${unit}, asked ${asked}${unit}: ${whereOf(failed)}${more}`;
}
