import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judgeRole, judgeSender } from './sender.policy.ts';

test.each([
  ['frame is gone', null],
  ['frame is inside another', { url: 'app://anteroom/index.html', parent: {} }],
  ['frame is inside another', { url: 'app://anteroom/index.html', parent: undefined }],
  ['frame is another page', { url: 'app://anteroom/safe.html', parent: null }],
  ['frame is another page', { url: 'app://anteroom/', parent: null }],
  ['frame is another page', { url: 'app://anteroom/index.html?a=1', parent: null }],
  ['frame is another page', { url: 'app://anteroom/index.html.evil', parent: null }],
  ['frame is another page', { url: 'app://anteroom.evil/index.html', parent: null }],
  ['frame is another page', { url: 'app://user@anteroom/index.html', parent: null }],
  ['frame is another page', { url: 'APP://anteroom/index.html', parent: null }],
  ['frame is another page', { url: 'https://anteroom/index.html', parent: null }],
  ['frame is another page', { url: 'data:text/html,app://anteroom/index.html', parent: null }],
  ['frame is another page', { url: 'about:blank', parent: null }],
  ['frame is another page', { url: '', parent: null }],
  ['ok', { url: 'app://anteroom/index.html', parent: null }],
  ['ok', { url: 'app://anteroom/index.html#contents', parent: null }],
] as const)('%s: %j', (verdict, frame) => {
  expect(judgeSender(frame)).toBe(verdict);
});

test('no other address is the page', () => {
  fc.assert(
    fc.property(fc.webUrl(), (url) => judgeSender({ url, parent: null }) === 'frame is another page'),
  );
});

test.each([
  ['window has no role', undefined, ['visitor', 'staff']],
  ['window has no role', undefined, []],
  ['role may not call this', 'visitor', ['staff']],
  ['role may not call this', 'visitor', []],
  ['role may not call this', 'Staff', ['staff']],
  ['ok', 'staff', ['visitor', 'staff']],
] as const)('%s: %s among %j', (verdict, role, allowed) => {
  expect(judgeRole(role, allowed)).toBe(verdict);
});
