/** Pictures of the running kiosk, found for the slides they show. */

/**
 * The name of the picture of a slide among the names of files: its last words are the slide's id, as in
 * `deck-what-is-car-t-03-marks.png`. Where several are, one that also names the deck; then the shortest, then the
 * first in order.
 */
export function pictureFor(deck: string, slide: string, names: readonly string[]): string | undefined {
  const wholeWords = (part: string) => new RegExp(`(^|[^a-z0-9])${part}([^a-z0-9]|$)`);
  const atEnd = new RegExp(`(^|[^a-z0-9])${slide}\\.png$`);
  return names
    .filter((name) => atEnd.test(name.toLowerCase()))
    .sort(
      (a, b) =>
        Number(wholeWords(deck).test(b)) - Number(wholeWords(deck).test(a)) ||
        a.length - b.length ||
        (a < b ? -1 : 1),
    )[0];
}
