import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bytesHash } from '../../slides/format/model/hash/bundle-hash.ts';
import { filesFor, openWorksheet } from '../content/new-deck/files.ts';
import { deckAt } from '../content/places.ts';
import { readFolder } from '../content/read-files.ts';
import { root } from '../run.ts';
import { type Desk, openDesk } from './desk.ts';

let folder: string;
let desk: Desk;

/** What the template of a new deck stands on, and no more: reading all facts takes its time. */
const ground = ['facts/biology.yaml', 'facts/journey.yaml', 'glossary/en.yaml', 'figures/cast.svg'];

const textOf = (deck: string) => join(folder, deck, 'en.md');

function makeDeck(name: string): void {
  const template = readFolder(join(root, 'scripts/content/new-deck/template'));
  for (const [path, text] of Object.entries({
    ...filesFor(name, template),
    'pemat.yaml': openWorksheet(name),
  })) {
    mkdirSync(dirname(join(folder, name, path)), { recursive: true });
    writeFileSync(join(folder, name, path), text);
  }
}

function edit(deck: string, from: string, to: string): void {
  const text = readFileSync(textOf(deck), 'utf8');
  expect(text).toContain(from);
  writeFileSync(textOf(deck), text.replace(from, to));
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'anteroom-desk-'));
  for (const name of ['first-talk', 'second-talk']) makeDeck(name);
  for (const path of ground) cpSync(join(root, 'slides', path), join(folder, 'slides', path));
  const places = () => ['first-talk', 'second-talk'].map((name) => deckAt(join(folder, name), folder));
  const options = () => ({ today: '2026-11-22', expiringDays: 90 });
  desk = openDesk({ root: folder, from: folder, places, options });
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the desk of an author', () => {
  it('knows no deck that is not there', () => {
    expect(desk.deck('third-talk')).toBeUndefined();
  });

  it('shows a mistake that was just saved, with the slide it is on', () => {
    expect(desk.deck('first-talk')?.problems).toEqual([]);
    edit('first-talk', '# T cells guard your body', '# T cells guard 12 parts');
    expect(desk.changed(textOf('first-talk'))).toBe('first-talk');
    expect(desk.deck('first-talk')?.problems).toMatchObject([
      { file: 'first-talk/en.md', code: 'number-without-fact', slide: 'first-point', language: 'en' },
    ]);
  });

  it('shows a mistake in the notes with the slide that they belong to, also when they belong to all its versions', () => {
    const file = join(folder, 'first-talk', 'en.notes.md');
    writeFileSync(file, readFileSync(file, 'utf8').replace('Ask what', 'There are 12. Ask what'));
    expect(desk.deck('first-talk')?.problems).toMatchObject([
      { file: 'first-talk/en.notes.md', code: 'number-without-fact', slide: 'first-point', language: 'en' },
    ]);
    edit('first-talk', '{#first-point}', '{#first-point-us jurisdictions="us" needed=no}');
    desk.changed(textOf('first-talk'));
    expect(desk.deck('first-talk')?.problems[0]).toMatchObject({ slide: 'first-point-us', language: 'en' });
    expect(Object.keys(desk.deck('first-talk')?.slides ?? {})).toEqual(['en']);
  });

  it('keeps naming a slide that cannot be shown before it is mended', () => {
    edit('first-talk', ':::callout', ':::calllout');
    const told = desk.deck('first-talk');
    expect(told?.slides.en).toEqual(['cover', 'first-point', 'questions']);
    expect(told?.rows[0]?.leftOut).toEqual(['questions']);
  });

  it('has the film of a deck that it has told of, and tells none of its bytes', () => {
    const films = join(root, 'slides/format/fixtures/a-film-with-captions/decks/sample/films');
    cpSync(films, join(folder, 'first-talk/films'), { recursive: true });
    edit(
      'first-talk',
      ':::callout',
      ':::video{src=clip title="On patrol" alt="A plain colour."}\nT cells patrol your body.\n:::\n\n:::callout',
    );
    const name = `${bytesHash(readFileSync(join(films, 'clip.webm')))}.webm`;
    expect(desk.film(name)).toBeUndefined();
    expect(JSON.stringify(desk.deck('first-talk'))).not.toContain('bytes');
    expect(desk.film(name)).toEqual(readFileSync(join(films, 'clip.webm')));
  });

  it('checks only the deck that changed', () => {
    const before = desk.deck('second-talk');
    edit('first-talk', 'Keep it short', 'Keep it very short');
    desk.changed(textOf('first-talk'));
    expect(desk.deck('second-talk')).toBe(before);
  });

  it('checks every deck when a fact changed, and none when the program did', () => {
    expect(desk.changed(join(folder, 'slides/facts/biology.yaml'))).toBe('*');
    expect(desk.changed(join(folder, 'slides/format/library.ts'))).toBeUndefined();
    expect(desk.changed(join(folder, 'README.md'))).toBeUndefined();
  });

  it('says so when a deck was deleted, and goes on', () => {
    desk.deck('first-talk');
    rmSync(join(folder, 'first-talk', 'en.md'));
    desk.changed(textOf('first-talk'));
    expect(desk.deck('first-talk')?.problems.length).toBeGreaterThan(0);
    expect(desk.deck('second-talk')?.problems).toEqual([]);
  });
});
