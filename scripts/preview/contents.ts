/** Which web contents stand behind which page of the browser. */
import type { Page } from 'playwright-core';
import type { PreviewWebContents } from './web-contents.ts';

const byPage = new WeakMap<Page, PreviewWebContents>();

export function bindPage(page: Page, contents: PreviewWebContents): void {
  byPage.set(page, contents);
}

/** The web contents of a page; null for a page that no window of the app shows. */
export function contentsOf(page: Page): PreviewWebContents | null {
  return byPage.get(page) ?? null;
}
