/**
 * Printing as Electron does it: a PDF of a page over the DevTools protocol, and on Linux the system's printers by CUPS's own
 * programs, as blind as Electron is: a print is done when the system has taken it.
 */
import { spawn } from 'node:child_process';
import type { PrinterInfo, PrintToPDFOptions, WebContentsPrintOptions } from 'electron';
import type { Tab } from './tab.ts';

/** Inches of the papers that the app uses, as `lib/browser/print-to-pdf.ts` has them. */
const papers = { A4: { width: 8.27, height: 11.7 }, Letter: { width: 8.5, height: 11 } } as const;

/** Electron's margins where none are given, in inches. */
const usualMargin = 0.4;

function paperOf(pageSize: unknown): { width: number; height: number } {
  if (pageSize === 'A4' || pageSize === 'Letter') return papers[pageSize];
  throw new Error(`Invalid pageSize ${String(pageSize)}`);
}

/** @throws Error as Electron does where there is no page to print */
export async function pdfOf(tab: Tab | null, options: PrintToPDFOptions): Promise<Buffer> {
  if (tab === null) throw new Error('Failed to generate PDF: Printing failed');
  const { width, height } = paperOf(options.pageSize ?? 'Letter');
  const { top, bottom, left, right } = options.margins ?? {};
  const { data } = await tab.send('Page.printToPDF', {
    paperWidth: width,
    paperHeight: height,
    printBackground: options.printBackground ?? false,
    marginTop: top ?? usualMargin,
    marginBottom: bottom ?? usualMargin,
    marginLeft: left ?? usualMargin,
    marginRight: right ?? usualMargin,
    generateTaggedPDF: options.generateTaggedPDF ?? false,
    generateDocumentOutline: options.generateDocumentOutline ?? false,
  });
  return Buffer.from(data, 'base64');
}

/** What a program says, or null where it is not there or fails. Nothing that goes in is kept in a file. */
function run(program: string, args: readonly string[], input?: Buffer): Promise<string | null> {
  return new Promise((resolve) => {
    const running = spawn(program, args, { stdio: ['pipe', 'pipe', 'ignore'] });
    let said = '';
    running.stdout.on('data', (part) => {
      said += String(part);
    });
    running.on('error', () => resolve(null));
    running.on('close', (code) => resolve(code === 0 ? said : null));
    running.stdin.on('error', () => undefined);
    running.stdin.end(input);
  });
}

/** The printers that CUPS knows, with all that it says of them; none where there is no CUPS. */
export async function printersOfSystem(): Promise<PrinterInfo[]> {
  const names = (await run('lpstat', ['-e']))?.split('\n').filter((name) => name !== '') ?? [];
  return Promise.all(
    names.map(async (name) => {
      const options = optionsIn((await run('lpoptions', ['-p', name])) ?? '');
      const { 'printer-info': displayName = name, 'printer-make-and-model': description = '' } = options;
      return { name, displayName, description, options };
    }),
  );
}

/** What `lpoptions` says of a printer: `name=value`, with quotation marks around what has blanks in it. */
export function optionsIn(said: string): Record<string, string> {
  const options = said.matchAll(/([\w-]+)=(?:'((?:[^'\\]|\\.)*)'|(\S*))/g);
  return Object.fromEntries(
    [...options].map(([, name = '', quoted, plain]) => [
      name,
      quoted?.replace(/\\(.)/g, '$1') ?? plain ?? '',
    ]),
  );
}

/** Prints without asking anybody. Null once the system has it, or Electron's words for why it has not. */
export async function printSilently(
  tab: Tab | null,
  options: WebContentsPrintOptions,
): Promise<string | null> {
  const { deviceName = '', pageSize, printBackground = false } = options;
  const printers = await printersOfSystem();
  if (deviceName !== '' && !printers.some(({ name }) => name === deviceName))
    return 'Invalid deviceName provided';
  const printer = deviceName || printers[0]?.name;
  if (printer === undefined) return 'No printers available on the network';
  if (tab === null) return 'failed';
  const pdf = await pdfOf(tab, { pageSize: pageSize ?? 'A4', printBackground }).catch(() => null);
  if (pdf === null) return 'Print job failed';
  const taken = await run(
    'lp',
    ['-d', printer, '-t', 'Anteroom', '-o', `media=${String(pageSize ?? 'A4')}`, '-'],
    pdf,
  );
  return taken === null ? 'Print job failed' : null;
}
