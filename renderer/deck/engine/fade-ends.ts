/** Resolves when no slide of a deck fades in or out any more; at once where nothing fades. */
export async function fadeEnds(deck: HTMLElement | null): Promise<void> {
  const slides = deck?.querySelectorAll(':scope > .slides > section') ?? [];
  const fades = [...slides].flatMap((slide) => slide.getAnimations());
  await Promise.allSettled(fades.map(({ finished }) => finished));
}
