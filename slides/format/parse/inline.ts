/** Running text within a line: words, emphasis, claims and glossary words. */
import type { PhrasingContent, Text } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import type { Inline } from '../model/library.ts';
import { nearest, suggestion } from '../model/problem/nearest.ts';
import type { Fact } from '../model/schema/fact.ts';
import { placeOf, placeWithin, reportNode, type SlideContext } from './context.ts';
import { checkClaim, checkFreeText } from './facts/check-numbers.ts';
import { fillValues } from './facts/fill.ts';
import { findPhones } from './facts/phones.ts';
import { checkQuantifiers } from './facts/quantifiers.ts';
import type { Segment } from './facts/segments.ts';
import type { Role, SpokenPiece } from './spoken.ts';
import { reportUnsupported } from './unsupported.ts';

/** The text a line says, in pieces: outside claims, and each claim on its own. */
interface LineWords {
  outside: Segment[];
  /** Set while the words of a claim are read. */
  claim: { fact: Fact; segments: Segment[] } | undefined;
  /** Whether the words stand in a `:plain`. */
  plain: boolean;
  /** All words in their order. */
  spoken: SpokenPiece[];
}

function noWords(): LineWords {
  return { outside: [], claim: undefined, plain: false, spoken: [] };
}

/**
 * Reads a line and holds its numbers against the facts it names. Without a role it is a title, a label or an answer,
 * of which no fact of its own is asked.
 */
export function parseLine(nodes: readonly PhrasingContent[], context: SlideContext, role?: Role): Inline[] {
  const words = noWords();
  const line = trimLine(inlines(nodes, words, context));
  checkFreeText(words.outside, context);
  if (role) context.spoken.push({ role, pieces: words.spoken });
  return line;
}

/** Reads a line that stands where no claim can be marked one by one: its numbers may come from any fact of the slide. */
export function parseLooseLine(nodes: readonly PhrasingContent[], context: SlideContext): Inline[] {
  const words = noWords();
  const line = trimLine(inlines(nodes, words, context));
  context.loose.push({ segments: words.outside, countsThings: false });
  return line;
}

function inlines(nodes: readonly PhrasingContent[], words: LineWords, context: SlideContext): Inline[] {
  return nodes.flatMap((node) => inline(node, words, context));
}

function inline(node: PhrasingContent, words: LineWords, context: SlideContext): Inline[] {
  switch (node.type) {
    case 'text':
      return text(node, words, context);
    case 'strong':
    case 'emphasis':
      return [{ type: node.type, children: inlines(node.children, words, context) }];
    case 'break':
      speak(words, { text: ' ', at: () => placeOf(node, context) });
      return [{ type: 'break' }];
    case 'textDirective':
      return directive(node, words, context);
    default:
      reportUnsupported(node, context);
      return [];
  }
}

function text(node: Text, words: LineWords, context: SlideContext): Inline[] {
  if (/^\s*:{2,}/m.test(node.value)) reportStrayFence(node, context);
  const raw: Segment = {
    text: node.value.replace(/\s*\n\s*/g, ' '),
    at(index, length) {
      const needle = raw.text.slice(index, index + length);
      const nth = raw.text.slice(0, index).split(needle).length - 1;
      return placeWithin(node, needle, nth, context);
    },
  };
  const segments = words.claim ? fillValues(raw, words.claim.fact, context) : [raw];
  for (const segment of segments) speak(words, segment);
  const filled = segments.map((segment) => segment.text).join('');
  return words.claim ? withPhones(filled) : [{ type: 'text', text: filled }];
}

/** The text of a claim, whose phone numbers are told from its other words. */
function withPhones(text: string): Inline[] {
  const parts: Inline[] = [];
  let done = 0;
  for (const { index, length } of findPhones(text)) {
    parts.push({ type: 'text', text: text.slice(done, index) });
    parts.push({ type: 'phone', phone: text.slice(index, index + length) });
    done = index + length;
  }
  return [...parts, { type: 'text', text: text.slice(done) }];
}

function speak(words: LineWords, segment: Segment): void {
  (words.claim?.segments ?? words.outside).push(segment);
  words.spoken.push({ ...segment, tie: words.claim ? 'fact' : words.plain ? 'plain' : undefined });
}

function reportStrayFence(node: Text, context: SlideContext): void {
  reportNode(
    'unclosed-directive',
    node,
    {
      message: 'colons that neither open nor close a block',
      advice:
        'Close each block with as many colons as opened it, give the outer of two blocks one colon more, and leave an empty line around them.',
    },
    context,
  );
}

function directive(node: TextDirective, words: LineWords, context: SlideContext): Inline[] {
  const children = node.children;
  if (node.name === 'fact') return fact(node, words, context);
  if (node.name === 'term') return term(node, words, context);
  if (node.name === 'plain') return plain(node, words, context);
  reportNode(
    'unknown-directive',
    node,
    {
      message: `“:${node.name}” is not a directive`,
      advice: adviceForDirective(node),
    },
    context,
  );
  return inlines(children, words, context);
}

