/** Whether a printer can print, by what the system says of it. */

/** A printer as Electron tells of it; what the options hold is the system's own, and CUPS alone says how a printer is. */
export interface KnownPrinter {
  name: string;
  options: Readonly<Record<string, unknown>>;
}

export type PrinterState =
  | 'ready'
  | 'printing'
  | 'unknown-printer'
  | 'no-paper'
  | 'jammed'
  | 'stopped'
  | 'refuses'
  | 'offline'
  | 'needs-help';

/** `printer-state` of a printer that takes no job on (RFC 8011, 5.4.11), and of one that is at work. */
const stopped = '5';
const processing = '4';

/**
 * What the reasons of a printer mean, without the ending that says how bad it is (RFC 8011, 5.4.12; the names are CUPS's
 * and IANA's). The first that holds counts: somebody who opens the printer to fill in paper sees a jam as well.
 */
const reasons: readonly [state: PrinterState, names: readonly string[]][] = [
  ['jammed', ['media-jam']],
  ['no-paper', ['media-empty', 'media-needed', 'input-tray-missing']],
  ['offline', ['offline', 'timed-out', 'shutdown', 'cups-waiting-for-job-completed-offline']],
  [
    'needs-help',
    ['cover-open', 'door-open', 'toner-empty', 'marker-supply-empty', 'output-area-full', 'interlock-open'],
  ],
];

/** How the printer of this name is. What the system does not say of it is taken for good: it prints, or says so later. */
export function stateOf(printers: readonly KnownPrinter[], name: string): PrinterState {
  const printer = printers.find((each) => each.name === name);
  if (printer === undefined) return 'unknown-printer';
  const said = (option: string) => String(printer.options[option] ?? '');
  const given = said('printer-state-reasons')
    .split(',')
    .map((reason) => reason.trim().replace(/-(?:report|warning|error)$/, ''));
  const trouble = reasons.find(([, names]) => names.some((each) => given.includes(each)));
  if (trouble !== undefined) return trouble[0];
  if (said('printer-is-accepting-jobs') === 'false') return 'refuses';
  if (said('printer-state') === stopped) return 'stopped';
  return said('printer-state') === processing ? 'printing' : 'ready';
}

/** Whether somebody has to go to the printer. */
export const isTrouble = (state: PrinterState): state is Exclude<PrinterState, 'ready' | 'printing'> =>
  state !== 'ready' && state !== 'printing';

/** What Electron's own words for a print that failed mean (`shell/browser/printing`, patches of `print_view_manager_base.cc`). */
export function failureOf(reason: string): 'unknown-printer' | 'failed' {
  return reason === 'Invalid deviceName provided' || reason === 'No printers available on the network'
    ? 'unknown-printer'
    : 'failed';
}
