/** Runs inside the page before anything else does, so it may use nothing from outside. */

/** What the bench asks of a page. */
export interface Probe {
  /** The id of the slide that covers the middle of the screen. */
  shown(): string | null;
  /**
   * Waits for the next key and then for another slide.
   *
   * @returns milliseconds from the key to the second animation frame after the new slide covers the middle of the
   * screen, and to the first in which more is seen of it than of the one before
   */
  nextChange(): Promise<{ painted: number; seen: number }>;
}

declare global {
  interface Window {
    probe: Probe;
  }
}

export function installProbe(): void {
  const section = () =>
    document
      .elementFromPoint(innerWidth / 2, innerHeight / 2)
      ?.closest<HTMLElement>('section[data-slide-id]') ?? null;
  const shown = () => section()?.dataset.slideId ?? null;
  const frame = () =>
    new Promise<number>((resolve) => requestAnimationFrame(() => resolve(performance.now())));
  const nextChange = async () => {
    const before = shown();
    const pressed = await new Promise<number>((resolve) =>
      window.addEventListener('keydown', (event) => resolve(event.timeStamp), { capture: true, once: true }),
    );
    let seen: number | undefined;
    const look = (now: number) => {
      const slide = section();
      if (slide && shown() !== before && Number(getComputedStyle(slide).opacity) > 0.5) seen ??= now;
    };
    let now = await frame();
    while (shown() === before) now = await frame();
    look(now);
    await frame();
    const painted = await frame();
    now = painted;
    while (seen === undefined) {
      look(now);
      now = await frame();
    }
    return { painted: painted - pressed, seen: seen - pressed };
  };
  window.probe = { shown, nextChange };
}
