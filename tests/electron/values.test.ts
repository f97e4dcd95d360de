/** Drives every value that Electron can hand to a policy through that policy. */
import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { App, PowerMonitor, Screen, Session, WebContents } from 'electron';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchGraphics } from '../../electron/recovery/graphics.ts';
import { PageKeeper } from '../../electron/recovery/page-keeper.ts';
import { type CrashMemory, noCrashes, planStart } from '../../electron/recovery/recovery.policy.ts';
import { watchSleep } from '../../electron/recovery/sleep.ts';
import { watchDisplays } from '../../electron/window/displays.ts';
import { lockContents, lockSession } from '../../electron/window/lockdown.ts';
import { type Enumeration, enumerations, type Name } from './values.ts';

const home = 'app://anteroom/index.html';
const elsewhere = 'https://example.org/';

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Emits an event as Electron does, and says whether a listener prevented it. */
function asks(emitter: EventEmitter, name: string, given: object, ...more: unknown[]): string {
  let prevented = false;
  const event = {
    ...given,
    preventDefault: () => {
      prevented = true;
    },
  };
  emitter.emit(name, event, ...more);
  return prevented ? 'is denied' : 'passes';
}

type Handler = (...args: unknown[]) => unknown;

/** A page with the kiosk's lock on it, and what the lock set. */
function lockedPage() {
  const set: Record<string, Handler> = {};
  let zoom = 1;
  const page = Object.assign(new EventEmitter(), {
    setWindowOpenHandler: (handler: Handler) => {
      set.open = handler;
    },
    isDestroyed: () => false,
    setZoomFactor: (factor: number) => {
      zoom = factor;
    },
    setVisualZoomLevelLimits: async () => undefined,
  });
  lockContents(
    page as unknown as WebContents,
    () => undefined,
    () => 'nothing',
  );
  return {
    page,
    open: (disposition: string) => {
      const answer = set.open?.({ url: elsewhere, disposition, frameName: '', features: '' });
      return (answer as { action: string }).action === 'deny' ? 'is denied' : 'passes';
    },
    zoom: (direction: string) => {
      zoom = 1.5;
      page.emit('zoom-changed', {}, direction);
      return zoom === 1 ? 'is undone' : 'stays';
    },
  };
}

/** A session with the kiosk's lock on it: what it answers. */
function lockedSession() {
  const set: Record<string, Handler> = {};
  const note = (name: string) => (handler: Handler) => {
    set[name] = handler;
  };
  const session = Object.assign(new EventEmitter(), {
    setPermissionRequestHandler: note('request'),
    setPermissionCheckHandler: note('check'),
    setDevicePermissionHandler: note('device'),
    setDisplayMediaRequestHandler: note('screen'),
    setSpellCheckerEnabled: () => undefined,
    webRequest: { onBeforeRequest: note('fetch') },
  });
  lockSession(session as unknown as Session, () => undefined);
  const word = (granted: unknown) => (granted === false ? 'is denied' : 'passes');
  return {
    request: (name: string) => {
      let granted: unknown;
      set.request?.({}, name, (answer: unknown) => {
        granted = answer;
      });
      return word(granted);
    },
    check: (name: string) => word(set.check?.({}, name, elsewhere, {})),
    device: (deviceType: string) => word(set.device?.({ deviceType, origin: elsewhere, device: {} })),
    fetch: (resourceType: string) => {
      let cancelled: unknown;
      set.fetch?.({ url: `${elsewhere}x`, resourceType }, (answer: { cancel: boolean }) => {
        cancelled = answer.cancel;
      });
      return cancelled === true ? 'is denied' : 'passes';
    },
  };
}

/** A key as Electron describes it when these modifiers are held. */
function key(name: string, type: string, ...modifiers: string[]) {
  return {
    type,
    key: name,
    isAutoRepeat: modifiers.includes('isautorepeat'),
    shift: modifiers.includes('shift'),
    control: modifiers.includes('control'),
    alt: modifiers.includes('alt'),
    meta: modifiers.includes('meta'),
    modifiers,
  };
}

const pressed = (input: object) => asks(lockedPage().page, 'before-input-event', {}, input);
const pointed = (mouse: object) => asks(lockedPage().page, 'before-mouse-event', {}, mouse);

/** Every one of the three events has to decide alike. */
function navigates(url: string, flags: string): string {
  const details = {
    url,
    isMainFrame: flags.startsWith('main'),
    isSameDocument: flags.endsWith('same document'),
  };
  const outcomes = ['will-navigate', 'will-frame-navigate', 'will-redirect'].map((name) =>
    asks(lockedPage().page, name, details),
  );
  return [...new Set(outcomes)].join(' or ');
}

