import { describe, expect, test } from 'vitest';
import { type Box, changedPixels, contrastIn, type Picture } from './contrast.ts';

type Colour = readonly [red: number, green: number, blue: number];
const white: Colour = [255, 255, 255];
const black: Colour = [0, 0, 0];
const grey: Colour = [148, 148, 148];

/** A picture of one colour with boxes of others, the later ones above. */
function painted(
  ground: Colour,
  boxes: readonly (readonly [Colour, Box])[],
  width = 200,
  height = 40,
): Picture {
  const data = new Uint8Array(width * height * 3);
  const fill = (colour: Colour, { x, y, width: wide, height: high }: Box) => {
    for (let row = y; row < y + high; row += 1)
      for (let column = x; column < x + wide; column += 1) data.set(colour, (row * width + column) * 3);
  };
  fill(ground, { x: 0, y: 0, width, height });
  for (const [colour, box] of boxes) fill(colour, box);
  return { width, height, channels: 3, data };
}

const stem = (x: number): Box => ({ x, y: 8, width: 4, height: 24 });
const line: Box = { x: 0, y: 0, width: 200, height: 40 };

describe('The contrast of a line', () => {
  test('is 1 where nothing stands in it', () => {
    expect(contrastIn(painted(white, []), line)).toBe(1);
  });

  test('is 1 where its box lies outside the picture', () => {
    expect(contrastIn(painted(white, [[black, stem(20)]]), { ...line, y: 100 })).toBe(1);
  });

  test('is that of its letters on its ground, whichever is darker', () => {
    expect(contrastIn(painted(white, [[black, stem(20)]]), line)).toBe(21);
    expect(contrastIn(painted(black, [[white, stem(20)]]), line)).toBe(21);
  });

  test('is that of its worst piece where the ground changes along it', () => {
    const half: Box = { x: 100, y: 0, width: 100, height: 40 };
    const stems = [20, 60, 120, 160].map((x) => [black, stem(x)] as const);
    expect(contrastIn(painted(white, [[grey, half], ...stems]), line)).toBeCloseTo(6.9, 0);
  });

  test('does not count a few mixed pixels at an edge for a letter', () => {
    const speck: Box = { x: 10, y: 10, width: 1, height: 2 };
    expect(
      contrastIn(
        painted(white, [
          [black, speck],
          [grey, stem(60)],
        ]),
        line,
      ),
    ).toBeCloseTo(3.03, 1);
  });

  test('is not lowered by a piece between two words', () => {
    expect(
      contrastIn(
        painted(white, [
          [black, stem(4)],
          [black, stem(190)],
        ]),
        line,
      ),
    ).toBe(21);
  });
});

describe('What changes between two pictures', () => {
  test('is nothing where they are the same', () => {
    expect(changedPixels(painted(white, []), painted(white, []), line)).toBe(0);
  });

  test('counts only what changes by 3 : 1 or more', () => {
    const ring: Box = { x: 10, y: 10, width: 20, height: 2 };
    expect(changedPixels(painted(white, []), painted(white, [[black, ring]]), line)).toBe(40);
    expect(changedPixels(painted(white, []), painted(white, [[[200, 200, 200], ring]]), line)).toBe(0);
  });
});
