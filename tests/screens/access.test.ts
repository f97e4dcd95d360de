/** A part of `npm run access` in `npm test`: one screen in one language and look, another one when the page has changed. */
import { expect, inject, test } from 'vitest';
import { doScreen, viewsOf } from '../access/run.ts';
import { inWords, Tally } from '../access/tally.ts';
import { partOf } from '../support/part.ts';
import { withBuiltPage } from './support/built-page.ts';
import { screenCases } from './support/screen-cases.ts';

const browser = withBuiltPage('kiosk');

const views = screenCases.flatMap((screen) => {
  const { looks, texts } = viewsOf(screen);
  return (['en', 'es'] as const).flatMap((tongue) =>
    looks.map((look, at) => ({ name: screen.name, tongue, look, text: texts[at % texts.length] ?? 100 })),
  );
});

// All of them, and every slide, are what `npm run access` is for; `npm run test:whole` has no room for them.
test.each(partOf(views, { of: views.length, whole: false }))(
  '“$name” in $tongue, $look, and with words of $text %, is as it is asked of it',
  async ({ name, tongue, look, text }) => {
    const tally = new Tally();
    await doScreen(
      { kind: 'screen', name, tongue },
      { browser: browser(), folderOf: () => inject('pages'), tally },
      { looks: [look], texts: [text] },
    );
    expect(tally.failures.map(inWords)).toEqual([]);
  },
);
