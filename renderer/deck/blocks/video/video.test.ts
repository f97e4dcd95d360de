import { describe, expect, it } from 'vitest';
import { markupOf, wordsOf } from '../../examples/render.tsx';
import { examples } from './examples.ts';
import { captionAt, clock } from './film-clock.ts';

const withSound = examples['a film with sound'];

describe('a film at rest', () => {
  it('shows its poster and no caption, and says once what the film shows', () => {
    const markup = markupOf(withSound);
    expect(markup.match(/(?:alt|aria-label)="A pattern that moves\."/g)).toHaveLength(1);
    expect(markup).toContain('data-poster="true"');
    expect(markup).toContain('data-caption="false"');
  });

  it('neither plays by itself, nor again and again, nor with controls of the browser', () => {
    expect(markupOf(withSound)).not.toMatch(/autoplay|loop|controls=|controls /i);
  });

  it('takes film and poster from this kiosk and from nowhere else', () => {
    const sources = [...markupOf(withSound).matchAll(/ src="([^"]+)"/g)].map((match) => match[1]);
    expect(sources).toEqual([
      '/films/cb12835d849a423e5846eeb7768e88a4.webm',
      '/films/76119bb9d927e39239b0bcc4669dc02d.webp',
    ]);
  });

  it('offers to play it, to go back, its captions, which are on, its sound, which is off, and its words', () => {
    const markup = markupOf(withSound);
    expect(wordsOf(markup)).toBe('0:00 of 0:03 Play Back 10 seconds Captions Sound Read it instead');
    const pressed = [...markup.matchAll(/aria-pressed="(\w+)"/g)].map((match) => match[1]);
    expect(pressed).toEqual(['true', 'false']);
  });

  it('offers no sound where there is none', () => {
    expect(wordsOf(markupOf(examples['a film that nobody can hear']))).not.toContain('Sound');
  });
});

describe('the caption of a moment', () => {
  const at = (seconds: number) => captionAt(withSound.captions, seconds)?.lines[0];

  it('is none before, between and after captions', () => {
    expect([-1, 1.5, 1.99, 3, Number.NaN].map(at)).toEqual(Array(5).fill(undefined));
  });

  it('is there from its first moment', () => {
    expect([0, 1.49, 2].map(at)).toEqual(['One cell comes', 'One cell comes', 'They meet.']);
  });
});

it.each([
  [0, '0:00'],
  [59.99, '0:59'],
  [65, '1:05'],
  [180, '3:00'],
  [-1, '0:00'],
])('%d seconds are %s', (seconds, shown) => {
  expect(clock(seconds)).toBe(shown);
});
