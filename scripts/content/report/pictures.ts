/** Pictures of the running kiosk, found for the slides they show. */

/**
 * The name of the picture of a slide among the names of files: it ends with the deck, a number and the slide, as in
 * `012-what-is-car-t-03-marks.png`, because slides of several decks have the same id. Of several the first in order.
 */
export function pictureFor(deck: string, slide: string, names: readonly string[]): string | undefined {
  const atEnd = new RegExp(`(^|[^a-z0-9])${deck}-\\d+-${slide}\\.png$`);
  return names.filter((name) => atEnd.test(name.toLowerCase())).sort()[0];
}
