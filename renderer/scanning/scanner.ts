import './scanning.css';
import { isSwitch, type Switches } from '../session/index.ts';
import { groupsOf } from './groups.policy.ts';
import {
  begun,
  type Choice,
  chosen,
  type Groups,
  isDue,
  movedOn,
  relaid,
  type Scan,
  shortestPress,
} from './scan.policy.ts';
import { targetsOn } from './targets.ts';

/** Milliseconds between two looks at what can be pressed. */
const lookEvery = 100;

/**
 * Moves the frame over the page by time and by the keys of switches, and presses what it is around. Moving is no sign of life; a
 * press of a switch is one, which the session's listeners have told before the key comes here.
 */
export class Scanner {
  readonly #page: Document;
  readonly #switches: Pick<Switches, 'use' | 'pace'>;
  readonly #stop = new AbortController();
  readonly #looking: number;
  #groups: HTMLElement[][] = [];
  #scan: Scan;
  #pressed = Number.NEGATIVE_INFINITY;

  constructor(page: Document, switches: Pick<Switches, 'use' | 'pace'>) {
    this.#page = page;
    this.#switches = switches;
    this.#scan = begun([], performance.now());
    page.documentElement.dataset.scanning = switches.use;
    page.addEventListener('keydown', (event) => this.#onKey(event), { signal: this.#stop.signal });
    this.#looking = window.setInterval(() => this.#look(), lookEvery);
    this.#look();
  }

  stop(): void {
    this.#stop.abort();
    window.clearInterval(this.#looking);
    delete this.#page.documentElement.dataset.scanning;
    this.#frame([]);
  }

  get #sizes(): Groups {
    return this.#groups.map(({ length }) => length);
  }

  /** Finds again what the frame was around, moves it on where it is time, and shows it. */
  #look(): void {
    const now = performance.now();
    const { group, item } = this.#scan;
    const around = this.#groups[group]?.[item ?? 0];
    const targets = targetsOn(this.#page);
    this.#groups = groupsOf(targets).map((places) =>
      places.flatMap((place) => targets[place]?.element ?? []),
    );
    this.#scan = relaid(this.#sizes, this.#scan, this.#placeOf(around), now);
    const { use, pace } = this.#switches;
    if (use === 'one' && isDue(this.#scan, pace, now))
      this.#scan = movedOn(this.#sizes, this.#scan, use, now);
    this.#show();
  }

  #placeOf(element: HTMLElement | undefined): Choice | null {
    if (element === undefined) return null;
    const group = this.#groups.findIndex((each) => each.includes(element));
    return group === -1 ? null : { group, item: this.#groups[group]?.indexOf(element) ?? 0 };
  }

  #onKey({ key, repeat, timeStamp: at }: KeyboardEvent): void {
    if (repeat || !isSwitch(key) || at - this.#pressed < shortestPress) return;
    this.#pressed = at;
    this.#look();
    const { use } = this.#switches;
    if (use === 'two' && key === ' ') this.#scan = movedOn(this.#sizes, this.#scan, use, at);
    else this.#choose(at);
    this.#show();
  }

  #choose(at: number): void {
    const { scan, choice } = chosen(this.#sizes, this.#scan, at);
    this.#scan = scan;
    const element = choice === null ? undefined : this.#groups[choice.group]?.[choice.item];
    // As a browser does before a click, so that the focus comes back here from a panel that the press opens.
    element?.focus({ preventScroll: true });
    element?.click();
  }

  #show(): void {
    const { group, item } = this.#scan;
    const framed = this.#groups[group] ?? [];
    this.#frame(item === null ? framed : framed.slice(item, item + 1), item === null && framed.length > 1);
  }

  /** Puts the frame around these, and around nothing else. */
  #frame(elements: readonly HTMLElement[], isGroup = false): void {
    for (const last of this.#page.querySelectorAll<HTMLElement>('[data-scan]'))
      if (!elements.includes(last)) delete last.dataset.scan;
    for (const element of elements) element.dataset.scan = isGroup ? 'group' : 'item';
  }
}
