/** Captions as WebVTT (W3C): what is shown from when to when. Only plain words are part of the format. */
import type { Reporter } from '../../model/problem/problem.ts';

/** What is shown for a while. */
export interface WrittenCue {
  /** Seconds from the start of the film. */
  from: number;
  to: number;
  lines: string[];
  /** The line of the file on which its times stand, from 1. */
  line: number;
}

/** The cues of a file, in its order; what cannot be read is reported and left out. */
export function readWebVtt(text: string, reporter: Reporter): WrittenCue[] {
  const [head, ...blocks] = blocksOf(text);
  if (!/^WEBVTT(?:[ \t]|$)/.test(head?.lines[0] ?? '')) {
    const advice = 'Begin it with a line WEBVTT and an empty line; most tools for captions save as WebVTT.';
    report(reporter, 1, 'the file does not begin with WEBVTT', advice);
    return [];
  }
  return blocks.flatMap((block) => readBlock(block, reporter) ?? []);
}

interface Block {
  lines: string[];
  /** Of its first line, from 1. */
  line: number;
}

/** The stretches between empty lines. */
function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let open: Block | undefined;
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    if (line.trim() === '') {
      open = undefined;
      continue;
    }
    if (!open) {
      open = { lines: [], line: index + 1 };
      blocks.push(open);
    }
    open.lines.push(line);
  }
  return blocks;
}

const arrow = '-->';

function readBlock({ lines, line }: Block, reporter: Reporter): WrittenCue | undefined {
  const [first = ''] = lines;
  if (/^NOTE(?:[ \t]|$)/.test(first)) return undefined;
  if (/^(?:STYLE|REGION)[ \t]*$/.test(first)) {
    report(
      reporter,
      line,
      `${first.trim()} is not part of the format`,
      'Remove it: captions look as the screen does.',
    );
    return undefined;
  }
  // A name of its own may stand above the times.
  const at = first.includes(arrow) ? 0 : 1;
  const times = timesIn(lines[at] ?? '');
  if (!times) {
    const advice = 'Write the times as 00:01.500 --> 00:04.000, and the words below them.';
    report(reporter, line + Math.min(at, lines.length - 1), 'no times stand above these words', advice);
    return undefined;
  }
  if (times.settings !== '') {
    const advice = 'Remove it: captions stand below the film.';
    report(reporter, line + at, `“${times.settings}” is not part of the format`, advice);
  }
  const words = lines.slice(at + 1);
  const tag = words.findIndex((each) => /<[^>]*>?/.test(each));
  if (tag !== -1) {
    const advice = 'Write plain words: no <v …>, no <i>. Who speaks can stand before a colon.';
    report(reporter, line + at + 1 + tag, 'a mark within the words', advice);
  }
  if (words.length === 0) {
    report(
      reporter,
      line + at,
      'nothing is said at these times',
      'Write the words below the times, or remove them.',
    );
    return undefined;
  }
  return { from: times.from, to: times.to, lines: words.map(plain), line: line + at };
}

const time = String.raw`(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.(\d{3})`;
const timing = new RegExp(String.raw`^[ \t]*${time}[ \t]*-->[ \t]*${time}(?:[ \t]+(.*))?$`);

function timesIn(line: string): { from: number; to: number; settings: string } | undefined {
  const found = timing.exec(line);
  if (!found) return undefined;
  const [, ...parts] = found;
  const seconds = ([hours = '0', minutes, whole, part]: (string | undefined)[]) =>
    Number(hours) * 3600 + Number(minutes) * 60 + Number(whole) + Number(part) / 1000;
  return {
    from: seconds(parts.slice(0, 4)),
    to: seconds(parts.slice(4, 8)),
    settings: (parts[8] ?? '').trim(),
  };
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', nbsp: ' ' };

/** The words as they are read, without the names of signs that WebVTT cannot write plainly. */
function plain(line: string): string {
  return line
    .trim()
    .replace(/&(amp|lt|gt|nbsp);/g, (_, name: string) => named[name] ?? '')
    .replaceAll(/\s+/g, ' ');
}

function report(reporter: Reporter, line: number, message: string, advice: string): void {
  reporter.report('captions-syntax', { line, column: 1 }, { message, advice });
}
