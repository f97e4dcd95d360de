import type { Settings } from '../../session-driver/kiosk.ts';

/** The clinic's settings as one visit knows them. What arrives during a visit waits for the next one. */
export class VisitSettings {
  readonly #listeners = new Set<() => void>();
  #shown: Settings;
  #arrived: Settings;

  constructor(settings: Settings) {
    [this.#shown, this.#arrived] = [settings, settings];
  }

  /** The settings of this visit. */
  get shown(): Settings {
    return this.#shown;
  }

  /** The clinic changed its settings. */
  arrive(settings: Settings): void {
    this.#arrived = settings;
  }

  /** A new visit begins: what has arrived holds from now on. */
  beginVisit(): void {
    if (this.#shown === this.#arrived) return;
    this.#shown = this.#arrived;
    for (const listener of this.#listeners) listener();
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
