/** Does what an attempt says, on a page: by X where there is a display, and by the browser's own input otherwise. */
import type { CDPSession, Page } from 'playwright-core';
import type { Act, Place } from '../attempt.ts';
import type { World } from './world.ts';
import type { XDisplay } from './x-display.ts';

export interface Hands {
  page: Page;
  world: World;
  /** The display on which the page is shown, or null. */
  display: XDisplay | null;
  /** Presses a key by the browser's input, waiting until the shell has decided. */
  pressInPage(key: string): Promise<void>;
  /** Asks the shell about a permission; null where there is no shell. */
  permission: ((name: string, how: 'request' | 'check' | 'device') => Promise<boolean>) | null;
  closeWindow(): Promise<void>;
}

/** How long a script may take to tell what it has reached, in milliseconds. */
const scriptPatience = 4000;

/** Does it, and gives what the attempt itself says it has reached; '' for nothing. */
export async function act(hands: Hands, tried: Act): Promise<string> {
  switch (tried.by) {
    case 'keys':
      return nothing(pressAll(hands, tried.keys));
    case 'mouse':
      return nothing(moveMouse(hands, tried));
    case 'wheel':
      return nothing(turnWheel(hands, tried));
    case 'touch':
      return nothing(onGlass(hands.page, (cdp, place) => touch(cdp, tried, place)));
    case 'hold':
      return nothing(
        onGlass(hands.page, (cdp, place) =>
          cdp.send('Input.synthesizeTapGesture', {
            ...place(tried.at),
            duration: tried.lasts,
            tapCount: tried.tapCount ?? 1,
            gestureSourceType: 'touch',
          }),
        ),
      );
    case 'pinch':
      return nothing(
        onGlass(hands.page, (cdp, place) =>
          cdp.send('Input.synthesizePinchGesture', {
            ...place(tried.at),
            scaleFactor: tried.factor,
            gestureSourceType: 'touch',
          }),
        ),
      );
    case 'drop':
      return nothing(onGlass(hands.page, (cdp, place) => drop(cdp, tried, place, hands.world)));
    case 'script':
      return script(hands, tried);
    case 'permission':
      return (await hands.permission?.(tried.name, tried.how)) === true ? `the permission ${tried.name}` : '';
    case 'close-window':
      return nothing(hands.closeWindow());
  }
}

async function nothing(work: Promise<unknown>): Promise<string> {
  await work;
  return '';
}

/** X's names of keys as the browser's input knows them, where they differ. */
const inBrowser: Readonly<Record<string, string>> = {
  ctrl: 'Control',
  alt: 'Alt',
  shift: 'Shift',
  super: 'Meta',
  plus: '+',
  minus: '-',
  equal: '=',
  space: 'Space',
  Return: 'Enter',
  Left: 'ArrowLeft',
  Right: 'ArrowRight',
  Next: 'PageDown',
  BackSpace: 'Backspace',
  Menu: 'ContextMenu',
  colon: ':',
  slash: '/',
  Print: 'PrintScreen',
  KP_Add: 'NumpadAdd',
  KP_Subtract: 'NumpadSubtract',
};

/** Whether the browser's own input has every key of this chord. */
export function isKnownToBrowser(keys: string): boolean {
  return !keys.includes('XF86');
}

async function pressAll({ display, pressInPage }: Hands, keys: readonly string[]): Promise<void> {
  if (display) return display.press(keys);
  for (const chord of keys) {
    await pressInPage(
      chord
        .split('+')
        .map((key) => inBrowser[key] ?? key)
        .join('+'),
    );
  }
}

type ToPoint = (place: Place) => { x: number; y: number };

/** Places in CSS pixels of the page as it is now. */
async function placesOf(page: Page): Promise<ToPoint> {
  const size = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  return ([x, y]) => ({
    x: Math.min(size.width - 1, Math.round(x * size.width)),
    y: Math.min(size.height - 1, Math.round(y * size.height)),
  });
}

async function onGlass(
  page: Page,
  work: (cdp: CDPSession, place: ToPoint) => Promise<unknown>,
): Promise<void> {
  const place = await placesOf(page);
  const cdp = await page.context().newCDPSession(page);
  try {
    await work(cdp, place);
  } finally {
    await cdp.detach().catch(() => undefined);
  }
}

const buttonNames = { 1: 'left', 2: 'middle', 3: 'right', 8: 'back', 9: 'forward' } as const;
const modifierBits = { alt: 1, ctrl: 2, shift: 8 } as const;

