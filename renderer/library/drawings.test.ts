import { beforeEach, expect, test } from 'vitest';
import { exampleLibrary } from '../../tests/screens/support/example-library.ts';
import { Drawings } from './drawings.ts';

const library = exampleLibrary(2);
const { index } = library;
const [cast = ''] = index.casts;
const pictures = index.cards.map(({ picture }) => picture);

let asked: string[];
let faults: unknown[];
let isGone: (hash: string) => boolean;
let drawings: Drawings;

beforeEach(() => {
  [asked, faults, isGone] = [[], [], () => false];
  const answer =
    <T>(from: Record<string, T>) =>
    async (hash: string) => {
      asked.push(hash);
      return isGone(hash) ? null : (from[hash] ?? null);
    };
  drawings = new Drawings({
    cast: answer(library.casts),
    picture: answer(library.pictures),
    report: (_where, error) => faults.push(error),
  });
});

test('Without its cast an index is not to be shown', async () => {
  isGone = (hash) => hash === cast;
  await expect(drawings.askFor(index)).rejects.toThrow('A drawing cannot be read.');
  isGone = () => false;
  await drawings.askFor(index);
  expect(drawings.casts()).toHaveLength(1);
});

test('A picture that cannot be had is reported, and the rest is here', async () => {
  isGone = (hash) => hash === pictures[0];
  await drawings.askFor(index);
  expect(faults).toHaveLength(1);
  expect(drawings.picture(pictures[0] ?? '')).toBeUndefined();
  expect(drawings.picture(pictures[1] ?? '')).toEqual(library.pictures[pictures[1] ?? '']?.figure);
  expect(drawings.casts()).toEqual([library.casts[cast]]);
});

test('A picture that could not be had is asked for again with the next index, and nothing else is', async () => {
  isGone = (hash) => hash === pictures[0];
  await drawings.askFor(index);
  asked = [];
  isGone = () => false;
  await drawings.askFor(index);
  expect(asked).toEqual([pictures[0]]);
  expect(drawings.picture(pictures[0] ?? '')).toBeDefined();
});

test('Two languages that ask at the same time get each drawing once', async () => {
  await Promise.all([drawings.askFor(index), drawings.askFor({ ...index, language: 'es' })]);
  expect([...asked].sort()).toEqual([cast, ...pictures].sort());
});

test('The list of casts is the same until there is another cast', async () => {
  await drawings.askFor({ ...index, casts: [] });
  const none = drawings.casts();
  await drawings.askFor({ ...index, casts: [] });
  expect(drawings.casts()).toBe(none);
  await drawings.askFor(index);
  expect(drawings.casts()).toHaveLength(1);
});
