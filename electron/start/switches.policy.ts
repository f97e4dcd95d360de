/**
 * The switches that Chromium starts with: the system's voices, no pinch zoom, no swipe back, no look-up of any name on a network, and no word to
 * the system of a film that plays, over which Windows would lay its own controls and keys of a keyboard would start it.
 */
export const chromiumSwitches: readonly (readonly [name: string, value?: string])[] = [
  // On Linux only with it are there voices to read aloud, those of the system's Speech Dispatcher; elsewhere it means nothing.
  ['enable-speech-dispatcher'],
  ['disable-pinch'],
  ['overscroll-history-navigation', '0'],
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['no-pings'],
  // A call between browsers (WebRTC) asks neither `webRequest` nor a name, and no content policy stops it.
  ['force-webrtc-ip-handling-policy', 'disable_non_proxied_udp'],
  // A page could put a document into a window of its own, which lies above all others.
  ['disable-blink-features', 'DocumentPictureInPictureAPI'],
  ['disable-features', 'HardwareMediaKeyHandling,MediaSessionService'],
];
