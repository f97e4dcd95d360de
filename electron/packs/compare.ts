/** Libraries as they are compared: the one that is installed, and one that is not on the disk yet. */
import fs from 'node:fs';
import path from 'node:path';
import type { Config } from '../config/schema.ts';
import { ClinicLibrary } from '../library/library.ts';
import { languagesOf } from './content.ts';
import type { FilmedSource } from './install.ts';
import type { Merged } from './merge.ts';
import type { ComparedLibrary } from './what-changes.ts';

export interface CompareParts {
  config: Config;
  /** `YYYY-MM-DD` at the clinic. */
  today: string;
}

/** The library in a folder. */
export function libraryIn(folder: string, parts: CompareParts): ComparedLibrary {
  return opened(fs.readdirSync(folder), (name) => fs.readFileSync(path.join(folder, name), 'utf8'), parts);
}

/** A library that was put together and not written. */
export function libraryOf({ written, taken }: Merged<FilmedSource>, parts: CompareParts): ComparedLibrary {
  const read = (name: string): string => {
    const text = written.get(name) ?? taken.get(name)?.text(name);
    if (text === undefined) throw new Error('it is missing');
    return text;
  };
  return opened([...written.keys(), ...taken.keys()], read, parts);
}

function opened(
  names: readonly string[],
  read: (name: string) => string,
  { config, today }: CompareParts,
): ComparedLibrary {
  const languages = languagesOf(names);
  return new ClinicLibrary({
    folder: '',
    read: (file) => read(path.basename(file)),
    warn: () => undefined,
    today: () => today,
    audience: 'consultation',
    languages: () => languages,
    config: () => ({ ...config, whenExpired: 'mark', requireSignOff: false }),
    signOffs: () => [],
  });
}
