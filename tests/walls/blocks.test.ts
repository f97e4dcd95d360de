/** A kind of block stands in several places. Whoever adds one is told here which place still lacks it. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { blockExamples } from '../../renderer/deck/examples/blocks.ts';
import { blockMarkup } from '../../scripts/content/report/blocks.ts';
import { blockSchema } from '../../slides/format/model/library.ts';
import { blockKinds } from '../../slides/format/parse/blocks/index.ts';

const root = path.join(import.meta.dirname, '../..');
const kinds: readonly string[] = blockSchema.options.map((option) => option.shape.type.value);

interface Place {
  /** The place of one kind, as a finding names it. */
  of(kind: string): string;
  /** The kinds that have this place. */
  kinds: readonly string[];
  /** Text stands outside of blocks, so it has no directive of its own. */
  withoutText?: true;
  /** Names of no kind are meant to stand there: fixtures show misspelt ones. */
  mayHaveOthers?: true;
}

const filesIn = (folder: string) => fs.readdirSync(path.join(root, folder), { encoding: 'utf8' });
const read = (file: string) => fs.readFileSync(path.join(root, file), 'utf8');

/** What a pattern's first group finds in names or texts, each once. */
const named = (texts: readonly string[], pattern: RegExp) => [
  ...new Set(texts.flatMap((text) => [...text.matchAll(pattern)].map((match) => match[1] ?? ''))),
];

const directive = /^:{2,}([a-z][a-z-]*)/gm;
/** Directives that are no blocks: a slide's first line, that of its notes, the border of a step, and what stands within blocks. */
const within = ['slide', 'notes', 'step', 'label', 'part', 'row', 'view', 'group'];
/** Files beside the parsers that several of them use. */
const shared = ['block', 'drawn', 'index', 'lists', 'titled', 'value'];

const parsers = 'slides/format/parse/blocks';
const components = 'renderer/deck/blocks';
const componentFolders = filesIn(components).filter((name) => !name.includes('.'));
const withFile = (ending: string) =>
  componentFolders.filter((kind) => fs.existsSync(path.join(root, components, kind, kind + ending)));
const fixtures = 'slides/format/fixtures';
const fixtureTexts = fs
  .readdirSync(path.join(root, fixtures), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.md'))
  .map((file) => read(path.join(fixtures, file)));

const places: readonly Place[] = [
  {
    of: (kind) => `${parsers}/${kind}.ts reads it`,
    kinds: named(filesIn(parsers), /^([^.]+)\.ts$/g).filter((name) => !shared.includes(name)),
    withoutText: true,
  },
  {
    of: (kind) => `${parsers}/index.ts lists “${kind}”`,
    kinds: [...blockKinds.keys()],
    withoutText: true,
  },
  {
    of: (kind) => `${fixtures}/ has a deck with :::${kind}`,
    kinds: named(fixtureTexts, directive),
    withoutText: true,
    mayHaveOthers: true,
  },
  { of: (kind) => `${components}/${kind}/ is its folder`, kinds: componentFolders },
  { of: (kind) => `${components}/${kind}/${kind}.tsx shows it`, kinds: withFile('.tsx') },
  { of: (kind) => `${components}/${kind}/${kind}.test.ts tests it`, kinds: withFile('.test.ts') },
  {
    of: (kind) => `${components}/${kind}/examples.ts has an example of it`,
    kinds: blockExamples.map(({ block }) => block.type),
  },
  {
    of: (kind) => `scripts/content/report/blocks.ts writes “${kind}” for the clinician`,
    kinds: blockExamples
      .filter(({ block }) => /\w/.test(blockMarkup(block, 'a').text.replaceAll(/<[^>]*>/g, '')))
      .map(({ block }) => block.type),
  },
  {
    of: (kind) => `docs/authoring.md shows :::${kind}`,
    kinds: named([read('docs/authoring.md')], directive).filter((name) => !within.includes(name)),
    withoutText: true,
  },
  {
    of: (kind) => `docs/schemas/block-${kind}.schema.json describes it (npm run schemas)`,
    kinds: named(filesIn('docs/schemas'), /^block-(.+)\.schema\.json$/g).filter(
      (name) => !within.includes(name),
    ),
    withoutText: true,
  },
];

const byName = (list: readonly Place[]) => list.map((place) => ({ ...place, name: place.of('KIND') }));

describe('No kind of block lacks its place:', () => {
  test.each(byName(places))('$name', ({ of, kinds: found, withoutText }) => {
    const expected = kinds.filter((kind) => kind !== 'text' || !withoutText);
    const missing = expected.filter((kind) => !found.includes(kind));
    expect(missing.map((kind) => `missing: ${of(kind)}`)).toEqual([]);
  });
});

describe('No place is for a kind that the schema lacks:', () => {
  test.each(byName(places.filter((place) => !place.mayHaveOthers)))('$name', ({ of, kinds: found }) => {
    const strangers = found.filter((kind) => !kinds.includes(kind));
    expect(strangers.map((kind) => `in no schema: ${of(kind)}`)).toEqual([]);
  });
});
