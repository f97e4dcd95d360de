import { describe, expect, test } from 'vitest';
import type { Library } from '../../../slides/format/model/library.ts';
import { exampleLibrary } from '../../../tests/screens/support/example-library.ts';
import { Libraries } from './libraries.ts';

/** Shelves with libraries whose number of decks says which delivery they are. */
function shelves() {
  let delivery = 0;
  let visitor = false;
  let fails = false;
  const faults: string[] = [];
  const fetch = async (language: string): Promise<Library> => {
    if (fails) throw new Error('gone');
    delivery += 1;
    return exampleLibrary(delivery, language);
  };
  const libraries = new Libraries(
    fetch,
    (where) => faults.push(where),
    () => !visitor,
  );
  return {
    libraries,
    faults,
    visitorComes: () => {
      visitor = true;
    },
    visitorGoes: () => {
      visitor = false;
    },
    shellFails: () => {
      fails = true;
    },
    decks: (language = 'en') => {
      const shelf = libraries.shelf(language);
      return shelf.status === 'ready' ? shelf.library.decks.length : shelf.status;
    },
  };
}

describe('The libraries', () => {
  test('that cannot be had are reported and marked as failed', async () => {
    const { libraries, shellFails, decks, faults } = shelves();
    shellFails();
    await libraries.renew(['en', 'es']);
    expect([decks('en'), decks('es')]).toEqual(['failed', 'failed']);
    expect(faults).toEqual(['library en', 'library es']);
  });

  test('never change under the hands of a visitor', async () => {
    const { libraries, visitorComes, decks } = shelves();
    await libraries.renew(['en']);
    visitorComes();
    await libraries.renew(['en']);
    expect(decks()).toBe(1);
  });

  test('that came during a visit are shown after it', async () => {
    const { libraries, visitorComes, visitorGoes, decks } = shelves();
    await libraries.renew(['en']);
    visitorComes();
    await libraries.renew(['en']);
    visitorGoes();
    const renewed = libraries.renew(['en']);
    expect(decks()).toBe(2);
    await renewed;
    expect(decks()).toBe(3);
  });

  test('are shown even during a visit where there was none', async () => {
    const { libraries, visitorComes, decks } = shelves();
    visitorComes();
    expect(decks()).toBe('loading');
    await libraries.renew(['en']);
    expect(decks()).toBe(1);
  });

  test('tell those who look at them', async () => {
    const { libraries } = shelves();
    let told = 0;
    const stop = libraries.subscribe(() => {
      told += 1;
    });
    await libraries.renew(['en']);
    stop();
    await libraries.renew(['en']);
    expect(told).toBe(1);
  });
});
