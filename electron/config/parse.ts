/**
 * From the text of a settings file to its values, each with its place. JSON is read as YAML, of which it is a part:
 * that knows places, and goes on after a mistake. Pure; nothing is ever thrown.
 */
import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Pair,
  parseDocument,
  type YAMLMap,
} from 'yaml';
import { mend, type Slip } from './mend.ts';
import type { Place, Problem } from './problem.ts';

export interface Parsed {
  /** What the file says, as `JSON.parse` would give it; undefined when it says nothing. */
  value: unknown;
  /** Whether all of it could be read; otherwise a field that is not in `value` may have been in the file. */
  isWhole: boolean;
  /** Where the value at a path such as `window.mode` stands, or its name. */
  placeOf: (path: string, part?: 'value' | 'name') => Place | Record<string, never>;
  /** What was mended, passed over or could not be read. */
  problems: Problem[];
}

/** One mistake often makes many errors; the first ones tell. */
const shownErrors = 3;

const advice: Readonly<Record<Slip['kind'], string>> = {
  comment: 'JSON has no comments. It was passed over; take it out.',
  'comma-too-many': 'There is a comma too many. It was passed over; take it out.',
  'comma-missing': 'A comma is missing here. The file was read as if it stood here.',
  'curly-quotes': 'Curly quotation marks were read as straight ones. Write straight ones (").',
  'open-quote': 'This text has no closing quotation mark, so it is not used. Write " at its end.',
  escape: String.raw`This text has a \ that means nothing, so it is not used. In a path write \\ for each \, or /.`,
  'hard-space':
    'A hard space or a hidden character stands between the words here. It was read as a space; write a plain one.',
  'too-much': 'There is more here, or more within each other, than settings can be, so the file is not used.',
};

/** Reads a settings file; `file` is the name that problems are reported under. */
export function parseSettings(text: string, file: string): Parsed {
  const mended = mend(text);
  const lines = linesOf(text);
  const problems = slipProblems(mended.slips, lines).map((problem) => ({ file, ...problem }));
  if (mended.text.trim() === '' || mended.slips.at(-1)?.kind === 'too-much') {
    return { value: undefined, isWhole: false, placeOf: () => ({}), problems };
  }
  // Merge keys are off, as YAML 1.2 has it; a name that is written twice is told by the walk, with its place.
  const document = parseDocument(mended.text, { prettyErrors: false, uniqueKeys: false, logLevel: 'error' });
  const walk = new Walk(file, lines, mended.slips);
  const value = walk.valueOf(document.contents, '');
  return {
    value,
    isWhole: document.errors.length === 0,
    placeOf: (path, part = 'value') => walk.places.get(`${part} ${path}`) ?? {},
    problems: [...problems, ...errorProblems(document, lines, file), ...walk.problems],
  };
}

type PlaceAt = (index: number) => Place;

function linesOf(text: string): PlaceAt {
  const counter = new LineCounter();
  counter.addNewLine(0);
  for (let index = text.indexOf('\n'); index !== -1; index = text.indexOf('\n', index + 1)) {
    counter.addNewLine(index + 1);
  }
  return (index) => {
    const { line, col } = counter.linePos(Math.min(index, text.length));
    return { line, column: col };
  };
}

/** One problem for each kind of slip, at its first place. */
function slipProblems(slips: readonly Slip[], placeAt: PlaceAt): Omit<Problem, 'file'>[] {
  const kinds = [...new Set(slips.map(({ kind }) => kind))];
  return kinds.flatMap((kind) => {
    const [first, ...others] = slips.filter((slip) => slip.kind === kind);
    if (first === undefined) return [];
    const more = others.length > 0 ? ` (${others.length} more of the kind follow.)` : '';
    return [{ ...placeAt(first.at), advice: advice[kind] + more }];
  });
}

function errorProblems(document: Document, placeAt: PlaceAt, file: string): Problem[] {
  return document.errors.slice(0, shownErrors).map(({ pos }) => ({
    file,
    ...placeAt(pos[0]),
    advice:
      'The file is not JSON here; what could be read of it is used. ' +
      'Check the brackets, quotation marks and commas around this place.',
  }));
}

/** Takes the values out of a document. Anchors, aliases and tags are refused: they let small files grow large. */
class Walk {
  readonly problems: Problem[] = [];
  /** By `value path` and `name path`. */
  readonly places = new Map<string, Place>();
  readonly #file: string;
  readonly #placeAt: PlaceAt;
  /** Where texts were left blank, which was told already. */
  readonly #blanks: readonly number[];

  constructor(file: string, placeAt: PlaceAt, slips: readonly Slip[]) {
    this.#file = file;
    this.#placeAt = placeAt;
    this.#blanks = slips.filter(({ kind }) => kind === 'open-quote' || kind === 'escape').map(({ at }) => at);
  }

  /** The value of a node, or undefined when it is none that is read. */
  valueOf(node: unknown, path: string): unknown {
    if (!isNode(node)) return undefined;
    const [at] = node.range ?? [0];
    this.places.set(`value ${path}`, this.#placeAt(at));
    if (isAlias(node) || ('anchor' in node && node.anchor !== undefined) || node.tag !== undefined) {
      this.#report(at, path, 'Signs such as &, * and ! have no meaning here. Write it in quotation marks.');
      return undefined;
    }
    if (isMap(node)) return this.#objectOf(node, path);
    if (isSeq(node)) return this.#listOf(node.items, path);
    return isScalar(node) ? node.value : undefined;
  }

  #listOf(items: readonly unknown[], path: string): unknown[] {
    return items.map((item, index) => this.valueOf(item, below(path, String(index))));
  }

  #objectOf(map: YAMLMap, path: string): Record<string, unknown> {
    const fields = new Map<string, unknown>();
    for (const pair of map.items) {
      const name = isScalar(pair.key) ? String(pair.key.value) : '?';
      const field = below(path, name);
      const at = isNode(pair.key) ? (pair.key.range?.[0] ?? 0) : 0;
      this.places.set(`name ${field}`, this.#placeAt(at));
      if (fields.has(name))
        this.#report(at, field, 'This is written twice; the last one counts. Take one out.');
      const value = this.#isEmpty(pair) ? this.#missing(pair, at, field) : this.valueOf(pair.value, field);
      fields.set(name, value);
    }
    return Object.fromEntries(fields);
  }

  #isEmpty({ value }: Pair): boolean {
    return !isNode(value) || (isScalar(value) && value.type === 'PLAIN' && value.source === '');
  }

  #missing({ value }: Pair, at: number, field: string): undefined {
    const end = isNode(value) ? (value.range?.[2] ?? at) : at;
    if (!this.#blanks.some((blank) => blank >= at && blank <= end)) {
      this.#report(at, field, 'Nothing is written for it. Write a value, or take it out.');
    }
  }

  #report(at: number, field: string, what: string): void {
    this.problems.push({ file: this.#file, ...this.#placeAt(at), ...(field && { field }), advice: what });
  }
}

function below(path: string, name: string): string {
  return path ? `${path}.${name}` : name;
}
