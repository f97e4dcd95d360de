/**
 * What of a slide is read aloud, in which order: the headline, a picture that moves (what is seen is told while it moves), the
 * words, and the pictures that stand still. What opens with a touch is read when it is open. Pure.
 */
import type { Block, Figure, Inline, Prose, Slide } from '../../slides/format/model/library.ts';
import { plainText } from '../../slides/format/model/plain-text.ts';

/** A stretch that is read without a break in its meaning: a paragraph, an item of a list, a row of a table. */
export interface Passage {
  /** The words as they stand on the screen, by which they are found there; null for what is not written there. */
  shown: string | null;
  /** What is said instead of them, all at once. */
  said?: string;
  /** Phone numbers in it, which are said digit by digit. */
  phones?: readonly string[];
  /** The picture that it tells of. */
  figure?: string;
}

/** The words that the screen itself says around those of the slides. */
export interface PassageWords {
  doThis: string;
  doNot: string;
  outOf100: (count: number) => string;
  /** What stands before the description of a picture. */
  picture: (alt: string) => string;
}

/** A slide. `remarks`: lines of the screen below the headline, such as that a fact is being looked at again. */
export function slidePassages(slide: Slide, remarks: readonly string[], words: PassageWords): Passage[] {
  const pictures = slide.blocks.flatMap(picturesOf);
  const told = (moves: boolean) =>
    pictures
      .filter((picture) => picture.moves === moves && picture.alt !== '')
      .map(({ id, alt }): Passage => ({ shown: null, said: words.picture(alt), figure: id }));
  return [
    ...lines([slide.title]),
    ...remarks.map((remark) => ({ shown: remark })),
    ...told(true),
    ...slide.blocks.flatMap((block) => blockPassages(block, words)),
    ...told(false),
  ];
}

/** The words of a block as they can be seen; what is behind a button or only told of a picture is not among them. */
export function blockPassages(block: Block, words: PassageWords): Passage[] {
  switch (block.type) {
    case 'cover':
      return prosePassages(block.lead);
    case 'text':
      return prosePassages(block.prose);
    case 'callout':
      return prosePassages(block.body);
    case 'steps':
      return block.items.flatMap(({ title, body }) => [...lines([title]), ...prosePassages(body)]);
    case 'figure':
    case 'anatomy':
      return lines([block.caption]);
    case 'views':
      return [
        ...lines([block.caption]),
        ...block.views.flatMap(({ title, body }) => [{ shown: title }, ...prosePassages(body)]),
      ];
    case 'people':
      return peoplePassages(block, words);
    case 'comparison':
      return [
        ...block.rows.map(({ label, shown }) => pair(label, [{ type: 'text', text: shown }])),
        ...lines([block.note]),
      ];
    case 'table':
      return tablePassages(block);
    case 'timeline':
      return block.entries.flatMap(({ when, title, body }) => [pair(when, title), ...prosePassages(body)]);
    case 'do-dont':
      return [...headed(words.doThis, block.dos), ...headed(words.doNot, block.donts)];
    case 'urgent':
      return [...lines([block.title, ...block.signs]), ...prosePassages(block.action)];
    case 'check':
      return lines([block.question, ...block.options.map(({ answer }) => answer)]);
    case 'questions':
      return [{ shown: block.theme }, ...lines(block.items)];
    case 'video':
      return [
        { shown: null, said: block.title },
        { shown: null, said: words.picture(block.alt) },
      ];
    case 'details':
    case 'sources':
      return [];
  }
}

/** Running text: each paragraph and each item by itself. */
export function prosePassages(prose: readonly Prose[]): Passage[] {
  return prose.flatMap((part) => (part.type === 'paragraph' ? lines([part.children]) : lines(part.items)));
}

/** Lines of content, but for those without words. */
export function lines(list: readonly (readonly Inline[])[]): Passage[] {
  return list.map(lineOf).filter(({ shown }) => shown.trim() !== '');
}

interface Line extends Passage {
  shown: string;
}

function lineOf(line: readonly Inline[]): Line {
  const phones = phonesIn(line);
  const shown = plainText(line);
  return phones.length === 0 ? { shown } : { shown, phones };
}

function phonesIn(line: readonly Inline[]): string[] {
  return line.flatMap((part) => {
    if (part.type === 'phone') return part.phone;
    return 'children' in part ? phonesIn(part.children) : [];
  });
}

/** Two lines of which the one says what the other is of: “Week 1: The cells are collected”. */
function pair(what: readonly Inline[], of: readonly Inline[]): Passage {
  const [one, other] = [lineOf(what), lineOf(of)];
  const phones = [...(one.phones ?? []), ...(other.phones ?? [])];
  return { shown: `${one.shown} ${other.shown}`, said: `${one.shown}: ${other.shown}`, phones };
}

function headed(heading: string, items: readonly (readonly Inline[])[]): Passage[] {
  return items.length === 0 ? [] : [{ shown: heading }, ...lines(items)];
}

function peoplePassages(
  { groups, otherLabel }: Extract<Block, { type: 'people' }>,
  { outOf100 }: PassageWords,
): Passage[] {
  const [only, second] = groups;
  if (only !== undefined && second === undefined)
    return [{ shown: `${outOf100(only.count)} ${plainText(only.label)}` }, ...lines([otherLabel])];
  // One group is seen at a time, under its title; all of them are read.
  return groups.flatMap(({ count, label, body }) => [
    { shown: plainText(label), said: `${plainText(label)}: ${outOf100(count)}` },
    ...prosePassages(body),
  ]);
}

/** Row by row, each cell with the title of its column; the first cell says what the row is of. */
function tablePassages({ caption, columns, rows }: Extract<Block, { type: 'table' }>): Passage[] {
  return [
    ...lines([caption]),
    ...rows.map(({ cells }) => {
      const texts = cells.map(plainText);
      const said = texts.map((text, at) => {
        const title = plainText(columns[at]?.title ?? []);
        return at === 0 || title === '' ? text : `${title}: ${text}`;
      });
      return { shown: texts.join(' '), said: said.map(stopped).join(' '), phones: cells.flatMap(phonesIn) };
    }),
  ];
}

const stopped = (text: string) => (/[.!?…:]$/u.test(text) ? text : `${text}.`);

/** The pictures that a block shows at rest. */
function picturesOf(block: Block): Pick<Figure, 'id' | 'alt' | 'moves'>[] {
  return 'figure' in block ? [block.figure] : [];
}
