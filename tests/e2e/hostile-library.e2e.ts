/** A library that somebody rewrote on the disk, names and hashes included: what is hostile in it is words, or it is not there. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { DeckBundle } from '../../slides/format/model/bundle.ts';
import { bundleHash } from '../../slides/format/model/hash/bundle-hash.ts';
import type { SvgNode } from '../../slides/format/model/library.ts';
import { type Kiosk, launchKiosk } from '../support/kiosk.ts';
import { openDeck } from './visitor.ts';

const built = join(import.meta.dirname, '../../out');

let base: string;
let kiosk: Kiosk | null;
let outside: Server;
let visits: string[];
let origin: string;
test.beforeEach(async () => {
  base = mkdtempSync(join(tmpdir(), 'anteroom-hostile-'));
  [kiosk, visits] = [null, []];
  outside = createServer((request, response) => {
    visits.push(request.url ?? '');
    response.end('<svg xmlns="http://www.w3.org/2000/svg"/>');
  });
  await new Promise<void>((resolve) => outside.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(outside.address() as AddressInfo).port}`;
});
test.afterEach(async () => {
  await kiosk?.close();
  await new Promise((resolve) => outside.close(resolve));
  rmSync(base, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
});

/** A copy of the built kiosk in which a deck says something else, under a name that fits it. */
function rewritten(deck: string, change: (bundle: DeckBundle) => void): string {
  const copy = join(base, 'out');
  cpSync(built, copy, { recursive: true });
  const library = join(copy, 'library');
  const [file] = readdirSync(library).filter((name) => name.startsWith(`${deck}.en.`));
  if (file === undefined) throw new Error(`the library has no ${deck}`);
  const bundle = JSON.parse(readFileSync(join(library, file), 'utf8')) as DeckBundle;
  change(bundle);
  const text = JSON.stringify(bundle);
  const [was, is] = [file.split('.').at(-2) ?? '', bundleHash(text)];
  writeFileSync(join(library, file.replace(was, is)), text);
  const catalogue = join(library, 'index.en.json');
  writeFileSync(catalogue, readFileSync(catalogue, 'utf8').replaceAll(was, is));
  return join(copy, 'main/main.js');
}

const taken = "document.documentElement.dataset.taken = 'yes'";

function hostileNodes(): SvgNode[] {
  const node = (tag: string, attributes: Record<string, string>, children: SvgNode['children'] = []) => ({
    tag,
    attributes,
    children,
  });
  const box = { x: '0', y: '0', width: '900', height: '700' };
  return [
    node('script', {}, [taken]),
    node('style', {}, [`@import url(${origin}/style.css); rect { fill: url(${origin}/fill.svg#a) }`]),
    node('image', { ...box, href: `${origin}/image.png`, onload: taken, onerror: taken }),
    node('foreignObject', box, [node('img', { src: `${origin}/inner.png`, onerror: taken })]),
    node('iframe', { src: `${origin}/frame.html`, srcdoc: `<script>parent.${taken}</script>` }),
    node('use', { href: `${origin}/use.svg#a` }),
    node('a', { href: `${origin}/link.html`, target: '_blank' }, [node('rect', { ...box, fill: 'red' })]),
    node('rect', { ...box, fill: `url(${origin}/paint.svg#a)`, onclick: taken, onpointerdown: taken }),
    node('rect', {
      ...box,
      style: `background: url(${origin}/inline.png)`,
      filter: `url(${origin}/f.svg#a)`,
    }),
    node('set', { attributeName: 'href', to: `${origin}/set.html`, onbegin: taken }),
  ];
}

test('A deck that was rewritten on the disk runs no script, draws nothing foreign and reaches no network', async () => {
  const words = `<img src="${origin}/title.png" onerror="${taken}"><script>${taken}</script>`;
  const main = rewritten('what-is-car-t', ({ deck }) => {
    const [cover] = deck.slides;
    const block = cover?.blocks.find((each) => 'figure' in each);
    if (cover === undefined || block === undefined || !('figure' in block))
      throw new Error('no figure there');
    cover.title = [{ type: 'text', text: words }];
    cover.titleText = words;
    block.figure.root.children.push(...hostileNodes());
  });
  kiosk = await launchKiosk({ main, config: { country: 'us' } });
  await openDeck(kiosk);
  const page = await kiosk.page();
  const slide = page.locator('[data-deck] [data-slide-id="cover"]:not([inert])');
  await expect(slide.getByRole('heading', { level: 1 })).toHaveText(words);
  await kiosk.touch(slide.locator('svg').first());
  // The page itself says by a style which part of a slide's words is seen; it has none within a drawing.
  const foreign = slide.locator(
    'script, style, image, img, foreignObject, iframe, a, set, svg [style], [style*="url"], [filter]',
  );
  await expect(foreign).toHaveCount(0);
  await expect(slide.locator('[fill*="http"], [href*="http"], [onclick], [onload]')).toHaveCount(0);
  await expect(page.locator('html')).not.toHaveAttribute('data-taken');
  expect(visits).toEqual([]);
});
