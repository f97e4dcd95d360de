import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readingOf } from '../clinic/reading.fixture.ts';
import type { Reading } from '../clinic/reading.ts';
import { openClinicDecks } from './clinic-decks.ts';

let folder: string;
let warnings: string[];
let clinic: Reading;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'anteroom-decks-'));
  [warnings, clinic] = [[], readingOf()];
  const deck = {
    ...{ id: 'side-effects', title: 'S', summary: '', group: 'ahead', order: 1, minutes: 1, status: 'draft' },
    card: {
      id: 'f',
      alt: '',
      viewBox: [0, 0, 1, 1],
      root: { tag: 'svg', attributes: {}, children: [] },
      parts: [],
    },
    ...{ hashes: { us: 'h' }, slides: [] },
  };
  const library = {
    language: 'en',
    decks: [{ ...deck, card: { ...deck.card, moves: false } }],
    ...{ facts: {}, sources: {}, glossary: {} },
  };
  fs.writeFileSync(path.join(folder, 'en.json'), JSON.stringify(library));
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

const open = () =>
  openClinicDecks({
    folder,
    clinic: () => clinic,
    today: () => '2026-11-22',
    warn: (line) => warnings.push(line),
  });

test('what fits no deck is said once, and again after it fitted', () => {
  const decks = open();
  const wrong = readingOf({ deckOrder: ['side-effect'] });
  for (const now of [wrong, wrong, readingOf(), wrong]) {
    clinic = now;
    decks.checkFit();
  }
  const line = `${wrong.file}: deckOrder: There is no deck "side-effect". Write "side-effects".`;
  expect(warnings).toEqual([line, line]);
});

test('a sign-off of no deck is said with its file', () => {
  const signOff = { deck: 'x', language: 'en', jurisdiction: 'us', hash: 'h', on: '2026-01-01' } as const;
  clinic = readingOf({}, { signOffs: [{ file: 'sign-offs/a.json', line: 1, column: 1, signOff }] });
  open().checkFit();
  expect(warnings).toEqual([
    'sign-offs/a.json:1:1: deck is "x": There is no such deck. Write one of side-effects.',
  ]);
});

test('without any library nothing is said of what the clinic wrote', () => {
  fs.rmSync(folder, { recursive: true });
  clinic = readingOf({ deckOrder: ['side-effect'] });
  open().checkFit();
  expect(warnings).toEqual([]);
});
