/** Everything of a deck that a visitor can read or hear, line by line: for looking at it, and for writing it otherwise. */
import type {
  Block,
  Deck,
  DetailBlock,
  Figure,
  Inline,
  Part,
  Prose,
  Slide,
  SvgNode,
} from '../../model/library.ts';

/**
 * Takes the pieces of a line and gives as many back. `between` is what stands between two pieces of one line: nothing in
 * running text, a space in a label that is broken into lines.
 */
export type LineChange = (pieces: readonly string[], between: '' | ' ') => readonly string[];

/** What of a deck has words; the figure on its card travels by itself. */
export type DeckWords = Pick<Deck, 'title' | 'summary' | 'slides'> & { card?: Figure };

/** The deck with every line changed; ids, names of facts, values and shapes stay. */
export function changeDeck<T extends DeckWords>(deck: T, change: LineChange): T {
  return {
    ...deck,
    title: changeText(deck.title, change),
    summary: changeText(deck.summary, change),
    ...(deck.card === undefined ? {} : { card: changeFigure(deck.card, change) }),
    slides: deck.slides.map((slide) => changeSlide(slide, change)),
  };
}

/** Every line of a deck. */
export function linesOfDeck(deck: DeckWords): string[] {
  const lines: string[] = [];
  changeDeck(deck, (pieces, between) => {
    lines.push(pieces.join(between));
    return pieces;
  });
  return lines;
}

/** One line, changed as those of a deck. */
export function changeLines(line: readonly Inline[], change: LineChange): Inline[] {
  return changeLine(line, change);
}

/** These lines as they are looked at: each as one text. */
export function linesIn(lines: readonly (readonly Inline[])[]): string[] {
  return lines.map((line) => piecesOf(line).join(''));
}

function changeSlide(slide: Slide, change: LineChange): Slide {
  return {
    ...slide,
    title: changeLine(slide.title, change),
    titleText: changeText(slide.titleText, change),
    blocks: slide.blocks.map((block) => changeBlock(block, change)),
  };
}

function changeBlock(block: Block, change: LineChange): Block {
  const text = (words: string) => changeText(words, change);
  const line = (words: Inline[]) => changeLine(words, change);
  const prose = (words: Prose[]) => changeProse(words, change);
  const figure = (drawn: Figure) => changeFigure(drawn, change);
  switch (block.type) {
    case 'text':
    case 'people':
    case 'comparison':
    case 'table':
      return changeDetail(block, change);
    case 'details':
      return {
        ...block,
        ...(block.label === undefined ? {} : { label: text(block.label) }),
        blocks: block.blocks.map((inner) => changeDetail(inner, change)),
      };
    case 'video':
      return {
        ...block,
        title: text(block.title),
        alt: text(block.alt),
        captions: block.captions.map((caption) => ({ ...caption, lines: caption.lines.map(text) })),
        transcript: prose(block.transcript),
      };
    case 'cover':
      return { ...block, lead: prose(block.lead), figure: figure(block.figure) };
    case 'steps':
      return {
        ...block,
        items: block.items.map(({ title, body }) => ({ title: line(title), body: prose(body) })),
      };
    case 'figure':
    case 'anatomy':
      return { ...block, figure: figure(block.figure), caption: line(block.caption) };
    case 'views':
      return {
        ...block,
        figure: figure(block.figure),
        caption: line(block.caption),
        views: block.views.map((view) => ({ ...view, title: text(view.title), body: prose(view.body) })),
      };
    case 'timeline':
      return {
        ...block,
        entries: block.entries.map(({ when, title, body }) => ({
          when: line(when),
          title: line(title),
          body: prose(body),
        })),
      };
    case 'do-dont':
      return { ...block, dos: block.dos.map(line), donts: block.donts.map(line) };
    case 'urgent':
      return {
        ...block,
        title: line(block.title),
        signs: block.signs.map(line),
        action: prose(block.action),
      };
    case 'callout':
      return { ...block, body: prose(block.body) };
    case 'check':
      return {
        ...block,
        question: line(block.question),
        options: block.options.map(({ answer, right, because }) => ({
          answer: line(answer),
          right,
          because: prose(because),
        })),
      };
    case 'questions':
      return { ...block, theme: text(block.theme), items: block.items.map(line) };
    case 'sources':
      return block;
  }
}

