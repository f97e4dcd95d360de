/** Answers every request of the browser from the app's own handlers. Nothing goes to a network. */
import type { OnBeforeRequestListenerDetails } from 'electron';
import type { BrowserContext, Request as PageRequest, Route } from 'playwright-core';
import { toMain, toPage } from './addresses.ts';
import { contentsOf } from './contents.ts';
import { ownSchemes } from './protocol.ts';
import { records } from './records.ts';
import type { PreviewSession } from './session.ts';
import type { PreviewWebContents } from './web-contents.ts';

type ResourceType = OnBeforeRequestListenerDetails['resourceType'];

const resourceTypes: Readonly<Record<string, ResourceType>> = {
  stylesheet: 'stylesheet',
  script: 'script',
  image: 'image',
  font: 'font',
  fetch: 'xhr',
  xhr: 'xhr',
  ping: 'ping',
  cspviolationreport: 'cspReport',
  media: 'media',
  websocket: 'webSocket',
};

let lastId = 0;

/** Takes over all requests of a browser context for one session. */
export async function routeRequests(context: BrowserContext, session: PreviewSession): Promise<void> {
  await context.route('**/*', async (route) => {
    try {
      await answer(route, session);
    } catch (error) {
      // The page may be gone by now; otherwise the request must not hang.
      await route.abort('failed').catch(() => undefined);
      if (process.env.ANTEROOM_PREVIEW_DEBUG === '1') {
        console.error(error);
      }
    }
  });
}

async function answer(route: Route, session: PreviewSession): Promise<void> {
  const request = route.request();
  const url = toMain(request.url(), ownSchemes());
  const contents = contentsOfRequest(request);
  if (!contents) {
    records.block({ url, by: 'no-window' });
    return route.abort('blockedbyclient');
  }
  if (request.isNavigationRequest() && !contents.allowsRequest(request, url)) {
    records.block({ url, by: 'navigation' });
    return route.abort('aborted');
  }
  const details = describeRequest(request, url, contents);
  const { cancel } = await session.requests.askBefore(details);
  if (cancel) {
    records.block({ url, by: 'webRequest' });
    return route.abort('blockedbyclient');
  }
  return respond(route, session, details, contents);
}

async function respond(
  route: Route,
  session: PreviewSession,
  details: OnBeforeRequestListenerDetails,
  contents: PreviewWebContents,
): Promise<void> {
  const { url } = details;
  const handler = session.handlers.handlerOf(url);
  if (!handler) {
    records.block({ url, by: 'no-handler' });
    return route.abort('namenotresolved');
  }
  const response = await handler(await toRequest(route.request(), url));
  if (response.type === 'error') {
    return route.abort('failed');
  }
  const location = response.status >= 300 && response.status < 400 && response.headers.get('location');
  if (location) {
    const target = toMain(new URL(location, toPage(url, ownSchemes())).href, ownSchemes());
    return redirect(route, session, { ...details, url: target }, contents);
  }
  return route.fulfill({
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(await response.arrayBuffer()),
  });
}

/** Playwright does not see what comes after a redirect, so the preview follows it itself. */
async function redirect(
  route: Route,
  session: PreviewSession,
  details: OnBeforeRequestListenerDetails,
  contents: PreviewWebContents,
): Promise<void> {
  const request = route.request();
  if (!request.isNavigationRequest()) {
    return respond(route, session, details, contents);
  }
  if (!contents.allowsRedirect(request, details.url)) {
    records.block({ url: details.url, by: 'redirect' });
    return route.abort('aborted');
  }
  const status = { status: 200, contentType: 'text/html' };
  const target = toPage(details.url, ownSchemes()).replace(/[&"<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  contents.expect(details.url);
  return route.fulfill({ ...status, body: `<meta http-equiv="refresh" content="0;url=${target}">` });
}

function contentsOfRequest(request: PageRequest): PreviewWebContents | null {
  try {
    return contentsOf(request.frame().page());
  } catch {
    // Playwright has no frame for the first request of a window that a page opened.
    return null;
  }
}

function describeRequest(
  request: PageRequest,
  url: string,
  contents: PreviewWebContents,
): OnBeforeRequestListenerDetails {
  lastId += 1;
  const main = request.frame().parentFrame() === null;
  const resourceType =
    request.resourceType() === 'document'
      ? main
        ? 'mainFrame'
        : 'subFrame'
      : resourceTypes[request.resourceType()];
  return {
    id: lastId,
    url,
    method: request.method(),
    webContentsId: contents.id,
    resourceType: resourceType ?? 'other',
    referrer: toMain(request.headers().referer ?? '', ownSchemes()),
    timestamp: Date.now(),
    uploadData: [],
  };
}

async function toRequest(request: PageRequest, url: string): Promise<Request> {
  const headers = Object.entries(await request.allHeaders()).filter(([name]) => !name.startsWith(':'));
  const body = request.postDataBuffer();
  return new Request(url, {
    method: request.method(),
    headers,
    ...(body ? { body: new Uint8Array(body) } : {}),
  });
}
