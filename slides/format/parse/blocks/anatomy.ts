import { defineBlock, scopeOf } from './block.ts';
import { drawnAttributes, parseDrawn } from './drawn.ts';

/** `::::anatomy{src=name alt="…"}`: a drawing of which every spot can be touched and is explained by a `:::part`. */
export const anatomy = defineBlock({
  name: 'anatomy',
  about: 'A drawing whose parts can be touched; each is explained.',
  attributes: drawnAttributes,
  parse(attributes, content, node, context) {
    const drawn = parseDrawn(attributes, content, node, context, { everySpot: true });
    return { type: 'anatomy', ...drawn, ...scopeOf(attributes) };
  },
});
