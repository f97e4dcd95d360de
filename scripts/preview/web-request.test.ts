import type { OnBeforeRequestListenerDetails } from 'electron';
import { describe, expect, test } from 'vitest';
import { PreviewWebRequest } from './web-request.ts';

const ask = (request: PreviewWebRequest, url: string) =>
  request.askBefore({
    id: 1,
    url,
    method: 'GET',
    resourceType: 'other',
    referrer: '',
    timestamp: 0,
    uploadData: [],
  } satisfies OnBeforeRequestListenerDetails);

test('without a listener every request goes on', async () => {
  expect(await ask(new PreviewWebRequest(), 'https://example.com/')).toEqual({});
});

test('a listener that is taken off is not asked any more', async () => {
  const request = new PreviewWebRequest();
  request.onBeforeRequest((_details, callback) => callback({ cancel: true }));
  request.onBeforeRequest(null);
  expect(await ask(request, 'https://example.com/')).toEqual({});
});

describe('a filter', () => {
  test.each([
    ['https://example.com/*', 'https://example.com/a', true],
    ['https://example.com/*', 'https://example.com.evil/a', false],
    ['*://*/*', 'http://a/b', true],
    ['https://a.b/', 'https://aXb/', false],
    ['<all_urls>', 'https://example.com/', true],
    ['<all_urls>', 'app://anteroom/', false],
  ])('%s asks about %s: %j', async (pattern, url, asked) => {
    const request = new PreviewWebRequest();
    request.onBeforeRequest({ urls: [pattern] }, (_details, callback) => callback({ cancel: true }));
    expect(await ask(request, url)).toEqual(asked ? { cancel: true } : {});
  });
});
