/** `screen`: one display, and more while a test simulates them. */
import { EventEmitter } from 'node:events';
import type { Display, Event, Rectangle, Screen } from 'electron';
import {
  makeDisplay,
  originOfNext,
  overlap,
  rotateDisplay,
  type Size,
  sizeFromArguments,
} from './displays.ts';
import { type Known, makeEvent } from './events.ts';

interface ScreenEvents {
  'display-added': [event: Event, newDisplay: Display];
  'display-removed': [event: Event, oldDisplay: Display];
  'display-metrics-changed': [event: Event, display: Display, changedMetrics: string[]];
}

export const usualSize: Size = { width: 1920, height: 1080 };

export class PreviewScreen
  extends EventEmitter<Known<Screen, ScreenEvents>>
  implements Pick<Screen, 'getAllDisplays' | 'getPrimaryDisplay' | 'getDisplayMatching'>
{
  readonly #given = sizeFromArguments(process.argv);
  #displays: Display[] = [makeDisplay(1, this.#given ?? usualSize)];
  #lastId = 1;

  getAllDisplays(): Display[] {
    return structuredClone(this.#displays);
  }

  getPrimaryDisplay(): Display {
    const [first] = this.#displays;
    if (!first) {
      throw new Error('There is no display.');
    }
    return structuredClone(first);
  }

  /** The display that shows most of an area; the first one, when none shows any. */
  getDisplayMatching(area: Rectangle): Display {
    const sorted = this.getAllDisplays().sort((a, b) => overlap(area, b.bounds) - overlap(area, a.bounds));
    const [best] = sorted;
    return best && overlap(area, best.bounds) > 0 ? best : this.getPrimaryDisplay();
  }

  /** Takes the real screen's size, unless the command line gives another; only before `ready`. */
  takeRealSize(size: Size): void {
    this.#displays = [makeDisplay(1, this.#given ?? size)];
  }

  /** Plugs a display in, to the right of the others. */
  addDisplay(size: Size, scaleFactor: number): Display {
    this.#lastId += 1;
    const display = makeDisplay(this.#lastId, size, originOfNext(this.#displays), scaleFactor);
    this.#displays.push(display);
    this.emit('display-added', makeEvent(), structuredClone(display));
    return display;
  }

  /** Unplugs a display. @throws Error for an unknown one and for the last one */
  removeDisplay(id: number): void {
    const display = this.#find(id);
    if (this.#displays.length === 1) {
      throw new Error('The last display cannot be removed.');
    }
    this.#displays = this.#displays.filter((other) => other.id !== id);
    this.emit('display-removed', makeEvent(), structuredClone(display));
  }

  /** Turns a display by a quarter. @throws Error for an unknown one */
  rotateDisplay(id: number): Display {
    const turned = rotateDisplay(this.#find(id));
    this.#displays = this.#displays.map((other) => (other.id === id ? turned : other));
    const changed = ['bounds', 'workArea', 'rotation'];
    this.emit('display-metrics-changed', makeEvent(), structuredClone(turned), changed);
    return turned;
  }

  #find(id: number): Display {
    const display = this.#displays.find((other) => other.id === id);
    if (!display) {
      const ids = this.#displays.map((other) => other.id).join(', ');
      throw new Error(`There is no display ${id}; there are ${ids}.`);
    }
    return display;
  }
}

export const screen = new PreviewScreen();
