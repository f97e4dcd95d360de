import type { ContainerDirective } from 'mdast-util-directive';
import { z } from 'zod';
import type { View } from '../../model/library.ts';
import { limits } from '../../model/limits.ts';
import { suggestion } from '../../model/problem/nearest.ts';
import { nameSchema } from '../../model/schema/words.ts';
import { appliesIn } from '../../model/slides.ts';
import { placeOfAttribute, readAttributes, tagAttributes, wordsAttribute } from '../attributes.ts';
import { type AnyNode, reportNode, type SlideContext } from '../context.ts';
import type { Drawing } from '../figure/drawing.ts';
import { noteLooseText } from '../loose.ts';
import { parseProse } from '../prose.ts';
import { defineBlock, reportContent, scopeOf } from './block.ts';
import { drawnAttributes, parseDrawn } from './drawn.ts';

const viewAttributes = z.strictObject({
  name: nameSchema.describe('A name that stands in a data-view of the drawing.'),
  title: wordsAttribute.max(40).describe('The words on the button that shows it.'),
  ...tagAttributes,
});

/** `::::views{src=name alt="…"}`: a drawing of which one `:::view` at a time is shown, the first at rest. */
export const views = defineBlock({
  name: 'views',
  about: 'A drawing in two to six views; a touch on a title shows another.',
  attributes: drawnAttributes,
  parse(attributes, content, node, context) {
    const drawing = context.figures.get(attributes.src);
    const given = content.filter(isView);
    const others = content.filter((child) => !isView(child) && !reportForeign(child, context));
    const drawn = parseDrawn(attributes, others, node, context, { everyView: true });
    const told: View[] = [];
    for (const child of given) readView(child, drawing, told, context);
    if (given.length < limits.fewestViews || given.length > limits.views) {
      const message = `“views” holds ${given.length} ${given.length === 1 ? 'view' : 'views'}`;
      const advice = `Write ${limits.fewestViews} to ${limits.views}: :::view{name=… title="…"} with its words.`;
      reportContent(node, message, advice, context);
      return undefined;
    }
    for (const name of drawing?.views ?? []) {
      if (given.some((child) => child.attributes?.name === name)) continue;
      context.reporter.report('view-untold', placeOfAttribute(node, 'src', context), {
        message: `the view “${name}” of “${attributes.src}” can never be seen`,
        advice: `Add :::view{name=${name} title="…"}, or take the name out of the drawing.`,
      });
    }
    return told.length === 0 ? undefined : { type: 'views', ...drawn, views: told, ...scopeOf(attributes) };
  },
});

function isView(node: AnyNode): node is ContainerDirective {
  return node.type === 'containerDirective' && node.name === 'view';
}

/** Reports what is neither a view nor a label nor running text; whether it did. */
function reportForeign(child: AnyNode, context: SlideContext): boolean {
  if (child.type !== 'containerDirective' && child.type !== 'leafDirective') return false;
  if (child.type === 'leafDirective' && child.name === 'label') return false;
  const advice = suggestion(child.name, ['label', 'view'], '“views” holds a caption, ::label and :::view.');
  reportContent(child, `“${child.name}” cannot stand in “views”`, advice, context);
  return true;
}

function readView(
  node: ContainerDirective,
  drawing: Drawing | undefined,
  told: View[],
  context: SlideContext,
): void {
  const attributes = readAttributes(node, viewAttributes, context);
  const body = parseProse(node.children, context);
  if (!attributes) return;
  const { name, title } = attributes;
  noteLooseText(title, node, context, false);
  if (body.length === 0)
    reportContent(node, `the view “${title}” says nothing`, 'Write a sentence.', context);
  if (told.some(({ view }) => view === name)) {
    const finding = { message: `a second view “${name}”`, advice: 'Remove one of them.' };
    reportNode('id-duplicate', node, finding, context);
    return;
  }
  if (drawing && !drawing.views.includes(name)) {
    context.reporter.report('unknown-view', placeOfAttribute(node, 'name', context), {
      message: `nothing of the drawing is drawn for a view “${name}”`,
      advice: suggestion(name, drawing.views, `Write data-view="${name}" on what it shows in the SVG.`),
    });
  }
  told.push({ view: name, title, body, ...appliesIn(attributes) });
}
