/**
 * An SVG from a drawing program, made plain: Illustrator and others write a DOCTYPE with abbreviations (entities),
 * long comments and declarations. The page gets the drawing without any of them, so that nothing has to be expanded
 * or looked up when it is shown.
 */
import { SaxesParser } from 'saxes';

/** The drawing, or what is wrong with it and what to do, as one sentence or two. */
export type PlainSvg = { svg: string } | { wrong: string };

/** Characters. A logo that grows beyond this when its abbreviations are written out is not drawn by any program. */
const largest = 4 * 1024 * 1024;

/** Characters of one abbreviation; Illustrator's are addresses of about 40. */
const longestEntity = 256;

const declared = /<!ENTITY\s+([\w.-]+)\s+(?:"([^"]*)"|'([^']*)')\s*>/g;

/** Whether the text is meant to be an SVG: an `<svg>` element comes first, after what XML allows before it. */
export function beginsLikeSvg(text: string): boolean {
  return /^<svg[\s/>]/i.test(text.slice(prologOf(text).length));
}

/** Takes declaration, DOCTYPE and comments off the front, writes abbreviations out and sees whether it is whole. */
export function plainSvg(text: string): PlainSvg {
  const prolog = prologOf(text);
  const entities = entitiesOf(prolog);
  if (entities === undefined) {
    return { wrong: 'Its DOCTYPE holds more than plain abbreviations. Save it as “plain SVG”.' };
  }
  const svg = writtenOut(text.slice(prolog.length), entities);
  if (svg === undefined) return { wrong: 'Its abbreviations make it far too large. Save it as “plain SVG”.' };
  const broken = firstBreak(svg);
  return broken === undefined
    ? { svg }
    : { wrong: `It is cut off or broken (${broken}). Save or copy it again.` };
}

/** White space, `<?xml …?>` and other instructions, comments and the DOCTYPE, each read to its end. */
function prologOf(text: string): string {
  let end = text.startsWith('\ufeff') ? 1 : 0;
  for (;;) {
    const next = endOfPiece(text, end);
    if (next === end) return text.slice(0, end);
    end = next;
  }
}

function endOfPiece(text: string, start: number): number {
  const space = /^\s+/.exec(text.slice(start, start + 1000));
  if (space) return start + space[0].length;
  if (text.startsWith('<!--', start)) return after(text, '-->', start + 4) ?? start;
  if (text.startsWith('<?', start)) return after(text, '?>', start + 2) ?? start;
  return /^<!doctype\s/i.test(text.slice(start, start + 10)) ? endOfDoctype(text, start) : start;
}

function endOfDoctype(text: string, start: number): number {
  const name = /^<!doctype\s+svg\b[^[>]*/i.exec(text.slice(start, start + 4096));
  if (!name) return start;
  const bracket = start + name[0].length;
  if (text[bracket] === '>') return bracket + 1;
  const inner = after(text, ']', bracket);
  return inner === undefined ? start : (after(text, '>', inner) ?? start);
}

function after(text: string, mark: string, from: number): number | undefined {
  const found = text.indexOf(mark, from);
  return found === -1 ? undefined : found + mark.length;
}

/** The abbreviations that a DOCTYPE declares; undefined when it declares anything else or one within another. */
function entitiesOf(prolog: string): Map<string, string> | undefined {
  const inner = /<!doctype[^[]*\[([\s\S]*)\]/i.exec(prolog)?.[1] ?? '';
  const found = [...inner.matchAll(declared)];
  const rest = inner.replace(declared, '').replace(/<!--[\s\S]*?-->/g, '');
  const entities = new Map(found.map(([, name = '', double, single]) => [name, double ?? single ?? '']));
  const sound = [...entities.values()].every(
    (value) => !/[&%<]/.test(value) && value.length <= longestEntity,
  );
  return rest.trim() === '' && sound ? entities : undefined;
}

function writtenOut(text: string, entities: ReadonlyMap<string, string>): string | undefined {
  let length = text.length;
  const whole = text.replace(/&([\w.-]+);/g, (reference, name: string) => {
    const value = entities.get(name);
    if (value === undefined || length > largest) return reference;
    length += value.length - reference.length;
    return value;
  });
  return length > largest ? undefined : whole;
}

/** What a reader of XML stumbles over first, or undefined when the text is one whole element. */
function firstBreak(svg: string): string | undefined {
  let broken: string | undefined;
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    broken ??= error.message.replace(/^(\d+):(\d+): /, 'line $1, column $2: ').replace(/\.$/, '');
  });
  for (let from = 0; from < svg.length && broken === undefined; from += 65_536) {
    parser.write(svg.slice(from, from + 65_536));
  }
  if (broken === undefined) parser.close();
  return broken;
}
