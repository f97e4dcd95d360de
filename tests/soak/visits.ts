/** Visitors who come one after the other, inside the page itself: touches as a page hears them, and no waiting. */
import type { Page } from 'playwright-core';

/** What a run of visits did. */
export interface Visited {
  visits: number;
  touches: number;
  decks: number;
  panels: number;
  /** How visits ended. */
  ends: { finished: number; left: number; warned: number };
}

/** @throws Error that says what a visitor waited for in vain, and in which visit */
export async function visitMany(page: Page, wish: { seed: number; visits: number }): Promise<Visited> {
  return page.evaluate(manyVisits, wish);
}

/** Runs inside the page. */
async function manyVisits({ seed, visits }: { seed: number; visits: number }): Promise<Visited> {
  const { leap } = window.leapingClock;
  /** Milliseconds of the page's clock: between two touches of one hand, and for which a finger lies. */
  const [pace, lies, longGone, idle] = [450, 80, 3_600_000, 91_000];
  /** The same: shorter than idle, and so often that nothing is left to read, which counts before idle does. */
  const [reading, readings] = [80_000, 4];
  const done: Visited = {
    visits: 0,
    touches: 0,
    decks: 0,
    panels: 0,
    ends: { finished: 0, left: 0, warned: 0 },
  };
  let state = seed >>> 0;
  /** mulberry32. */
  const chance = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const oneOf = <T>(list: readonly T[]): T | undefined => list[Math.floor(chance() * list.length)];
  const task = () =>
    new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(null);
    });
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const until = async <T>(what: string, look: () => T | null | undefined | false): Promise<T> => {
    for (let tries = 0; tries < 200_000; tries += 1) {
      const found = look();
      if (found) return found;
      // Mostly at the pace of the page's own tasks; sometimes the browser gets its turn.
      await (tries % 50 === 49 ? frame() : task());
    }
    throw new Error(`visit ${done.visits + 1} (seed ${seed}) never came to: ${what}`);
  };
  const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
  const screen = (name: string) => document.querySelector<HTMLElement>(`[data-screen="${name}"]`);
  /** Whether a finger on the middle of something would reach it. */
  const isInReach = (element: HTMLElement) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const under = document.elementFromPoint(x + width / 2, y + height / 2);
    return under !== null && (element === under || element.contains(under));
  };
  const touchAt = (x: number, y: number) => {
    done.touches += 1;
    leap(pace);
    const under = document.elementFromPoint(x, y) ?? document.documentElement;
    const shared = {
      bubbles: true,
      cancelable: true,
      composed: true,
      isPrimary: true,
      view: window,
      pointerId: 1000 + done.touches,
      pointerType: 'touch',
      clientX: x,
      clientY: y,
    };
    under.dispatchEvent(new PointerEvent('pointerdown', { ...shared, buttons: 1 }));
    leap(lies);
    under.dispatchEvent(new PointerEvent('pointerup', shared));
  };
  const touch = (element: HTMLElement) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    touchAt(x + width / 2, y + height / 2);
  };
  const openDeck = async () => {
    const card = oneOf(all('[data-card]').filter(isInReach));
    if (card === undefined) throw new Error('There is no card in reach on home.');
    done.decks += 1;
    touch(card);
    await until(`the deck ${card.dataset.card}`, () =>
      document.querySelector('[data-deck][data-index="0"] [data-slide-id]:not([inert])'),
    );
  };
  const next = async () => {
    const deck = document.querySelector<HTMLElement>('[data-deck]');
    const { index, slides = '' } = deck?.dataset ?? {};
    if (deck === null || Number(index) >= slides.split(' ').length - 1) return;
    const button = all('footer button[data-variant="primary"]').at(-1);
    if (button) touch(button);
    await until(`slide ${Number(index) + 1}`, () => deck.dataset.index === String(Number(index) + 1));
  };
  const lookIntoPanel = async () => {
    const opener = oneOf(all('footer button[data-stacked]').slice(1).filter(isInReach));
    if (opener === undefined) return;
    touch(opener);
    const panel = await until('a panel', () => document.querySelector<HTMLDialogElement>('dialog[open]'));
    done.panels += 1;
    for (const key of ['t', 'c', 'e']) {
      const letter = panel.querySelector<HTMLElement>(`[data-key="${key}"]`);
      if (letter) touch(letter);
    }
    const box = oneOf([...panel.querySelectorAll<HTMLElement>('ul button, ol button')].filter(isInReach));
    if (box && chance() < 0.5) touch(box);
    await task();
    const open = () => document.querySelector<HTMLDialogElement>('dialog[open]');
    const close = open()?.querySelector<HTMLElement>('header button');
    if (close) touch(close);
    await until('the panel closed', () => open() === null);
  };
  const finish = async () => {
    done.ends.finished += 1;
    const home = document.querySelector('[data-deck]') && all('footer nav button').find(isInReach);
    if (home) touch(home);
    const last = await until('the way out of home', () => all('[data-screen="home"] footer button')[0]);
    touch(last);
  };
  const end = async () => {
    const how = chance();
    if (how < 0.8) {
      await finish();
    } else if (how < 0.95) {
      // Somebody else comes, an hour later.
      done.ends.left += 1;
      leap(longGone);
      touchAt(innerWidth / 2, innerHeight / 2);
    } else {
      done.ends.warned += 1;
      for (let time = 0; time < readings; time += 1) {
        leap(reading);
        touchAt(innerWidth * (0.2 + 0.6 * chance()), 3);
      }
      leap(idle);
      await until('the warning', () => screen('warning'));
      leap(idle);
    }
    await until('attract', () => screen('attract'));
    leap(pace * 4);
  };
  await until('attract', () => screen('attract'));
  for (; done.visits < visits; done.visits += 1) {
    touchAt(300, 300);
    await until('home', () => screen('home') && all('[data-card]').length > 0);
    const other = oneOf(all('button[data-language]').filter(isInReach));
    if (other && chance() < 0.2) touch(other);
    await task();
    await openDeck();
    for (let turns = Math.floor(chance() * 4); turns > 0; turns -= 1) await next();
    if (chance() < 0.5) await lookIntoPanel();
    await end();
    // A frame takes as long as several visits, and paints nothing that the next one would not paint again.
    if (done.visits % 10 === 0) await frame();
  }
  return done;
}
