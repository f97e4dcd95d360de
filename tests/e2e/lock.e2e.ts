import { expect, test } from '@playwright/test';
import { openDeck, screen, useKiosk } from './visitor.ts';

/** Keys with which people leave a browser in kiosk mode, or reach something that is not the deck. */
const keysThatMustDoNothing = [
  ...[
    'F1',
    'F3',
    'F5',
    'F6',
    'F7',
    'F10',
    'F11',
    'F12',
    'Shift+F10',
    'ContextMenu',
    'Home',
    'End',
    'Backspace',
  ],
  ...['a', 'c', 'd', 'f', 'g', 'h', 'j', 'k', 'l', 'n', 'o', 'p', 'r', 's', 't', 'u', 'w', 'q'].map(
    (key) => `Control+${key}`,
  ),
  ...['Control+Shift+I', 'Control+Shift+J', 'Control+Shift+N', 'Control+Shift+T', 'Control+Tab', 'Control+1'],
  ...[
    'Control+Equal',
    'Control+Minus',
    'Control+0',
    'Alt+ArrowLeft',
    'Alt+ArrowRight',
    'Alt+Home',
    'Alt+F4',
    'Meta+r',
  ],
  ...['x', '5', 'Slash'],
];

test.describe('Somebody who tries to get out', () => {
  const kiosk = useKiosk();

  test('gets nowhere with the keys that open, close, zoom, print or go back', async () => {
    const page = await kiosk.page();
    await openDeck(kiosk, 'parts');
    const before = await page.evaluate(() => [
      location.href,
      history.length,
      devicePixelRatio,
      document.title,
    ]);
    await page.evaluate(() => {
      addEventListener('keydown', ({ key }) => {
        document.documentElement.dataset.keysSeen = `${document.documentElement.dataset.keysSeen ?? ''} ${key}`;
      });
    });
    for (const key of keysThatMustDoNothing) await kiosk.press(key);
    expect(await page.evaluate(() => document.documentElement.dataset.keysSeen)).toBeUndefined();
    expect(
      await page.evaluate(() => [location.href, history.length, devicePixelRatio, document.title]),
    ).toEqual(before);
    await expect(page.locator('[data-deck]')).toHaveAttribute('data-slide', 'parts');
    expect(await kiosk.windows()).toBe(1);
  });

  test('moves a mouse over the page, and gets nowhere with its other buttons', async () => {
    const page = await kiosk.page();
    await openDeck(kiosk, 'parts');
    await page.evaluate(() => {
      const seen = (what: string) => {
        document.documentElement.dataset.mouseSeen = `${document.documentElement.dataset.mouseSeen ?? ''} ${what}`;
      };
      addEventListener('mousemove', ({ clientX }) => clientX === 123 && seen('move'));
      for (const type of ['mousedown', 'mouseup', 'auxclick', 'contextmenu'] as const) {
        addEventListener(type, () => seen(type));
      }
    });
    const cdp = await page.context().newCDPSession(page);
    for (const button of ['right', 'middle', 'back', 'forward'] as const) {
      for (const type of ['mousePressed', 'mouseReleased'] as const) {
        await cdp.send('Input.dispatchMouseEvent', { type, button, x: 300, y: 300, clickCount: 1 });
      }
    }
    await page.mouse.move(123, 300);
    await kiosk.control({ do: 'settle-keys' });
    expect(await page.evaluate(() => document.documentElement.dataset.mouseSeen)).toBe(' move');
    await expect(page.locator('[data-deck]')).toHaveAttribute('data-slide', 'parts');
  });

  test('cannot close the page for good: that counts as a crash, whatever else is on the displays', async () => {
    const page = await kiosk.page();
    await expect(screen(page, 'attract')).toBeVisible();
    await kiosk.control({ do: 'add-display', width: 1280, height: 1024 });
    await expect.poll(async () => kiosk.windows()).toBe(2);
    const exit = kiosk.exit();
    await page.evaluate(() => window.close()).catch(() => undefined);
    expect(await exit).toMatchObject({ code: 70 });
    expect(kiosk.log().join('\n')).toContain('a window has closed by itself');
  });

  test('cannot leave the page, whatever the address', async () => {
    const page = await kiosk.page();
    await openDeck(kiosk);
    const home = page.url();
    const addresses = [
      'https://example.org/',
      'file:///etc/passwd',
      'data:text/html,out',
      'mailto:a@example.org',
      'tel:112',
      'view-source:about:blank',
      'chrome://version',
      'about:blank',
    ];
    for (const address of addresses) {
      await page.evaluate((to) => {
        try {
          location.href = to;
        } catch {
          // Chromium itself refuses some of them.
        }
      }, address);
      await page.evaluate((to) => window.open(to), address);
      await page.evaluate((to) => {
        const link = document.createElement('a');
        link.href = to;
        link.target = '_blank';
        document.body.append(link);
        link.click();
        link.remove();
      }, address);
    }
    expect(page.url()).toBe(home);
    // The shell itself refused them; it was not only the browser.
    expect(kiosk.log().join('\n')).toContain('denied: window https://example.org/');
    expect(kiosk.log().join('\n')).toContain('denied: navigation https://example.org/');
    expect(await kiosk.windows()).toBe(1);
    await expect(page.locator('[data-deck]')).toHaveAttribute('data-index', '0');
  });

  test('reaches no other place: no fetch, no image, no frame, no socket, no script of their own', async () => {
    const page = await kiosk.page();
    await expect(screen(page, 'attract')).toBeVisible();
    const outcome = await page.evaluate(async () => {
      const tried: Record<string, string> = {};
      const note = (name: string) => ({
        ok: () => (tried[name] = 'reached'),
        no: () => (tried[name] = 'refused'),
      });
      await fetch('https://example.org/').then(note('fetch').ok, note('fetch').no);
      await new Promise<void>((done) => {
        const image = new Image();
        image.onload = () => done(void note('image').ok());
        image.onerror = () => done(void note('image').no());
        image.src = 'https://example.org/a.png';
      });
      await new Promise<void>((done) => {
        try {
          const socket = new WebSocket('wss://example.org/');
          socket.onopen = () => done(void note('socket').ok());
          socket.onerror = () => done(void note('socket').no());
        } catch {
          done(void note('socket').no());
        }
      });
      const script = document.createElement('script');
      script.textContent = 'document.documentElement.dataset.injected = "yes"';
      document.body.append(script);
      tried.script = document.documentElement.dataset.injected ? 'reached' : 'refused';
      const box = document.createElement('div');
      box.setAttribute('style', 'position:fixed');
      document.body.append(box);
      tried.style = getComputedStyle(box).position === 'fixed' ? 'reached' : 'refused';
      return tried;
    });
    expect(outcome).toEqual({
      fetch: 'refused',
      image: 'refused',
      socket: 'refused',
      script: 'refused',
      style: 'refused',
    });
  });

  test('finds no prompt, no menu, nothing to select, drag or zoom', async () => {
    const page = await kiosk.page();
    await openDeck(kiosk);
    const answers = await page.evaluate(async () => ({
      notifications: await Notification.requestPermission().catch(() => 'denied'),
      camera: await (navigator.mediaDevices?.getUserMedia({ video: true }) ?? Promise.reject()).then(
        () => 'granted',
        () => 'denied',
      ),
      menu: document.body.dispatchEvent(new MouseEvent('contextmenu', { cancelable: true, bubbles: true })),
      drag: document.body.dispatchEvent(new DragEvent('dragstart', { cancelable: true, bubbles: true })),
      drop: document.body.dispatchEvent(new DragEvent('drop', { cancelable: true, bubbles: true })),
      wheel: document.body.dispatchEvent(
        new WheelEvent('wheel', { ctrlKey: true, cancelable: true, bubbles: true }),
      ),
      select: getComputedStyle(document.body).userSelect,
      links: document.querySelectorAll('a[href]').length,
      inputs: document.querySelectorAll('input, textarea, select, iframe, [contenteditable]').length,
    }));
    expect(answers).toEqual({
      notifications: 'denied',
      camera: 'denied',
      menu: false,
      drag: false,
      drop: false,
      wheel: false,
      select: 'none',
      links: 0,
      inputs: 0,
    });
  });

  test('finds nothing of Node or Electron in the page', async () => {
    const page = await kiosk.page();
    await expect(screen(page, 'attract')).toBeVisible();
    const found = await page.evaluate(() =>
      ['require', 'process', 'module', 'Buffer', 'electron', 'ipcRenderer'].filter((name) => name in window),
    );
    expect(found).toEqual([]);
  });

  test('cannot make the shell take wrong arguments', async () => {
    const page = await kiosk.page();
    await expect(screen(page, 'attract')).toBeVisible();
    const refused = await page.evaluate(async () => {
      type Call = (...args: unknown[]) => Promise<unknown>;
      const bridge = (window as unknown as { kiosk: Record<'index' | 'deck' | 'cast' | 'picture', Call> })
        .kiosk;
      const calls = ['../../etc/passwd', 42, { a: 1 }, 'en\u0000', ''].flatMap((wrong) => [
        bridge.index(wrong),
        bridge.deck(wrong, 'en'),
        bridge.deck('what-is-car-t', wrong),
        bridge.cast(wrong),
        bridge.picture(wrong),
      ]);
      const answers = await Promise.allSettled(calls);
      return answers.map((answer) => (answer.status === 'rejected' ? String(answer.reason) : 'answered'));
    });
    // The page learns neither why nor the name of a channel.
    expect(new Set(refused)).toEqual(new Set(['Error: The kiosk refused this call.']));
    expect(kiosk.log().join('\n')).toContain('bridge refused');
  });
});

test.describe('A developer in front of a kiosk that is not packaged', () => {
  const kiosk = useKiosk();

  test('ends it by Ctrl+Alt+Shift+Q', async () => {
    const page = await kiosk.page();
    await expect(screen(page, 'attract')).toBeVisible();
    const exit = kiosk.exit();
    // The kiosk may be gone before it answers.
    await page.keyboard.press('Control+Alt+Shift+KeyQ').catch(() => undefined);
    expect(await exit).toEqual({ code: 0, signal: null });
  });
});
