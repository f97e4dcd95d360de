/** `session.webRequest`: every request is offered to the app before anything else happens to it. */
import type {
  CallbackResponse,
  HeadersReceivedResponse,
  OnBeforeRequestListenerDetails,
  OnHeadersReceivedListenerDetails,
  WebRequest,
  WebRequestFilter,
} from 'electron';

type BeforeRequest = (
  details: OnBeforeRequestListenerDetails,
  callback: (response: CallbackResponse) => void,
) => void;
type HeadersReceived = (
  details: OnHeadersReceivedListenerDetails,
  callback: (response: HeadersReceivedResponse) => void,
) => void;

interface Slot<Listener> {
  listener: Listener;
  matches(url: string): boolean;
}

export class PreviewWebRequest implements Pick<WebRequest, 'onBeforeRequest' | 'onHeadersReceived'> {
  #before: Slot<BeforeRequest> | null = null;
  #received: Slot<HeadersReceived> | null = null;

  onBeforeRequest(filter: WebRequestFilter, listener: BeforeRequest | null): void;
  onBeforeRequest(listener: BeforeRequest | null): void;
  onBeforeRequest(first: WebRequestFilter | BeforeRequest | null, second?: BeforeRequest | null): void {
    this.#before = makeSlot(first, second);
  }

  onHeadersReceived(filter: WebRequestFilter, listener: HeadersReceived | null): void;
  onHeadersReceived(listener: HeadersReceived | null): void;
  onHeadersReceived(first: WebRequestFilter | HeadersReceived | null, second?: HeadersReceived | null): void {
    this.#received = makeSlot(first, second);
  }

  /** What the app says to a request; it goes on where nobody listens. */
  askBefore(details: OnBeforeRequestListenerDetails): Promise<CallbackResponse> {
    const slot = this.#before;
    if (!slot?.matches(details.url)) {
      return Promise.resolve({});
    }
    return new Promise((resolve) => slot.listener(details, resolve));
  }

  /** What the app makes of a response's headers; they stay as they are where nobody listens. */
  askReceived(details: OnHeadersReceivedListenerDetails): Promise<HeadersReceivedResponse> {
    const slot = this.#received;
    if (!slot?.matches(details.url)) {
      return Promise.resolve({});
    }
    return new Promise((resolve) => slot.listener(details, resolve));
  }
}

function makeSlot<Listener extends (...args: never[]) => void>(
  first: WebRequestFilter | Listener | null,
  second: Listener | null | undefined,
): Slot<Listener> | null {
  if (typeof first === 'function') {
    return { listener: first, matches: () => true };
  }
  if (!first || !second) {
    return null;
  }
  const patterns = first.urls.map(toPattern);
  return {
    listener: second,
    matches: (url) => patterns.length === 0 || patterns.some((pattern) => pattern.test(url)),
  };
}

/** A match pattern such as `*://*\/*` as a regular expression; `<all_urls>` covers web and file addresses. */
function toPattern(pattern: string): RegExp {
  if (pattern === '<all_urls>') {
    return /^(https?|wss?|ftp|file|data):/i;
  }
  const escaped = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '.*');
  return new RegExp(`^${escaped}$`, 'i');
}
