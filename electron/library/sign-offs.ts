/**
 * A clinic's sign-offs: the files `sign-offs/*.json` beside `kiosk.config.json`. Each holds one approval, or a list
 * of them, of one version of one deck in one language and jurisdiction.
 */
import fs from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import { type SignOff, signOffSchema } from '../../slides/format/model/sign-off.ts';
import { decodeText } from '../config/decode.ts';
import { type Problem, show } from '../config/problem.ts';

const largest = 1024 * 1024;

/** The sign-offs in `text`; an entry that is wrong is reported and left out, the others count. */
export function parseSignOffs(text: string, file: string): { signOffs: SignOff[]; problems: Problem[] } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return {
      signOffs: [],
      problems: [{ file, advice: 'The file is not JSON; none of its sign-offs count.' }],
    };
  }
  const signOffs: SignOff[] = [];
  const problems: Problem[] = [];
  for (const entry of Array.isArray(value) ? value : [value]) {
    const result = signOffSchema.safeParse(entry);
    if (result.success) signOffs.push(result.data);
    else problems.push({ file, ...mistake(result.error, entry) });
  }
  return { signOffs, problems };
}

function mistake(error: z.ZodError, entry: unknown): { field: string; value: string; advice: string } {
  const [issue] = error.issues;
  return {
    field: issue?.path.join('.') || 'sign-off',
    value: show(
      issue?.path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown>)?.[key], entry),
    ),
    advice:
      'Write deck, language, jurisdiction ("us", "uk" or "eu"), hash and on ("2026-01-31"); this sign-off does not count.',
  };
}

/** Reads all sign-offs in `folder`; none, when there is no such folder. Never throws. */
export function readSignOffs(folder: string): { signOffs: SignOff[]; problems: Problem[] } {
  const read = filesIn(folder).map((file) => {
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
    problems: read.flatMap(({ problems }) => problems),
  };
}

function filesIn(folder: string): string[] {
  try {
    return fs
      .readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => path.join(folder, name));
  } catch {
    return [];
  }
}
