/** What the bench asks of a page. */
export interface Probe {
  /** The id of the slide that covers the middle of the screen. */
  shown(): string | null;
  /** Waits for the next key, and then until the slide that it leads to has been painted and can be seen. */
  nextChange(): Promise<Change>;
}

/** How long one change took, in milliseconds from the key. */
export interface Change {
  /** Until the second animation frame after the new slide covers the middle of the screen. */
  painted: number;
  /** Until the first animation frame in which more is seen of the new slide than of the one before. */
  seen: number;
}

declare global {
  interface Window {
    probe: Probe;
  }
}

/** Runs inside the page before anything else does, so it may use nothing from outside. */
export function installProbe(): void {
  const section = () =>
    document
      .elementFromPoint(innerWidth / 2, innerHeight / 2)
      ?.closest<HTMLElement>('section[data-slide-id]') ?? null;
  const shown = () => section()?.dataset.slideId ?? null;
  const isSeen = () => Number(getComputedStyle(section() ?? document.body).opacity) > 0.5;
  const frame = () =>
    new Promise<number>((resolve) => requestAnimationFrame(() => resolve(performance.now())));
  const key = () =>
    new Promise<number>((resolve) =>
      window.addEventListener('keydown', ({ timeStamp }) => resolve(timeStamp), {
        capture: true,
        once: true,
      }),
    );
  window.probe = {
    shown,
    async nextChange() {
      const before = shown();
      const pressed = await key();
      let seen = await frame();
      while (shown() === before) seen = await frame();
      const isSeenAtOnce = isSeen();
      await frame();
      const painted = await frame();
      while (!isSeenAtOnce && !isSeen()) seen = await frame();
      return { painted: painted - pressed, seen: seen - pressed };
    },
  };
}
