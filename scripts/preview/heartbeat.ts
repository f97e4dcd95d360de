/** Notices when a page does not answer any more, and when it answers again. */

export interface Pulse {
  /** Resolves when the page answers; never, while it hangs. */
  beat(): Promise<unknown>;
  onUnresponsive(): void;
  onResponsive(): void;
}

const everyMilliseconds = 500;
/** So long may one answer take, in milliseconds. */
const usualPatience = 8000;

/** Starts to listen; the returned function stops it. */
export function watchHeart(
  { beat, onUnresponsive, onResponsive }: Pulse,
  patience = usualPatience,
): () => void {
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
    } else if (!hangs && performance.now() - sentAt > patience) {
      hangs = true;
      onUnresponsive();
    }
  }, everyMilliseconds);
  timer.unref();
  return () => clearInterval(timer);
}
