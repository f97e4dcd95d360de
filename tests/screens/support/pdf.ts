/** What is in a PDF, by poppler's programs. */
import { spawnSync } from 'node:child_process';
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

function run(program: string, args: readonly string[], input: Buffer): string {
  ensureProgram(program, 'poppler-utils');
  const { status, stdout, stderr } = spawnSync(program, args, { input, encoding: 'utf8', maxBuffer: 1e8 });
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr}`);
  return stdout;
}
