/** What is wrong at this moment, told from several sides, each of which tells all that it knows each time. */
export class Standing {
  readonly #bySide = new Map<symbol, readonly string[]>();

  /** All lines that stand now. */
  get all(): readonly string[] {
    return [...this.#bySide.values()].flat();
  }

  /** For one side: remembers what it tells instead of what it told before, and hands it on. */
  of(tell: (lines: readonly string[]) => void): (lines: readonly string[]) => void {
    const side = Symbol();
    return (lines) => {
      this.#bySide.set(side, lines);
      tell(lines);
    };
  }
}
