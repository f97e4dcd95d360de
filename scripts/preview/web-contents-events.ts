/** The events of `webContents` that the preview emits, with their arguments. */
import type {
  ContextMenuParams,
  Event,
  Input,
  MouseInputEvent,
  Rectangle,
  RenderProcessGoneDetails,
  WebContentsWillFrameNavigateEventParams,
  WebContentsWillNavigateEventParams,
  WebContentsWillRedirectEventParams,
  WebPreferences,
} from 'electron';

export interface WebContentsEvents {
  'before-input-event': [event: Event, input: Input];
  'before-mouse-event': [event: Event, mouse: MouseInputEvent];
  'will-frame-navigate': [details: Event<WebContentsWillFrameNavigateEventParams>];
  'will-navigate': [
    details: Event<WebContentsWillNavigateEventParams>,
    url: string,
    isInPlace: boolean,
    isMainFrame: boolean,
    frameProcessId: number,
    frameRoutingId: number,
  ];
  'will-redirect': [
    details: Event<WebContentsWillRedirectEventParams>,
    url: string,
    isInPlace: boolean,
    isMainFrame: boolean,
    frameProcessId: number,
    frameRoutingId: number,
  ];
  'will-attach-webview': [event: Event, webPreferences: WebPreferences, params: Record<string, string>];
  'dom-ready': [];
  'did-finish-load': [];
  /** Never emitted: nothing in the preview zooms. */
  'zoom-changed': [event: Event, zoomDirection: 'in' | 'out'];
  'render-process-gone': [event: Event, details: RenderProcessGoneDetails];
  unresponsive: [];
  responsive: [];
  destroyed: [];
  'context-menu': [event: Event, params: ContextMenuParams];
  'content-bounds-updated': [event: Event, bounds: Rectangle];
  'preload-error': [event: Event, preloadPath: string, error: Error];
}
