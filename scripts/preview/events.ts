/** Emitters whose event names and arguments are checked against Electron's own declarations. */
import type { EventEmitter } from 'node:events';
import type { Event } from 'electron';

/**
 * Keeps of `Events` (name → arguments) what `Target`, an Electron class or object, declares in its `on`.
 * An event that Electron does not have, or has with other arguments, becomes `never`: emitting it does not compile.
 */
export type Known<Target extends { on: unknown }, Events extends { [Name in keyof Events]: unknown[] }> = {
  [Name in keyof Events]: Target['on'] extends (
    event: Name,
    listener: (...args: Events[Name]) => void,
  ) => unknown
    ? Events[Name]
    : never;
};

/** An event object as Electron hands it to listeners; `preventDefault` is read back by whoever emitted it. */
export function makeEvent(): Event;
export function makeEvent<Extra extends object>(extra: Extra): Event<Extra>;
export function makeEvent(extra: object = {}): Event {
  let prevented = false;
  const event = {
    preventDefault() {
      prevented = true;
    },
    get defaultPrevented() {
      return prevented;
    },
  };
  return Object.defineProperties(event, Object.getOwnPropertyDescriptors(extra));
}

/** Makes these methods of an object throw as Electron's do once what they belong to is destroyed. */
export function buryMethods(target: object, names: readonly string[]): void {
  const gone = () => {
    throw new TypeError('Object has been destroyed');
  };
  for (const name of names) {
    Object.defineProperty(target, name, { value: gone, configurable: true });
  }
}

/** Node's own emitter is the same on both sides, but for the types of its events. */
type Listening = keyof EventEmitter;

/**
 * Shows a part of the preview under the name of the Electron type that it plays. Members that the part has must fit;
 * those that it lacks are absent at run time, which `docs/preview.md` says.
 */
export function face<Target>(part: Partial<Omit<Target, Listening>>): Target {
  return part as Target;
}
