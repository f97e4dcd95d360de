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
      const key = `${one.measure} ${place}`;
      const known = this.#worst.get(key);
      if (known === undefined || isWorse(placed, known)) this.#worst.set(key, placed);
      if (!isGood(one.measure, one.value)) this.#fail(placed);
    }
    return this.#failed.size - before;
  }

  #fail(placed: Placed): void {
    const key = `${placed.measure} ${placed.what}`;
    const known = this.#failed.get(key) ?? { worst: placed, places: new Set<string>() };
    known.places.add(placed.place);
    this.#failed.set(key, { ...known, worst: isWorse(placed, known.worst) ? placed : known.worst });
  }

  /** All that is not good enough: each thing once, as it was at its worst. */
  get failures(): readonly Failure[] {
    return [...this.#failed.values()].map(({ worst, places }) => ({ ...worst, places: places.size }));
  }

  /** The places that come nearest to what is asked, or fall short of it: the worst of each measure at each place, worst first. */
  nearest(count: number): readonly Placed[] {
    return [...this.#worst.values()]
      .filter(({ measure }) => thresholdOf(measure).asked !== null)
      .sort((one, other) => (isWorse(one, other) ? -1 : 1))
      .slice(0, count);
  }

  /** A line for each measure: what is asked, the worst, where, how often it was measured. */
  table(): string {
    const rows = measures.map((measure) => {
      const worst = this.#worstOf(measure);
      const { says, asked, most, unit, digits } = thresholdOf(measure);
      const limit = asked === null ? 'told' : `${most ? '≤' : '≥'} ${asked}${unit}`;
      if (worst === undefined) return [says, limit, '–', '0', '–', 'nothing measured'];
      const verdict = asked === null ? '' : isGood(measure, worst.value) ? 'good' : 'SHORT';
      const value = `${worst.value.toFixed(digits)}${unit}`;
      return [says, limit, value, String(this.#counts.get(measure)), verdict, whereOf(worst)];
    });
    const columns = ['what', 'asked', 'worst', 'measured', '', 'where'].map((title) => ({ title }));
    return textTable(columns, rows, 400).join('\n');
  }

  #worstOf(measure: Measure): Placed | undefined {
    return [...this.#worst.values()]
      .filter((one) => one.measure === measure)
      .sort((one, other) => (isWorse(one, other) ? -1 : 1))[0];
  }
}

function isWorse(one: Placed, other: Placed): boolean {
  const margins = [one, other].map(({ measure, value }) => marginOf(measure, value) ?? value);
  return (margins[0] ?? 0) < (margins[1] ?? 0);
}

const longest = 60;

/** `results/three-taps, 1366x768 night 100 en, “T cells guard your body”` */
export function whereOf({ place, look, what }: Placed): string {
  const short = what.replaceAll(/\s+/g, ' ').trim();
  return `${place}, ${look}, “${short.length > longest ? `${short.slice(0, longest - 1)}…` : short}”`;
}

/** A line for what is not good enough. */
export function inWords(failed: Failure): string {
  const { says, asked, unit, digits } = thresholdOf(failed.measure);
  const more = failed.places > 1 ? `, and ${failed.places - 1} more like it` : '';
  return `${says}: ${failed.value.toFixed(digits)}${unit}, asked ${asked}${unit}: ${whereOf(failed)}${more}`;
}
