import { beforeEach, expect, test } from 'vitest';
import type { Screen } from './screen-hours.ts';
import { StayAwake } from './stay-awake.ts';

let screen: Screen;
let awake: StayAwake;
/** What is kept from sleeping, by its id. */
let kept: Map<number, string>;
let gone: Map<string, () => void>;

beforeEach(() => {
  [screen, kept, gone] = ['dark', new Map(), new Map()];
  let next = 0;
  awake = new StayAwake(
    {
      start: (type) => {
        kept.set(next, type);
        next += 1;
        return next - 1;
      },
      stop: (id) => kept.delete(id),
    },
    () => screen,
  );
});

const all = () => [...kept.values()].sort();
const display = ['prevent-app-suspension', 'prevent-display-sleep'];
const machine = ['prevent-app-suspension'];

test('Before any page tells where it is, the display stays on', () => {
  expect(all()).toEqual(display);
});

test('The display may sleep once every page is black, and the machine never', () => {
  awake.told(1, 'asleep');
  awake.told(2, 'home');
  expect(all()).toEqual(display);
  awake.told(2, 'asleep');
  expect(all()).toEqual(machine);
});

test('A touch keeps the display on again, with one wish however often it is told', () => {
  awake.told(1, 'asleep');
  awake.told(1, 'home');
  awake.told(1, 'deck');
  expect(all()).toEqual(display);
});

test('A dim picture is to be seen: the display stays on', () => {
  screen = 'dim';
  awake.told(1, 'asleep');
  expect(all()).toEqual(display);
});

test.each(['render-process-gone', 'destroyed'])(
  'A page that is lost by "%s" does not count as black',
  (event) => {
    awake.watch({ id: 1, on: (name: string, run: () => void) => gone.set(name, run) } as never);
    awake.told(1, 'asleep');
    gone.get(event)?.();
    expect(all()).toEqual(display);
  },
);
