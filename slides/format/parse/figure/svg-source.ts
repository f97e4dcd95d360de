/** SVG text into elements that know where they stand. Nothing is judged here but well-formedness. */
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { limits } from '../../model/limits.ts';
import type { Place, Reporter } from '../../model/problem/problem.ts';

export interface SvgElement {
  tag: string;
  attributes: Record<string, string>;
  children: SvgElement[];
  /** Words written between the tags, without white space at the ends. */
  words: string;
  /** Where the element's opening tag begins, and where an attribute of it stands. */
  place: Place;
  placeOf(attribute: string): Place;
}

/** More than any figure or cast has; a figure's own limit is checked once it is read. */
const mostElements = 10_000;

/** Parses an SVG text; undefined after a reported problem. */
export function parseSvg(text: string, reporter: Reporter): SvgElement | undefined {
  const reader = new Reader(text, reporter);
  return reader.read();
}

class Reader {
  readonly #text: string;
  readonly #reporter: Reporter;
  readonly #parser = new SaxesParser();
  readonly #open: SvgElement[] = [];
  #lineStarts: number[] | undefined;
  #root: SvgElement | undefined;
  #count = 0;
  #start = 0;
  #failed = false;

  constructor(text: string, reporter: Reporter) {
    this.#text = text;
    this.#reporter = reporter;
  }

  read(): SvgElement | undefined {
    const parser = this.#parser;
    parser.on('opentagstart', (tag) => {
      this.#start = this.#text.lastIndexOf(`<${tag.name}`, parser.position);
    });
    parser.on('opentag', (tag) => this.#opened(tag));
    parser.on('closetag', () => this.#open.pop());
    parser.on('text', (words) => this.#said(words));
    parser.on('cdata', (words) => this.#said(words));
    parser.on('doctype', () => this.#forbid('a DOCTYPE', '<!DOCTYPE'));
    parser.on('processinginstruction', () => this.#forbid('a processing instruction', '<?'));
    parser.on('error', (error) => this.#fail(error.message.replace(/^\d+:\d+: /, '').replace(/\.$/, '')));
    for (let from = 0; from < this.#text.length && !this.#failed; from += 4096) {
      parser.write(this.#text.slice(from, from + 4096));
    }
    if (!this.#failed) parser.close();
    return this.#failed ? undefined : this.#root;
  }

  #opened(tag: SaxesTagPlain): void {
    if (this.#failed) return;
    this.#count += 1;
    const place = this.#placeAt(this.#start, tag.name.length + 1);
    if (this.#count > mostElements || this.#open.length >= limits.figureDepth) {
      this.#tooComplex(this.#count > mostElements ? 'elements' : 'levels of elements', place);
      return;
    }
    const start = this.#start;
    const element: SvgElement = {
      tag: tag.name,
      attributes: { ...tag.attributes },
      children: [],
      words: '',
      place,
      placeOf: (attribute) => this.#placeOfAttribute(start, attribute) ?? place,
    };
    const parent = this.#open.at(-1);
    if (parent) parent.children.push(element);
    else this.#root = element;
    this.#open.push(element);
  }

  #said(words: string): void {
    const parent = this.#open.at(-1);
    if (parent && words.trim() !== '') parent.words = `${parent.words} ${words.trim()}`.trim();
  }

  #forbid(what: string, opening: string): void {
    const start = this.#text.lastIndexOf(opening, this.#parser.position - 1);
    const place = this.#placeAt(Math.max(0, start), opening.length);
    this.#reporter.report('figure-forbidden', place, {
      message: `${what} in a figure`,
      advice: 'Begin the file with <svg …> and remove this.',
    });
  }

  #fail(message: string): void {
    if (this.#failed) return;
    this.#failed = true;
    const place = this.#placeAt(Math.min(this.#parser.position, this.#text.length) - 1);
    this.#reporter.report('figure-syntax', place, {
      message: `the SVG cannot be read: ${message}`,
      advice: 'Close every element, quote every attribute, and write & as &amp;.',
    });
  }

  #tooComplex(what: string, place: Place): void {
    this.#failed = true;
    this.#reporter.report('figure-too-complex', place, {
      message: `the figure has too many ${what}`,
      advice: 'Draw it with fewer shapes; join paths of the same colour.',
    });
  }

  #placeAt(offset: number, length?: number): Place {
    this.#lineStarts ??= lineStartsOf(this.#text);
    const starts = this.#lineStarts;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return {
      line: low + 1,
      column: Math.max(0, offset - (starts[low] ?? 0)) + 1,
      ...(length ? { length } : {}),
    };
  }

  #placeOfAttribute(start: number, attribute: string): Place | undefined {
    const tag = this.#text.slice(start, start + limits.figure);
    const escaped = attribute.replace(/[^\w-]/g, '\\$&');
    const found = new RegExp(`\\s(${escaped})\\s*=`).exec(tag);
    return found ? this.#placeAt(start + found.index + 1, attribute.length) : undefined;
  }
}

function lineStartsOf(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
