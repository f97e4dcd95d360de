/** The same deck as one would write it for plain reveal.js: a section for each slide, and nothing that only we need. */
import type { Block, Deck, Inline, Slide, SvgNode } from '../../../slides/format/model/library.ts';

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const words = (line: readonly Inline[]): string =>
  line
    .map((part) => ('text' in part ? escaped(part.text) : 'children' in part ? words(part.children) : ''))
    .join('');

function svg(node: SvgNode | string, more = ''): string {
  if (typeof node === 'string') return escaped(node);
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  return `<${node.tag}${attributes.join('')}${more}>${node.children.map((child) => svg(child)).join('')}</${node.tag}>`;
}

function block(content: Block): string {
  if (content.type === 'figure')
    return svg(content.figure.root, ` role="img" aria-label="${escaped(content.figure.alt)}"`);
  if (content.type !== 'text') throw new Error(`the bench has no plain markup for “${content.type}”`);
  return content.prose
    .map((part) =>
      part.type === 'paragraph'
        ? `<p>${words(part.children)}</p>`
        : `<ul>${part.items.map((item) => `<li>${words(item)}</li>`).join('')}</ul>`,
    )
    .join('');
}

function section(slide: Slide): string {
  const pictures = slide.blocks.filter(({ type }) => type === 'figure').map(block);
  const texts = slide.blocks.filter(({ type }) => type !== 'figure').map(block);
  const body = `<div><h1>${words(slide.title)}</h1>${texts.join('')}</div>${pictures.join('')}`;
  return `<section data-slide-id="${slide.id}"><div class="${pictures.length > 0 ? 'slide' : ''}">${body}</div></section>`;
}

/** The sections of a deck of text and figures, as HTML. */
export const plainSections = (deck: Deck): string => deck.slides.map(section).join('\n');