async function goneWith(reason: string): Promise<string> {
  const loaded: string[] = [];
  const page = Object.assign(new EventEmitter(), {
    isDestroyed: () => false,
    loadURL: async (url: string) => void loaded.push(url),
    navigationHistory: { clear: () => undefined },
  });
  new PageKeeper(page as unknown as WebContents, {
    now: Date.now,
    later: (run, milliseconds) => {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
    log: () => undefined,
    isQuitting: () => false,
    giveUp: () => undefined,
    recovered: () => undefined,
    ask: () => undefined,
    size: () => ({ width: 1920, height: 1080 }),
  });
  page.emit('render-process-gone', {}, { reason, exitCode: 1 });
  await vi.advanceTimersByTimeAsync(1000);
  return loaded.includes(home) ? 'loads the page again' : 'changes nothing';
}

function childGoneTwice(details: { type: string; reason: string }): string {
  let memory: CrashMemory = noCrashes;
  const app = new EventEmitter();
  const file = {
    read: () => memory,
    write: (next: CrashMemory) => {
      memory = next;
    },
  };
  watchGraphics({
    app: app as unknown as App,
    memory: file,
    now: Date.now,
    log: () => undefined,
    lost: () => undefined,
  });
  for (let time = 0; time < 2; time += 1) app.emit('child-process-gone', {}, { ...details, exitCode: 1 });
  return planStart(memory, Date.now()).hardware ? 'changes nothing' : 'starts without the graphics card next';
}

function displaysAfter(happens: (screen: EventEmitter, power: EventEmitter) => void): string {
  const [screen, power] = [new EventEmitter(), new EventEmitter()];
  let looks = 0;
  watchDisplays({
    screen: screen as unknown as Screen,
    powerMonitor: power as unknown as PowerMonitor,
    arrange: () => {
      looks += 1;
      return true;
    },
    warn: () => undefined,
    later: (run, milliseconds) => {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
  });
  happens(screen, power);
  vi.advanceTimersByTime(60_000);
  return looks > 0 ? 'looks at the displays' : 'changes nothing';
}

function sleepAfter(name: string): string {
  const power = new EventEmitter();
  let decision = 'changes nothing';
  watchSleep(power as unknown as PowerMonitor, (_why, isHidden) => {
    decision = isHidden ? 'are left alone' : 'are asked again';
  });
  power.emit(name);
  return decision;
}

/** What happens to each value. An enumeration without its row does not compile. */
const drive: Record<Name, (value: string) => string | Promise<string>> = {
  'button of a press': (button) => pointed({ type: 'mouseDown', button, x: 1, y: 1 }),
  'type of a mouse event without a button': (type) => pointed({ type, button: 'none', x: 1, y: 1 }),
  'type of a key event, of an arrow': (type) => pressed(key('ArrowRight', type)),
  'type of a key event, of a browser’s key': (type) => pressed(key('F5', type)),
  'modifier of an arrow': (modifier) => pressed(key('ArrowRight', 'keyDown', modifier)),
  'permission that a page asks for': (name) => lockedSession().request(name),
  'permission that is looked up': (name) => lockedSession().check(name),
  'kind of device': (kind) => lockedSession().device(kind),
  'disposition of a new window': (disposition) => lockedPage().open(disposition),
  'navigation to the kiosk’s page': (flags) => navigates(home, flags),
  'navigation elsewhere': (flags) => navigates(elsewhere, flags),
  'resource of another origin': (type) => lockedSession().fetch(type),
  'source of a context menu': (menuSourceType) =>
    asks(lockedPage().page, 'context-menu', {}, { menuSourceType, x: 1, y: 1 }),
  'direction of a zoom': (direction) => lockedPage().zoom(direction),
  'reason why a page is gone': goneWith,
  'reason why the graphics process is gone, twice': (reason) => childGoneTwice({ type: 'GPU', reason }),
  'process that is gone, twice': (type) => childGoneTwice({ type, reason: 'crashed' }),
  'metric of a display that changed': (metric) =>
    displaysAfter((screen) => screen.emit('display-metrics-changed', {}, {}, [metric])),
  'news of the power, for the displays': (name) => displaysAfter((_screen, power) => power.emit(name)),
  'news of the power, for whether pages are asked if they live': sleepAfter,
};

const declarations = readFileSync(
  path.join(path.dirname(createRequire(import.meta.url).resolve('electron/package.json')), 'electron.d.ts'),
  'utf8',
);

const table = Object.entries<Enumeration>(enumerations) as [Name, Enumeration][];

describe.each(table)('%s', (name, { values, decisions }) => {
  test('is decided for every value, and for no other', () => {
    expect(Object.keys(decisions).sort()).toEqual([...values].sort());
  });

  test.each(values)('%s: as the table says', async (value) => {
    expect(await drive[name](value)).toBe(decisions[value]);
  });
});

const declaredOnes = table.flatMap(([name, { values, declared }]) =>
  declared ? [{ name, values, declared }] : [],
);

test.each(declaredOnes)(
  '$name: every value that Electron declares is in the table',
  ({ values, declared }) => {
    const [, union = ''] = declared.exec(declarations) ?? [];
    const names = [...union.matchAll(/'([^']+)'/g)].map(([, found = '']) => found);
    expect(names.length).toBeGreaterThan(1);
    expect(names.filter((found) => !values.includes(found))).toEqual([]);
  },
);
