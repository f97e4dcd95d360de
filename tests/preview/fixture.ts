/** Starts the small app in `fixtures/app` on the preview. */
import { join } from 'node:path';
import { type Kiosk, type KioskWish, launchKiosk } from '../support/kiosk.ts';

/** What `fixtures/app/page.js` keeps in the page. */
export interface Seen {
  keys: string[];
  clicks: string[];
  violations: string[];
  touches: string[];
  moves: string[];
  menus: string[];
  news: unknown[];
}

/** What `fixtures/app/preload.cjs` puts on `window`. */
export interface FixtureBridge {
  echo(value: unknown): Promise<unknown>;
  fail(): Promise<unknown>;
  sender(): Promise<{ url: string; origin: string; parent: boolean; same: boolean }>;
  onNews(listener: (news: unknown) => void): () => void;
  askNews(news: unknown): Promise<void>;
}

declare global {
  interface Window {
    fixture: FixtureBridge;
    seen: Seen;
    stopNews(): void;
  }
}

/** Long enough for a machine that does much else. */
export const patience = { testTimeout: 60_000, hookTimeout: 60_000 };

export function launchFixture(wish: KioskWish = {}): Promise<Kiosk> {
  return launchKiosk({
    main: join(import.meta.dirname, 'fixtures/app/main.js'),
    size: { width: 1280, height: 800 },
    country: null,
    ...wish,
  });
}
