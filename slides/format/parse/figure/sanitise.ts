/** From raw SVG elements to those a figure may hold. What is refused is reported and left out. */
import { authoredAttributes, authoredElements, paintAttributes } from '../../model/figure/svg.ts';
import { suggestion } from '../../model/problem/nearest.ts';
import type { Reporter } from '../../model/problem/problem.ts';
import { themedPaint } from './paint.ts';
import type { SvgElement } from './svg-source.ts';

const svgNamespace = 'http://www.w3.org/2000/svg';

/** Where an element stands in its file. */
interface Standing {
  depth: number;
  /** In a mask, whose white and black say what shows: they are no colours. */
  masked: boolean;
}

/** The element with only what is allowed in it; undefined when it may not be there at all. */
export function sanitise(
  element: SvgElement,
  reporter: Reporter,
  standing: Standing = { depth: 0, masked: false },
): SvgElement | undefined {
  const { depth } = standing;
  if (!authoredElements.has(element.tag) || (element.tag === 'svg' && depth > 0)) {
    reporter.report('figure-forbidden', element.place, {
      message: `<${element.tag}> may not stand in a figure`,
      advice: suggestion(element.tag, [...authoredElements].sort(), 'Draw it with paths and simple shapes.'),
    });
    return undefined;
  }
  reportWords(element, reporter);
  const attributes: Record<string, string> = {};
  for (const [name, written] of Object.entries(element.attributes)) {
    if (!isAllowed(element, name, written, depth, reporter)) continue;
    const isColour = paintAttributes.has(name) && !standing.masked;
    const value = isColour ? themedPaint(element, name, written, reporter) : written;
    if (value !== undefined) attributes[name] = value;
  }
  const within = { depth: depth + 1, masked: standing.masked || element.tag === 'mask' };
  const children = element.children.flatMap((child) => sanitise(child, reporter, within) ?? []);
  return { ...element, attributes, children, words: '' };
}

/** The attributes that belong to the file and not to the drawing. */
const fileAttributes = new Set(['xmlns', 'version', 'xml:space']);

function isAllowed(
  element: SvgElement,
  name: string,
  value: string,
  depth: number,
  reporter: Reporter,
): boolean {
  if (depth === 0 && fileAttributes.has(name) && (name !== 'xmlns' || value === svgNamespace)) return false;
  const pattern = authoredAttributes.get(name);
  if (pattern?.test(value)) return true;
  if (reporter.full) return false;
  reporter.report('figure-forbidden', element.placeOf(name), {
    message: pattern
      ? `${name}="${value.slice(0, 40)}" is not allowed`
      : `the attribute ${name} is not allowed`,
    advice: adviceFor(name, pattern !== undefined),
  });
  return false;
}

function adviceFor(name: string, known: boolean): string {
  if (name.startsWith('on')) return 'Remove it: figures hold no script.';
  if (name === 'style' || name === 'class')
    return 'Write colours and widths as attributes: fill="…", stroke-width="…".';
  if (name.endsWith('href')) return 'Refer only to the cast: href="#cast-name".';
  if (known) return 'Write plain numbers, a colour such as #137C78, or a reference to an id of this file.';
  return suggestion(name, [...authoredAttributes.keys()], 'Remove it.');
}

function reportWords(element: SvgElement, reporter: Reporter): void {
  if (element.words !== '') {
    reporter.report('figure-text', element.place, {
      message: `the words “${element.words.slice(0, 40)}” are drawn into the figure`,
      advice: 'Write <text data-label="name" …/> and put the words into the slide: ::label[words]{for=name}.',
    });
  } else if (
    element.tag === 'text' &&
    !('data-label' in element.attributes) &&
    !('data-number' in element.attributes)
  ) {
    reporter.report('figure-text', element.place, {
      message: 'a <text> without data-label or data-number stays empty',
      advice: 'Give it data-label="name", or remove it.',
    });
  }
}
