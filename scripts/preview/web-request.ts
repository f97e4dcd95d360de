/** `session.webRequest`: every request is offered to the app before anything else happens to it. */
import type { CallbackResponse, OnBeforeRequestListenerDetails, WebRequest } from 'electron';

type BeforeRequest = (
  details: OnBeforeRequestListenerDetails,
  callback: (response: CallbackResponse) => void,
) => void;

export class PreviewWebRequest {
  #before: BeforeRequest | null = null;

  /** Of Electron's two forms the one without a filter. */
  onBeforeRequest(listener: BeforeRequest | null): void {
    this.#before = listener;
  }

  /** What the app says to a request; it goes on where nobody listens. */
  askBefore(details: OnBeforeRequestListenerDetails): Promise<CallbackResponse> {
    const listener = this.#before;
    return listener === null ? Promise.resolve({}) : new Promise((resolve) => listener(details, resolve));
  }

  /** This object under Electron's name for it; the form with a filter is missing, and fails when it is called. */
  get face(): WebRequest {
    return this as unknown as WebRequest;
  }
}
