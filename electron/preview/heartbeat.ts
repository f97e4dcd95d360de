/** Notices when a page does not answer any more, and when it answers again. */

export interface Pulse {
  /** Resolves when the page answers; never, while it hangs. */
  beat(): Promise<unknown>;
  onUnresponsive(): void;
  onResponsive(): void;
}

const everyMilliseconds = 1000;
/** So long may one answer take. */
const patienceMilliseconds = 4000;

/** Starts to listen; the returned function stops it. */
export function watchHeart({ beat, onUnresponsive, onResponsive }: Pulse): () => void {
  let sentAt: number | null = null;
  let hangs = false;
  const answered = (): void => {
    sentAt = null;
    if (hangs) {
      hangs = false;
      onResponsive();
    }
  };
  const timer = setInterval(() => {
    if (sentAt === null) {
      sentAt = performance.now();
      beat().then(answered, () => undefined);
    } else if (!hangs && performance.now() - sentAt > patienceMilliseconds) {
      hangs = true;
      onUnresponsive();
    }
  }, everyMilliseconds);
  timer.unref();
  return () => clearInterval(timer);
}
