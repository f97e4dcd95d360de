/**
 * A clinic's sign-offs: the files `sign-offs/*.json` beside `kiosk.config.json`. Each holds one approval, or a list
 * of them, of one version of one deck in one language and jurisdiction.
 */
import fs from 'node:fs';
import path from 'node:path';
import { countriesInWords } from '../../slides/format/model/countries.ts';
import { type SignOff, signOffSchema } from '../../slides/format/model/sign-off.ts';
import { decodeText } from '../config/decode.ts';
import { nearlyJson, nearlyNamed } from '../config/nearly-named.ts';
import { parseSettings } from '../config/parse.ts';
import { type Place, type Problem, shortened, show } from '../config/problem.ts';

/** A sign-off and where it is written. */
export interface FiledSignOff extends Partial<Place> {
  file: string;
  signOff: SignOff;
}

export interface SignOffs {
  signOffs: FiledSignOff[];
  problems: Problem[];
}

const largest = 1024 * 1024;

const howToWrite = `Write deck, language, jurisdiction (${countriesInWords('"')}), hash and on ("2026-01-31"), and part ("notes") for notes; this sign-off does not count.`;

/** The sign-offs in `text`; an entry that is wrong is reported and left out, the others count. */
export function parseSignOffs(text: string, file: string): SignOffs {
  const parsed = parseSettings(text, file);
  const entries: Entry[] = Array.isArray(parsed.value)
    ? parsed.value.map((entry, index) => ({ entry, path: [index] }))
    : [{ entry: parsed.value, path: [] }];
  const signOffs: FiledSignOff[] = [];
  const problems: Problem[] = [...parsed.problems];
  for (const { entry, path } of entries) {
    const result = signOffSchema.safeParse(entry);
    const place = (inner: readonly PropertyKey[] = []) => parsed.placeOf([...path, ...inner].join('.'));
    if (result.success) {
      signOffs.push({ file, ...place(), signOff: result.data });
    } else {
      const wrong = result.error.issues[0]?.path ?? [];
      const field = wrong.join('.') || 'sign-off';
      problems.push({ file, ...place(wrong), field, value: show(valueAt(entry, wrong)), advice: howToWrite });
    }
  }
  return { signOffs, problems: shortened(problems, file) };
}

/** What a file says of one sign-off, and where in the file that is. */
interface Entry {
  entry: unknown;
  path: readonly number[];
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown>)?.[key], value);
}

/** Reads all sign-offs in `folder`; none, when there is no such folder. Never throws. */
export function readSignOffs(folder: string): SignOffs {
  const names = namesIn(folder);
  if (names === undefined) return { signOffs: [], problems: foldersNearlyNamed(folder) };
  const unread = nearlyJson(names).map((name) => ({
    file: path.join(folder, name),
    advice: 'The file is not read; none of its sign-offs count. Its name must end with .json.',
  }));
  const files = names.filter((name) => name.endsWith('.json')).map((name) => path.join(folder, name));
  const read = files.map((file): SignOffs => {
    try {
      if (fs.statSync(file).size > largest) throw new Error('too large');
      return parseSignOffs(decodeText(fs.readFileSync(file)).text, file);
    } catch {
      return {
        signOffs: [],
        problems: [{ file, advice: 'The file cannot be read; none of its sign-offs count.' }],
      };
    }
  });
  return {
    signOffs: read.flatMap(({ signOffs }) => signOffs),
    problems: [...unread, ...read.flatMap(({ problems }) => problems)],
  };
}

/** Folders beside the one that is not there, which were probably meant to be it. */
function foldersNearlyNamed(folder: string): Problem[] {
  const [parent, name] = [path.dirname(folder), path.basename(folder)];
  return nearlyNamed(name, namesIn(parent) ?? []).map((near) => ({
    file: path.join(parent, near),
    advice: `Nothing in it is read. To hold sign-offs the folder must be named ${name}.`,
  }));
}

function namesIn(folder: string): string[] | undefined {
  try {
    return fs.readdirSync(folder).sort();
  } catch {
    return undefined;
  }
}
