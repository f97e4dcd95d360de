/** A built kiosk with the decks that a bench wants, in a folder of its own. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSlides } from '../../../scripts/content/read-files.ts';
import { root } from '../../../scripts/run.ts';
import { assemble, type CompiledContent, compileContent } from '../../../slides/format/index.ts';
import { localDay } from '../../../slides/format/model/day.ts';

export interface BuiltKiosk {
  /** The main script, as `launchKiosk` takes it. */
  main: string;
  remove(): void;
}

/** The shipped content, without the decks whose folder is refused. */
export function shippedContent(has: (folder: string) => boolean = () => true): CompiledContent {
  const files = readSlides(join(root, 'slides')).filter(({ path }) => {
    const folder = /^decks\/([^/]+)\//.exec(path)?.[1];
    return folder === undefined || has(folder);
  });
  return compileContent(files, { today: localDay(new Date()) });
}

/** Copies what `npm run build` made, with a library of this content. */
export function kioskWith({ bundles, symbols, words }: CompiledContent): BuiltKiosk {
  const folder = mkdtempSync(join(tmpdir(), 'anteroom-bench-'));
  for (const part of ['main', 'preload', 'renderer'])
    cpSync(join(root, 'out', part), join(folder, 'out', part), { recursive: true });
  mkdirSync(join(folder, 'out/library'));
  for (const [name, text] of assemble(bundles, symbols, words).files)
    writeFileSync(join(folder, 'out/library', name), text);
  cpSync(join(root, 'package.json'), join(folder, 'package.json'));
  return {
    main: join(folder, 'out/main/main.js'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
