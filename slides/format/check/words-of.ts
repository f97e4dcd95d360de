/** The words of slides, as lines of plain text. */
import { countWords } from '../languages/text/words.ts';
import type { Block, Inline, Prose, Slide } from '../model/library.ts';
import { plainText } from '../model/plain-text.ts';

/** What of a block is read at once, and what only after a touch. */
export interface BlockWords {
  shown: string[];
  onTouch: string[];
}

type DetailsBlock = Extract<Block, { type: 'details' }>;

const noWords: BlockWords = { shown: [], onTouch: [] };

/** The words of a block. Tables and the list of sources are looked up rather than read, and count no words. */
export function wordsOfBlock(block: Block): BlockWords {
  switch (block.type) {
    case 'cover':
      return { shown: proseLines(block.lead), onTouch: [] };
    case 'text':
      return { shown: proseLines(block.prose), onTouch: [] };
    case 'callout':
      return { shown: proseLines(block.body), onTouch: [] };
    case 'steps':
      return {
        shown: block.items.flatMap((item) => [plainText(item.title), ...proseLines(item.body)]),
        onTouch: [],
      };
    case 'figure':
    case 'anatomy':
      return {
        shown: lines([block.caption]),
        onTouch: block.figure.parts.flatMap((part) => [part.name, ...proseLines(part.body)]),
      };
    case 'views':
      return wordsOfViews(block);
    case 'people':
      return wordsOfPeople(block);
    case 'comparison':
      return { shown: lines([...block.rows.map((row) => row.label), block.note]), onTouch: [] };
    case 'timeline':
      return {
        shown: block.entries.flatMap((entry) => [plainText(entry.title), ...proseLines(entry.body)]),
        onTouch: [],
      };
    case 'do-dont':
      return { shown: lines([...block.dos, ...block.donts]), onTouch: [] };
    case 'urgent':
      return { shown: [...lines([block.title, ...block.signs]), ...proseLines(block.action)], onTouch: [] };
    case 'check':
      return {
        shown: lines([block.question, ...block.options.map((option) => option.answer)]),
        onTouch: block.options.flatMap((option) => proseLines(option.because)),
      };
    case 'questions':
      return { shown: [block.theme, ...lines(block.items)], onTouch: [] };
    case 'details':
      return { shown: [], onTouch: linesOfDetails(block) };
    case 'video':
      return { shown: [block.title], onTouch: proseLines(block.transcript) };
    case 'table':
    case 'sources':
      return noWords;
  }
}

/** One group is read at once. Of several, their titles and the one with the most words are. */
function wordsOfPeople({ groups, otherLabel }: Extract<Block, { type: 'people' }>): BlockWords {
  const titles = lines(groups.map(({ label }) => label));
  const { longest, others } = longestFirst(groups.map(({ body }) => body));
  return { shown: [...titles, ...lines([otherLabel]), ...longest], onTouch: others };
}

/** Of the views, which are shown one at a time, the one with the most words counts as what is read at once. */
function wordsOfViews({ caption, views }: Extract<Block, { type: 'views' }>): BlockWords {
  const { longest, others } = longestFirst(views.map(({ body }) => body));
  return {
    shown: [...lines([caption]), ...longest],
    onTouch: [...views.map(({ title }) => title), ...others],
  };
}

/** Of texts that stand in one place, the lines of the longest, and those of the others. */
function longestFirst(texts: readonly (readonly Prose[])[]): { longest: string[]; others: string[] } {
  const [longest = [], ...others] = texts.map(proseLines).sort((a, b) => wordsIn(b) - wordsIn(a));
  return { longest, others: others.flat() };
}

/** Every line of running text of a slide: its title, what is shown, and what comes after a touch. */
export function linesOfSlide(slide: Slide): string[] {
  const blocks = slide.blocks.map(wordsOfBlock);
  return [slide.titleText, ...blocks.flatMap((words) => [...words.shown, ...words.onTouch])];
}

/** How many words come after a touch on the button of details. */
export function countDetailWords(details: DetailsBlock): number {
  return wordsIn(linesOfDetails(details));
}

function linesOfDetails({ blocks }: DetailsBlock): string[] {
  return blocks.map(wordsOfBlock).flatMap(({ shown, onTouch }) => [...shown, ...onTouch]);
}

/** How many words the body of a slide shows at once. */
export function countBodyWords(slide: Pick<Slide, 'blocks'>): number {
  return wordsIn(slide.blocks.flatMap((block) => wordsOfBlock(block).shown));
}

function wordsIn(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + countWords(text), 0);
}

function lines(texts: readonly (readonly Inline[])[]): string[] {
  return texts.map(plainText).filter((text) => text.trim() !== '');
}

function proseLines(prose: readonly Prose[]): string[] {
  return lines(prose.flatMap((part) => (part.type === 'list' ? part.items : [part.children])));
}
