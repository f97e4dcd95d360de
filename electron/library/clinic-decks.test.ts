import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Jurisdiction } from '../../slides/format/model/library.ts';
import { readingOf } from '../clinic/reading.fixture.ts';
import type { Reading } from '../clinic/reading.ts';
import { openClinicDecks } from './clinic-decks.ts';
import { TestShelf } from './library.fixture.ts';

let folder: string;
let warnings: string[];
let talkCountry: Jurisdiction;
let clinic: Reading;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'anteroom-decks-'));
  [warnings, clinic, talkCountry] = [[], readingOf(), 'all'];
  for (const [name, text] of new TestShelf().files) fs.writeFileSync(path.join(folder, name), text);
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

const open = () =>
  openClinicDecks({
    folder,
    clinic: () => clinic,
    talkCountry: () => talkCountry,
    signed: () => [],
    today: () => '2026-11-22',
    warn: (line) => warnings.push(line),
  });

test('a consultation shows the decks of its own country, and the waiting room and reviewers those of the clinic', () => {
  clinic = readingOf({ country: 'us' });
  talkCountry = 'uk';
  const { library, consultation, review } = open();
  const there = consultation.deck('first', 'en')?.edition;
  talkCountry = 'us';
  expect(there).toBeDefined();
  expect(consultation.deck('first', 'en')?.edition).not.toBe(there);
  expect(review.here().map(({ content }) => content)).toEqual(library.here().map(({ content }) => content));
});

test('what fits no deck is said once, and again after it fitted', () => {
  const decks = open();
  const wrong = readingOf({ deckOrder: ['secnd'] });
  for (const now of [wrong, wrong, readingOf(), wrong]) {
    clinic = now;
    decks.checkFit();
  }
  const line = `${wrong.file}: deckOrder: There is no deck "secnd". Write "second".`;
  expect(warnings).toEqual([line, line]);
});

test('a sign-off of no deck is said with its file', () => {
  const signOff = { deck: 'x', language: 'en', jurisdiction: 'us', hash: 'h', on: '2026-01-01' } as const;
  clinic = readingOf({}, { signOffs: [{ file: 'sign-offs/a.json', line: 1, column: 1, signOff }] });
  open().checkFit();
  expect(warnings).toEqual([
    'sign-offs/a.json:1:1: deck is "x": There is no such deck. Write one of first, second.',
  ]);
});

test('without any library nothing is said of what the clinic wrote', () => {
  fs.rmSync(folder, { recursive: true });
  clinic = readingOf({ deckOrder: ['secnd'] });
  open().checkFit();
  expect(warnings).toEqual([]);
});
