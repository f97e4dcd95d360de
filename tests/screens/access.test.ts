/** A part of `npm run access` in `npm test`: one screen in one language, another one when the page has changed. */
import { expect, inject, test } from 'vitest';
import type { ScreenJob } from '../access/plan.ts';
import { doScreen } from '../access/run.ts';
import { inWords, Tally } from '../access/tally.ts';
import { partOf } from '../support/part.ts';
import { withBuiltPage } from './support/built-page.ts';
import { screenCases } from './support/screen-cases.ts';

const browser = withBuiltPage('kiosk');

const screens = screenCases.flatMap(({ name }) =>
  (['en', 'es'] as const).map((tongue): ScreenJob => ({ kind: 'screen', name, tongue })),
);

// All of them, and every slide, are what `npm run access` is for; `npm run test:whole` has no room for them.
test.each(partOf(screens, { of: screens.length, whole: false }))(
  '“$name” in $tongue is as it is asked of it',
  async (job) => {
    const tally = new Tally();
    await doScreen(job, { browser: browser(), folderOf: () => inject('pages'), tally });
    expect(tally.failures.map(inWords)).toEqual([]);
  },
);
