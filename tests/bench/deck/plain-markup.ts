/** The same deck as one writes it for plain reveal.js: a section for each slide, and nothing that only we need. */
import type { Block, Deck, Inline, Slide, SvgNode } from '../../../slides/format/model/library.ts';

/** The sections of a deck of text and figures, as HTML. */
export const plainSections = (deck: Deck): string => deck.slides.map(section).join('\n');

function section({ id, title, blocks }: Slide): string {
  const pictures = blocks.filter(({ type }) => type === 'figure').map(markup);
  const texts = blocks.filter(({ type }) => type !== 'figure').map(markup);
  const words = `<div><h1>${plainWords(title)}</h1>${texts.join('')}</div>`;
  const body = pictures.length > 0 ? `<div class="slide">${words}${pictures.join('')}</div>` : words;
  return `<section data-slide-id="${id}">${body}</section>`;
}

/** @throws Error on a block that the deck of the bench does not have */
function markup(block: Block): string {
  if (block.type === 'figure') {
    const { root, alt } = block.figure;
    return svg({ ...root, attributes: { ...root.attributes, role: 'img', 'aria-label': alt } });
  }
  if (block.type !== 'text') throw new Error(`the bench has no plain markup for “${block.type}”`);
  return block.prose
    .map((part) =>
      part.type === 'paragraph'
        ? `<p>${plainWords(part.children)}</p>`
        : `<ul>${part.items.map((item) => `<li>${plainWords(item)}</li>`).join('')}</ul>`,
    )
    .join('');
}

function svg(node: SvgNode | string): string {
  if (typeof node === 'string') return escaped(node);
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  return `<${node.tag}${attributes.join('')}>${node.children.map(svg).join('')}</${node.tag}>`;
}

function plainWords(line: readonly Inline[]): string {
  return line
    .map((part) => {
      if ('children' in part) return plainWords(part.children);
      return part.type === 'text' ? escaped(part.text) : '<br>';
    })
    .join('');
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
