import { parseProse } from '../prose.ts';
import { defineBlock, scopeOf } from './block.ts';
import { drawnAttributes, parseDrawn } from './drawn.ts';

/** `:::cover{src=cover alt="…"}` with the lead text: the first slide of a deck. */
export const cover = defineBlock({
  name: 'cover',
  about: 'The first slide: a picture and a lead of a sentence or two.',
  attributes: drawnAttributes,
  parse(attributes, content, node, context) {
    const isLabel = (child: (typeof content)[number]) =>
      child.type === 'leafDirective' && child.name === 'label';
    const lead = parseProse(
      content.filter((child) => !isLabel(child)),
      context,
    );
    const { figure } = parseDrawn(attributes, content.filter(isLabel), node, context);
    return { type: 'cover', lead, figure, ...scopeOf(attributes) };
  },
});