async function moveMouse({ page, display }: Hands, tried: Extract<Act, { by: 'mouse' }>): Promise<void> {
  const { button, at, to, times = 1, held } = tried;
  if (!display) {
    return onGlass(page, async (cdp, place) => {
      const modifiers = held === undefined ? 0 : modifierBits[held];
      const press = { button: buttonNames[button], modifiers };
      for (let count = 1; count <= times; count += 1) {
        await cdp.send('Input.dispatchMouseEvent', {
          type: 'mousePressed',
          ...press,
          ...place(at),
          clickCount: count,
        });
        if (to) await cdp.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...press, ...place(to) });
        await cdp.send('Input.dispatchMouseEvent', {
          type: 'mouseReleased',
          ...press,
          ...place(to ?? at),
          clickCount: count,
        });
      }
    });
  }
  const pixels = ([x, y]: Place) => [
    String(Math.round(x * (display.size.width - 1))),
    String(Math.round(y * (display.size.height - 1))),
  ];
  const press = to
    ? [
        'mousedown',
        String(button),
        'mousemove',
        ...pixels([(at[0] + to[0]) / 2, (at[1] + to[1]) / 2]),
        'mousemove',
        ...pixels(to),
        'mouseup',
        String(button),
      ]
    : ['click', '--repeat', String(times), '--delay', '60', String(button)];
  await display.mouse([
    'mousemove',
    ...pixels(at),
    ...(held ? ['keydown', held] : []),
    ...press,
    ...(held ? ['keyup', held] : []),
  ]);
}

async function turnWheel({ page, display }: Hands, tried: Extract<Act, { by: 'wheel' }>): Promise<void> {
  const { button, times, held } = tried;
  if (!display) {
    return onGlass(page, async (cdp, place) => {
      for (let turn = 0; turn < times; turn += 1) {
        await cdp.send('Input.dispatchMouseEvent', {
          type: 'mouseWheel',
          ...place([0.5, 0.5]),
          deltaX: 0,
          deltaY: button === 4 ? -120 : 120,
          modifiers: modifierBits[held],
        });
      }
    });
  }
  const { width, height } = display.size;
  await display.mouse([
    'mousemove',
    String(Math.round(width / 2)),
    String(Math.round(height / 2)),
    'keydown',
    held,
    'click',
    '--repeat',
    String(times),
    '--delay',
    '40',
    String(button),
    'keyup',
    held,
  ]);
}

async function touch(cdp: CDPSession, tried: Extract<Act, { by: 'touch' }>, place: ToPoint): Promise<void> {
  for (let time = 0; time < (tried.times ?? 1); time += 1) {
    for (const [moment, fingers] of tried.moments.entries()) {
      const touchPoints = fingers.map((finger, id) => ({ ...place(finger), id }));
      await cdp.send('Input.dispatchTouchEvent', {
        type: moment === 0 ? 'touchStart' : 'touchMove',
        touchPoints,
      });
    }
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  }
}

async function drop(
  cdp: CDPSession,
  { at, what }: Extract<Act, { by: 'drop' }>,
  place: ToPoint,
  { origin, file }: World,
): Promise<void> {
  const item = (mimeType: string, data: string) => ({ mimeType, data });
  const items = {
    file: [],
    link: [item('text/uri-list', `${origin}/dropped`), item('text/plain', `${origin}/dropped`)],
    text: [item('text/plain', 'dropped')],
    image: [item('text/html', `<img src="${origin}/dropped.png">`)],
  }[what];
  const data = { items, files: what === 'file' ? [file] : [], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await cdp.send('Input.dispatchDragEvent', { type, ...place(at), data });
  }
}

/** A script that is still busy, or whose page has gone meanwhile, has reached nothing that it could tell. */
async function script(
  { page, world }: Hands,
  { run, argument = '' }: Extract<Act, { by: 'script' }>,
): Promise<string> {
  const { origin, file } = world;
  const filled = argument.replaceAll('ORIGIN', origin).replaceAll('FILE', file);
  const told = page.evaluate(run, { origin, file, argument: filled }).catch(() => '');
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<unknown>((resolve) => {
    timer = setTimeout(resolve, scriptPatience, '');
  });
  const reached = await Promise.race([told, late]);
  clearTimeout(timer);
  return typeof reached === 'string' ? reached : '';
}
