import { describe, expect, it } from 'vitest';
import { pictureFor } from './pictures.ts';

describe('the picture of a slide', () => {
  it('is none when no file is named after it', () => {
    expect(pictureFor('talk', 'lab', ['01-home.png', 'talk-02-collaborate.png', 'lab.txt'])).toBeUndefined();
  });

  it('is not that of a slide whose name only ends alike', () => {
    expect(pictureFor('talk', 'cells', ['talk-healthycells.png'])).toBeUndefined();
    expect(pictureFor('talk', 'cells', ['talk-04-healthy-cells.png', 'talk-02-cells.png'])).toBe(
      'talk-02-cells.png',
    );
  });

  it('is not that of a slide of another deck', () => {
    expect(pictureFor('second', 'cover', ['001-first-01-cover.png'])).toBeUndefined();
  });

  it('is that of its own deck when two decks have a slide of that name', () => {
    expect(pictureFor('second', 'cover', ['first-1-cover.png', 'second-001-cover.png'])).toBe(
      'second-001-cover.png',
    );
  });
});
