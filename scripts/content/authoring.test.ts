import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { compileDeck, deckFiles, type SourceFile } from '../../slides/format/index.ts';
import { figurePalette } from '../../slides/format/model/figure/palette.ts';
import { blockSchema } from '../../slides/format/model/library.ts';
import { noteKinds } from '../../slides/format/model/notes.ts';
import { deckFileSchema } from '../../slides/format/model/schema/deck.ts';
import { fixtureContent } from '../../slides/format/testing/content.fixture.ts';
import { root } from '../run.ts';
import { readFolder } from './read-files.ts';
import { readGround } from './session.ts';

const guide = readFileSync(join(root, 'docs/authoring.md'), 'utf8');

/** The examples of the guide in one notation, without the indent they have in lists. */
function examples(notation: string): string[] {
  const fenced = new RegExp(`^( *)\`\`\`${notation}\\n([\\s\\S]*?)^ *\`\`\`$`, 'gm');
  return [...guide.matchAll(fenced)].map(([, indent = '', text = '']) =>
    text.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  );
}

/** A film and its poster under another name. */
function filmFiles(name: string): SourceFile[] {
  return fixtureContent('a-film-with-captions').flatMap(({ path, bytes }) => {
    const ending = /\.(?:webm|webp)$/.exec(path)?.[0];
    return bytes && ending ? [{ path: `decks/first-visit/films/${name}${ending}`, text: '', bytes }] : [];
  });
}

const template = readFolder(join(root, 'scripts/content/new-deck/template'));
const deckYaml = examples('yaml').find((text) => text.startsWith('id: ')) ?? '';
const frontMatter = examples('yaml').find((text) => text.startsWith('---')) ?? '';
const slides = examples('markdown');
const cover = slides.findIndex((text) => text.includes('::slide{#cover}'));
const ordered = [...slides.slice(cover, cover + 1), ...slides.slice(0, cover), ...slides.slice(cover + 1)];
const compiled = compileDeck(
  readGround(root),
  deckFiles('first-visit', [
    { path: 'decks/first-visit/deck.yaml', text: deckYaml },
    {
      path: 'decks/first-visit/en.md',
      text: [frontMatter + ordered[0], ...ordered.slice(1)].join('\n---\n\n'),
    },
    { path: 'decks/first-visit/en.notes.md', text: examples('notes')[0] ?? '' },
    { path: 'decks/first-visit/figures/cover.svg', text: template['figures/cover.svg'] ?? '' },
    { path: 'decks/first-visit/figures/two-cells.svg', text: examples('svg')[0] ?? '' },
    { path: 'decks/first-visit/figures/mark-lost.svg', text: examples('svg')[1] ?? '' },
    { path: 'decks/first-visit/films/patrol.en.vtt', text: examples('vtt')[0] ?? '' },
    ...filmFiles('patrol'),
  ]),
  { today: '2026-11-22' },
);

describe('the guide for authors', () => {
  it('shows a deck.yaml that the format takes', () => {
    expect(deckFileSchema.safeParse(parse(deckYaml)).error).toBeUndefined();
  });

  it('has no example that the check would refuse, and none that states what no fact carries', () => {
    const wrong = compiled.problems.filter(
      ({ severity, code }) => severity === 'error' || code === 'statement-without-fact',
    );
    expect(wrong.map(({ message, excerpt }) => `${message} in ${excerpt}`)).toEqual([]);
  });

  it('shows every kind of point that notes can have', () => {
    const kinds = compiled.notes.en?.groups.flatMap(({ points }) => points.map(({ kind }) => kind));
    expect([...new Set(kinds)].sort()).toEqual(Object.keys(noteKinds).sort());
  });

  it('shows every kind of block', () => {
    const kinds = blockSchema.options.map((option) => option.shape.type.value);
    const shown = compiled.decks.en?.slides.flatMap((slide) => slide.blocks.map((block) => block.type));
    expect(kinds.filter((kind) => !shown?.includes(kind))).toEqual([]);
  });

  it('names every colour of drawings, and no other', () => {
    const named = guide.match(/#[\dA-F]{6}\b/g) ?? [];
    expect([...new Set(named)].sort()).toEqual(Object.values(figurePalette).sort());
  });

  it('shows as many slides as it has examples', () => {
    const written = slides.join('\n').match(/^::slide/gm)?.length;
    expect(compiled.decks.en?.slides).toHaveLength(written ?? 0);
  });
});
