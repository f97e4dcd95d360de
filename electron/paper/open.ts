/** Sheets over this machine's printer and its sticks. */
import type { Pages } from '../bridge/pages.ts';
import { pluggedIn } from '../sticks/drives.ts';
import { save } from '../sticks/save.ts';
import { Paper, type PaperParts } from './paper.ts';

export interface OpenPaper extends Pick<PaperParts, 'make' | 'preload' | 'isPackaged' | 'later' | 'log'> {
  pages: Pages;
  /** What the clinic wrote, as it is now. */
  config: () => { printer: string | null; country: string };
}

export function openPaper({ pages, config, ...parts }: OpenPaper): Paper {
  return new Paper({
    ...parts,
    give: (contents) => pages.give(contents, 'paper'),
    printer: () => config().printer,
    pageSize: () => (config().country === 'us' ? 'Letter' : 'A4'),
    sticks: () => pluggedIn(process.platform),
    save,
  });
}
