import type { OnBeforeRequestListenerDetails } from 'electron';
import { expect, test } from 'vitest';
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

test('a listener decides about every request', async () => {
  const request = new PreviewWebRequest();
  request.onBeforeRequest(({ url }, callback) => callback({ cancel: url.startsWith('https:') }));
  expect(await ask(request, 'https://example.com/')).toEqual({ cancel: true });
  expect(await ask(request, 'app://anteroom/')).toEqual({ cancel: false });
});