/** A colon within words makes a directive; only one with brackets or braces was meant as one. */
function adviceForDirective({ name, children, attributes }: TextDirective): string {
  const colon = `Write a space after the colon, or \\: for a colon within words: \\:${name}.`;
  if (children.length === 0 && Object.keys(attributes ?? {}).length === 0) return colon;
  const near = nearest(name, ['fact', 'term', 'plain']);
  return near === undefined ? colon : `Did you mean “${near}”?`;
}

/** `#a.b.c` is read as an id `a` with the classes `b` and `c`; this puts it together again. */
function idOf({ attributes }: TextDirective): string {
  const { id = '', class: classes = '' } = attributes ?? {};
  return [id ?? '', ...(classes ?? '').split(' ')].filter((part) => part !== '').join('.');
}

function fact(node: TextDirective, words: LineWords, context: SlideContext): Inline[] {
  const id = idOf(node);
  const found = context.ground.facts.get(id);
  if (words.claim || !found || node.children.length === 0) {
    if (words.claim) reportNestedClaim(node, context);
    else if (!found) reportUnknownFact(id, node, context);
    else reportEmptyClaim(node, context);
    return inlines(node.children, words, context);
  }
  context.claims.add(id);
  const claim = { fact: found, segments: [] as Segment[] };
  const inner: LineWords = { ...words, claim };
  const children = inlines(node.children, inner, context);
  checkClaim(claim.segments, found, context);
  checkQuantifiers(claim.segments, found, context);
  // Keeps words on both sides of the claim from being read as one.
  words.outside.push({ text: ' \u2022 ', at: () => placeOf(node, context) });
  return [{ type: 'fact', fact: id, children }];
}

/** `:plain[…]{because="…"}`: words that state something and need no fact, with the author's reason. Nothing of it is shown. */
function plain(node: TextDirective, words: LineWords, context: SlideContext): Inline[] {
  if (!node.attributes?.because?.trim() || node.children.length === 0) {
    reportNode(
      'plain-without-reason',
      node,
      {
        message: 'plain words without a reason',
        advice: 'Say why they need no fact: :plain[words]{because="it is said of this slide alone"}.',
      },
      context,
    );
  }
  return inlines(node.children, { ...words, plain: true }, context);
}

/** Reports that no fact has this id. */
export function reportUnknownFact(id: string, node: TextDirective, context: SlideContext): void {
  context.reporter.report('unknown-fact', placeWithin(node, id, 0, context), {
    message: id === '' ? 'a claim that names no fact' : `no fact is called “${id}”`,
    advice:
      id === ''
        ? 'Name the fact after the words: :fact[words]{#name.of.the.fact}.'
        : suggestion(
            id,
            [...context.ground.facts.keys()],
            'Look the fact up in slides/facts/ and write its id.',
          ),
  });
}

function reportNestedClaim(node: TextDirective, context: SlideContext): void {
  reportNode(
    'block-content',
    node,
    { message: 'a claim within a claim', advice: 'End the first :fact before the second begins.' },
    context,
  );
}

function reportEmptyClaim(node: TextDirective, context: SlideContext): void {
  reportNode(
    'block-content',
    node,
    { message: 'a claim without words', advice: 'Write the words of the claim: :fact[words]{#its.fact}.' },
    context,
  );
}

function term(node: TextDirective, words: LineWords, context: SlideContext): Inline[] {
  const id = idOf(node);
  const children = inlines(node.children, words, context);
  const known = knownTerm(id, context);
  if (known === 'here') return [{ type: 'term', term: id, children }];
  if (known === 'elsewhere') {
    reportNode(
      'term-untranslated',
      node,
      {
        message: `“${id}” has no entry in glossary/${context.language.tag}.yaml`,
        advice: 'Add it there; until then the word cannot be touched.',
      },
      context,
    );
    return children;
  }
  context.reporter.report('unknown-term', placeWithin(node, id, 0, context), {
    message: id === '' ? 'a glossary word that names no entry' : `the glossary has no “${id}”`,
    advice:
      id === ''
        ? 'Name the entry after the word: :term[word]{#entry}.'
        : suggestion(id, termIds(context), 'Add the word to slides/glossary/, or remove :term.'),
  });
  return children;
}

function knownTerm(id: string, { ground, language }: SlideContext): 'here' | 'elsewhere' | 'nowhere' {
  if (ground.glossaries.get(language.tag)?.has(id)) return 'here';
  return [...ground.glossaries.values()].some((glossary) => glossary.has(id)) ? 'elsewhere' : 'nowhere';
}

function termIds({ ground }: SlideContext): string[] {
  return [...new Set([...ground.glossaries.values()].flatMap((glossary) => [...glossary.keys()]))];
}

/** Takes the white space off both ends of a line and drops empty texts. */
function trimLine(line: Inline[]): Inline[] {
  const kept = line.filter((inline) => inline.type !== 'text' || inline.text !== '');
  const first = kept[0];
  const last = kept.at(-1);
  if (first?.type === 'text') first.text = first.text.trimStart();
  if (last?.type === 'text') last.text = last.text.trimEnd();
  return kept.filter((inline) => inline.type !== 'text' || inline.text !== '');
}
