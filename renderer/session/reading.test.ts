import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attractingKiosk, kioskInADeck } from '../../tests/support/session-driver.ts';
import { mostReading, readingTime } from './index.ts';
import { afterReading, attended, nothingToRead, wordsShown } from './reading.ts';

describe('Somebody who reads slowly', () => {
  test('is asked whether they are still there only after the reading time and the idle time', () => {
    kioskInADeck().showsWords(40).waits(129).expectToBeIn('deck').waits(1).expectToBeIn('warning');
  });

  test('is asked after the idle time where there is nothing to read', () => {
    kioskInADeck().happens({ type: 'words', characters: 0 }).waits(90).expectToBeIn('warning');
  });

  test('has the reading time on home, and in a panel over it', () => {
    attractingKiosk().wakes().showsWords(20).waits(109).expectToBeIn('home');
    attractingKiosk().wakes().opensPanel('call').showsWords(50).waits(139).expectToBeIn('home');
  });

  test('does not lose what is left of it by a touch, and does not get it twice', () => {
    kioskInADeck()
      .showsWords(60)
      .waits(10)
      .touches()
      .waits(139)
      .expectToBeIn('deck')
      .waits(1)
      .expectToBeIn('warning')
      .touches()
      .waits(90)
      .expectToBeIn('warning');
  });

  test('has that of another slide from when it comes up', () => {
    kioskInADeck().showsWords(60).waits(5).goesTo(1).showsWords(10).waits(99).expectToBeIn('deck');
  });

  test('gets nothing more by words that come up under the warning', () => {
    kioskInADeck().waits(90).showsWords(100).waits(30).expectToBeIn('attract').expectNoTrace();
  });

  test('keeps the keypad of the staff door open for no longer than anybody', () => {
    kioskInADeck().showsWords(100).asksForDoor().waits(19).expectToBeIn('door').waits(1).expectToBeIn('deck');
  });
});

test('A consultation has time enough of its own', () => {
  expect(kioskInADeck({ isLed: true }).showsWords(60).visit.reading).toEqual(nothingToRead);
});

test('A screen that changes by itself, for ever, is left like any other', () => {
  const kiosk = kioskInADeck();
  for (let second = 0; second < mostReading(90) / 1000 + 90; second += 10) kiosk.showsWords(20).waits(10);
  kiosk.expectToBeIn('warning');
});

describe('The time to read', () => {
  test('of 80 words as a chart counts them is a minute', () => {
    expect(readingTime(480)).toBe(60_000);
  });

  test('of a text in Spanish is longer than of the same in English, by its letters', () => {
    const [english, spanish] = [
      'Your own cells are changed in a laboratory.',
      'Sus propias células se modifican en un laboratorio.',
    ];
    expect(readingTime(spanish.length)).toBeGreaterThan(readingTime(english.length));
  });

  test('of a slide of 50 words counts whole, even where a clinic wants its screen back after 15 s', () => {
    expect(mostReading(15)).toBeGreaterThanOrEqual(readingTime(50 * 6));
  });

  test('counts for four minutes at most, whatever the idle time', () => {
    expect([90, 900].map(mostReading)).toEqual([240_000, 240_000]);
  });

  test('is never negative and grows with the words, whatever is counted', () => {
    const anyCount = fc.oneof(fc.double(), fc.integer());
    fc.assert(
      fc.property(anyCount, anyCount, (one, other) => {
        const times = [one, other].map(readingTime);
        for (const time of times) expect(time).toBeGreaterThanOrEqual(0);
        if (one <= other) expect(times[0]).toBeLessThanOrEqual(times[1] ?? 0);
      }),
    );
  });

  test('covers no more than it may without a sign of life, whatever comes up meanwhile', () => {
    const most = 60_000;
    const step = fc.record({ characters: fc.integer({ max: 5000 }), ms: fc.nat(300_000) });
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        let reading = attended({ left: 1000, unattended: 5000 });
        for (const { characters, ms } of steps) {
          reading = afterReading(wordsShown(reading, characters, most), ms);
          expect(reading.left).toBeGreaterThanOrEqual(0);
          expect(reading.unattended + reading.left).toBeLessThanOrEqual(most);
        }
      }),
    );
  });
});
