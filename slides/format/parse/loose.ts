/** Words in attributes and labels, which cannot mark a claim word by word. */
import { type Placed, placeWithin, type SlideContext } from './context.ts';

/** Remembers a text, so that its numbers are held against the slide's facts when all of them are known. */
export function noteLooseText(
  text: string,
  node: Placed,
  context: SlideContext,
  countsThings: boolean,
): void {
  const segment = {
    text,
    at(index: number, length: number) {
      const needle = text.slice(index, index + length);
      const whole = placeWithin(node, text, 0, context);
      return whole.length === text.length
        ? { line: whole.line, column: whole.column + index, length }
        : placeWithin(node, needle, 0, context);
    },
  };
  context.loose.push({ segments: [segment], countsThings });
}
