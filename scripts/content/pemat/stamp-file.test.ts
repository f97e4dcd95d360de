import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../run.ts';
import { openWorksheet } from '../new-deck/files.ts';
import { ownDecks } from '../places.ts';
import { checkPlaces } from '../session.ts';
import { stampWorksheet } from './stamp-file.ts';

const today = '2026-11-26';
let folder: string;
const worksheet = () => join(folder, 'docs/pemat/call.yaml');
const codes = () => {
  const { problems } = checkPlaces(folder, ownDecks(folder), folder, { today, expiringDays: 0 });
  return problems.map(({ code }) => code);
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'anteroom-rated-'));
  for (const part of ['facts', 'glossary', 'figures', 'sources.yaml', 'decks/call'])
    cpSync(join(root, 'slides', part), join(folder, 'slides', part), { recursive: true });
  // A translation would be told of the change, too.
  rmSync(join(folder, 'slides/decks/call/es.md'));
  mkdirSync(join(folder, 'docs/pemat'), { recursive: true });
  cpSync(join(root, 'docs/pemat/call.yaml'), worksheet());
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('A deck that changes after it was rated', () => {
  it('is named by the check until its worksheet is stamped, and then no more', () => {
    const text = join(folder, 'slides/decks/call/en.md');
    stampWorksheet(folder, 'call', today);
    expect(codes()).toEqual([]);
    writeFileSync(text, readFileSync(text, 'utf8').replace('Show your card.', 'Show them your card.'));
    expect(codes()).toEqual(['pemat-outdated']);
    stampWorksheet(folder, 'call', today);
    expect(codes()).toEqual([]);
  });
});

describe('A worksheet is not stamped', () => {
  it('of a deck that is not there, and the nearest name is proposed', () => {
    expect(() => stampWorksheet(folder, 'calls', today)).toThrow('--rated is "calls"; write call');
  });

  it('while an answer is open', () => {
    writeFileSync(worksheet(), openWorksheet('call'));
    expect(() => stampWorksheet(folder, 'call', today)).toThrow('open answers');
    expect(readFileSync(worksheet(), 'utf8')).toBe(openWorksheet('call'));
  });

  it('that cannot be read', () => {
    writeFileSync(worksheet(), 'deck: [');
    expect(() => stampWorksheet(folder, 'call', today)).toThrow('cannot be read');
  });
});
