import { defineBlock, scopeOf } from './block.ts';
import { drawnAttributes, parseDrawn } from './drawn.ts';

/** `:::figure{src=name alt="…"}` with an optional caption, labels and parts. */
export const figure = defineBlock({
  name: 'figure',
  about: 'A drawing with its labels, and a caption if it needs one.',
  attributes: drawnAttributes,
  parse(attributes, content, node, context) {
    const drawn = parseDrawn(attributes, content, node, context);
    return { type: 'figure', ...drawn, ...scopeOf(attributes) };
  },
});
