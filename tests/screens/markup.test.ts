/** What the page's sources never contain. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const room = join(import.meta.dirname, '../../renderer');
const sources = readdirSync(room, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(tsx?|html)$/.test(file) && !file.includes('.test.'))
  .map((file) => ({ file, text: readFileSync(join(room, file), 'utf8') }));

const forbidden: readonly [what: string, pattern: RegExp][] = [
  ['an inline style', /\sstyle=/],
  ['raw HTML', /dangerouslySetInnerHTML|innerHTML|insertAdjacentHTML|document\.write/],
  ['code from text', /\beval\(|new Function\(/],
  ['a link, a form or a frame', /<(?:a|area|form|input|textarea|select|iframe|object|embed)[\s>]/],
  ['a request', /\bfetch\(["'`]|XMLHttpRequest|WebSocket|EventSource|sendBeacon/],
  ['something kept on the machine', /localStorage|sessionStorage|indexedDB|document\.cookie/],
  ['a browser’s own dialog', /window\.(?:alert|confirm|prompt|open|print)\(/],
];

test.each(forbidden)('The page has no place for %s', (_, pattern) => {
  expect(sources.length).toBeGreaterThan(50);
  expect(sources.filter(({ text }) => pattern.test(text)).map(({ file }) => file)).toEqual([]);
});
