import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { compileContent } from '../../slides/format/index.ts';
import { readingOf } from '../../slides/format/model/slides.ts';
import { root } from '../run.ts';
import { scorePemat } from './pemat/score.ts';
import { worksheetSchema } from './pemat/worksheet.ts';
import { readSlides } from './read-files.ts';
import { readGround } from './session.ts';

const { facts, sources } = readGround(root);
const page = readFileSync(join(root, 'docs/clinical-content.md'), 'utf8');

/** The rows of the table below a heading, as the texts of their cells. */
function rowsBelow(heading: string): string[][] {
  const section = page.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  const lines = section.split('\n').filter((line) => line.startsWith('| '));
  return lines.slice(1).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

/** The names that a cell sets as code. */
function names(cell = ''): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
}

const claims = rowsBelow('Claims that are wrong').map(([number = '', , , , slide, from]) => ({
  number,
  facts: names(slide),
  sources: names(from),
}));

describe('The page for clinicians', () => {
  it('answers each of the 49 claims once', () => {
    const wanted = Array.from({ length: 49 }, (_, index) => `V-${String(index + 1).padStart(2, '0')}`);
    expect(claims.map(({ number }) => number)).toEqual(wanted);
  });

  it('rests its answers on facts that somebody read and that still hold', () => {
    const weak = claims
      .flatMap((claim) => claim.facts)
      .filter((id) => {
        const fact = facts.get(id);
        return fact === undefined || fact.verification === 'unread' || fact.supersededBy !== undefined;
      });
    expect(weak).toEqual([]);
  });

  it('names only sources of those facts', () => {
    const foreign = claims.flatMap((claim) => {
      const own = claim.facts.flatMap((id) => [
        ...(facts.get(id)?.authority ?? []),
        ...(facts.get(id)?.read ?? []),
      ]);
      return claim.sources.filter((id) => !sources.has(id) || !own.includes(id));
    });
    expect(foreign).toEqual([]);
  });

  it('lists every fact that nobody has read, and no other', () => {
    const unread = [...facts.values()].flatMap(({ id, verification }) =>
      verification === 'unread' ? [id] : [],
    );
    expect(rowsBelow('What is unread').flatMap(([id]) => names(id))).toEqual(unread.sort());
    expect(page).toContain(`\n${unread.length} facts rest on sources that nobody has opened.`);
  });

  it('lists the slides that rest on nothing that was read in full', () => {
    const inEnglish = readSlides(join(root, 'slides')).filter(
      ({ path }) => !path.startsWith('decks/') || !/\/es\.(?:notes\.)?md$/.test(path),
    );
    const { bundles } = compileContent(inEnglish, { today: '2026-11-26' });
    const weak = bundles
      .filter(({ bundle }) => bundle.language === 'en')
      .flatMap(({ bundle }) =>
        bundle.deck.slides
          .filter((slide) => readingOf(slide, bundle.facts) !== 'read')
          .map(({ id }) => `${bundle.deck.id}/${id}`),
      );
    expect([...page.matchAll(/^- `([\w-]+\/[\w-]+)`$/gm)].map(([, name]) => name)).toEqual(weak);
  });

  it('says of what comes first the day on which it is due', () => {
    const day = new Intl.DateTimeFormat('en-GB', {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    });
    const wrong = rowsBelow('What expires when').flatMap(([due = '', ids]) =>
      names(ids).filter((id) => day.format(new Date(facts.get(id)?.reviewBy ?? 0)) !== due),
    );
    expect(rowsBelow('What expires when').length).toBeGreaterThan(3);
    expect(wrong).toEqual([]);
  });

  it('tells of each deck what its worksheet says', () => {
    const folder = join(root, 'docs/pemat');
    const told = readdirSync(folder).map((name) => {
      const worksheet = worksheetSchema.parse(parse(readFileSync(join(folder, name), 'utf8')));
      const { understandability, actionability } = scorePemat(worksheet);
      const denied = worksheet.items.filter(({ answer }) => answer === 'disagree').map(({ item }) => item);
      return [`\`${worksheet.deck}\``, String(understandability), String(actionability), denied.join(', ')];
    });
    expect(rowsBelow('How well a family can understand and use them')).toEqual(told.sort());
  });

  it('keeps what is for writing decks off the slides', () => {
    const kept = rowsBelow('Evidence on showing and telling').map(([number]) => number);
    expect(kept).toEqual(['N-100', 'N-101', 'N-102', 'N-103']);
    expect([...facts.values()].filter(({ ref }) => kept.includes(ref))).toEqual([]);
  });
});
