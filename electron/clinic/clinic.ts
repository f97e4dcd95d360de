/** What the clinic wrote, as the kiosk holds it now: read at the start, and read again when its files change. */
import { type Problem, problemLine } from '../config/problem.ts';
import type { Config } from '../config/schema.ts';
import { onlyNews } from '../records/only-news.ts';
import { changesBetween, type Effect, withoutWaiting } from './changes.ts';
import type { Reading } from './reading.ts';

export interface ClinicParts {
  read: () => Reading;
  exists: (file: string) => boolean;
  warn: (message: string) => void;
}

export class Clinic {
  readonly #parts: ClinicParts;
  readonly #say: (lines: readonly string[]) => void;
  #now: Reading;
  #problems: readonly Problem[] = [];

  constructor(parts: ClinicParts) {
    this.#parts = parts;
    this.#say = onlyNews(parts.warn);
    this.#now = parts.read();
    this.#tell(this.#now.problems);
  }

  /** What holds now. */
  get now(): Readonly<Reading> {
    return this.#now;
  }

  get config(): Config {
    return this.#now.config;
  }

  /** What is wrong with what the clinic wrote, as it was read last. */
  get problems(): readonly Problem[] {
    return this.#problems;
  }

  /**
   * Reads everything again and tells what has to be done. A config that has gone or cannot be read, as when a share
   * is away, changes nothing: a kiosk without its clinic's country would show another country's rules.
   */
  reread(): ReadonlySet<Effect> {
    const before = this.#now;
    const now = this.#parts.read();
    const isGone = before.file !== undefined && !this.#parts.exists(before.file);
    if (isGone || !now.isRead) {
      const file = `${before.file ?? now.file}`;
      this.#tell([...now.problems, { file, advice: 'The settings stay as they were.' }]);
      return new Set();
    }
    const { effects, waiting } = changesBetween(before, now);
    const late = waiting.map((field) => ({
      file: `${now.file}`,
      advice: `${field} has changed. It takes effect at the next start.`,
    }));
    this.#tell([...now.problems, ...late]);
    this.#now = withoutWaiting(before, now);
    return effects;
  }

  #tell(problems: readonly Problem[]): void {
    this.#problems = problems;
    this.#say(problems.map(problemLine));
  }
}
