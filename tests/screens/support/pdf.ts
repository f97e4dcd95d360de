/** What is in a PDF, by poppler's programs and qpdf. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { ensureProgram } from '../../../scripts/debian.ts';

/** A page as the kiosk makes a PDF of it. */
export async function pdfOf(page: Page): Promise<Buffer> {
  const cdp = await page.context().newCDPSession(page);
  const { data } = await cdp.send('Page.printToPDF', {
    paperWidth: 8.27,
    paperHeight: 11.7,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });
  return Buffer.from(data, 'base64');
}

/** What `pdfinfo` says: `Title`, `Tagged`, `Pages` and so on. */
export function factsOf(pdf: Buffer): Record<string, string> {
  const lines = run('pdfinfo', ['-'], pdf).split('\n');
  return Object.fromEntries(lines.map((line) => [line.split(':')[0] ?? '', line.replace(/^[^:]*:\s*/, '')]));
}

/** The words of a PDF in the order in which they are read, or of one of its pages, counted from 1; a blank between them. */
export function wordsOf(pdf: Buffer, page?: number): string {
  const pages = page === undefined ? [] : ['-f', String(page), '-l', String(page)];
  return run('pdftotext', [...pages, '-', '-'], pdf)
    .replace(/\s+/g, ' ')
    .trim();
}

/** Its structure: a tag a line, with its text. */
export function structureOf(pdf: Buffer): string {
  return run('pdfinfo', ['-struct-text', '-'], pdf);
}

/**
 * What a screen reader would miss in a PDF, and what in its file is broken: headings that leave out a level, pictures without
 * words, no title to show, no language. Empty where there is nothing.
 */
export function faultsOf(pdf: Buffer): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'anteroom-pdf-'));
  const [file, plain] = [join(folder, 'sheet.pdf'), join(folder, 'plain.pdf')];
  try {
    writeFileSync(file, pdf);
    run('qpdf', ['--check', file]);
    run('qpdf', ['--qdf', '--object-streams=disable', file, plain]);
    const objects = readFileSync(plain, 'latin1').split('endobj');
    const levels = [...structureOf(pdf).matchAll(/^ *H([1-6]) /gm)].map(([, level]) => Number(level));
    const has = (entry: RegExp) => objects.some((each) => entry.test(each));
    return [
      ...(levels[0] === 1 ? [] : ['It does not begin with its headline.']),
      ...levels.flatMap((level, at) =>
        at > 0 && level > (levels[at - 1] ?? 0) + 1 ? [`Heading ${at + 1} leaves out a level.`] : [],
      ),
      ...objects
        .filter((each) => /\/S \/Figure/.test(each) && !/\/Alt [(<]./.test(each))
        .map((each) => `A picture has no words: ${each.trim()}`),
      ...(has(/\/DisplayDocTitle true/) ? [] : ['Its title is not shown.']),
      ...(has(/\/Type \/Catalog/) && has(/\/Lang [(<]/) ? [] : ['It has no language.']),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const packages: Readonly<Record<string, string>> = { qpdf: 'qpdf' };

function run(program: string, args: readonly string[], input?: Buffer): string {
  ensureProgram(program, packages[program] ?? 'poppler-utils');
  const { status, stdout, stderr } = spawnSync(program, args, { input, encoding: 'utf8', maxBuffer: 1e8 });
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr}`);
  return stdout;
}