/** A block that can also stand behind a button. */
function changeDetail(block: DetailBlock, change: LineChange): DetailBlock {
  const text = (words: string) => changeText(words, change);
  const line = (words: Inline[]) => changeLine(words, change);
  switch (block.type) {
    case 'text':
      return { ...block, prose: changeProse(block.prose, change) };
    case 'people':
      return {
        ...block,
        groups: block.groups.map((group) => ({
          ...group,
          label: line(group.label),
          body: changeProse(group.body, change),
        })),
        otherLabel: line(block.otherLabel),
      };
    case 'comparison':
      return {
        ...block,
        unit: text(block.unit),
        rows: block.rows.map((row) => ({ ...row, label: line(row.label), shown: text(row.shown) })),
        note: line(block.note),
      };
    case 'table':
      return {
        ...block,
        caption: line(block.caption),
        columns: block.columns.map((column) => ({ ...column, title: line(column.title) })),
        rows: block.rows.map(({ diseases, cells }) => ({
          diseases: diseases.map(text),
          cells: cells.map(line),
        })),
      };
  }
}

function changeText(text: string, change: LineChange): string {
  return change([text], '')[0] ?? text;
}

function changeProse(parts: readonly Prose[], change: LineChange): Prose[] {
  return parts.map((part) =>
    part.type === 'list'
      ? { ...part, items: part.items.map((item) => changeLine(item, change)) }
      : { ...part, children: changeLine(part.children, change) },
  );
}

function changeLine(line: readonly Inline[], change: LineChange): Inline[] {
  const pieces = change(piecesOf(line), '')[Symbol.iterator]();
  const filled = (inlines: readonly Inline[]): Inline[] =>
    inlines.map((inline) => {
      if (inline.type === 'text') return { ...inline, text: pieces.next().value ?? inline.text };
      if (inline.type !== 'break' && inline.type !== 'phone')
        return { ...inline, children: filled(inline.children) };
      pieces.next();
      return inline;
    });
  return filled(line);
}

/** A break is a piece of its own, so that no word is read across it. */
function piecesOf(line: readonly Inline[]): string[] {
  return line.flatMap((inline) => {
    if (inline.type === 'text') return [inline.text];
    if (inline.type === 'phone') return [inline.phone];
    return inline.type === 'break' ? ['\n'] : piecesOf(inline.children);
  });
}

function changeFigure(figure: Figure, change: LineChange): Figure {
  return {
    ...figure,
    alt: changeText(figure.alt, change),
    root: changeNode(figure.root, change),
    parts: figure.parts.map(
      (part): Part => ({
        ...part,
        name: changeText(part.name, change),
        body: changeProse(part.body, change),
      }),
    ),
  };
}

/** Most of a drawing is shapes, which are taken over as they are. */
function changeNode(node: SvgNode, change: LineChange): SvgNode {
  if (node.tag === 'text') return changeLabel(node, change);
  let same = true;
  const children = node.children.map((child) => {
    const changed = typeof child === 'string' ? child : changeNode(child, change);
    same &&= changed === child;
    return changed;
  });
  return same ? node : { ...node, children };
}

/** A label, whose lines are broken words of one line. */
function changeLabel(label: SvgNode, change: LineChange): SvgNode {
  const before = stringsOf(label);
  const after = change(before, ' ');
  if (after.every((text, index) => text === before[index])) return label;
  const pieces = after[Symbol.iterator]();
  const filled = (node: SvgNode): SvgNode => ({
    ...node,
    children: node.children.map((child) =>
      typeof child === 'string' ? (pieces.next().value ?? child) : filled(child),
    ),
  });
  return filled(label);
}

function stringsOf(node: SvgNode): string[] {
  return node.children.flatMap((child) => (typeof child === 'string' ? [child] : stringsOf(child)));
}
