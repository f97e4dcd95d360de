/** Whether captions can be read by people who see them once: in order, short, and slow enough. */
import type { Caption } from '../../model/library.ts';
import { limits } from '../../model/limits.ts';
import type { ProblemCode } from '../../model/problem/codes.ts';
import type { Reporter } from '../../model/problem/problem.ts';
import { readWebVtt, type WrittenCue } from './web-vtt.ts';

/**
 * The captions of a film.
 *
 * @param seconds how long the film lasts; null where that is not known
 */
export function readCaptions(text: string, seconds: number | null, reporter: Reporter): Caption[] {
  const cues = readWebVtt(text, reporter);
  if (cues.length === 0 && reporter.problems.length === 0) {
    const advice = 'Write what is said and what can be heard, or what is seen where nothing is said.';
    report('captions-syntax', 1, 'the file holds no captions', advice, reporter);
  }
  for (const [index, cue] of cues.entries()) {
    checkTimes(cue, cues[index - 1], seconds, reporter);
    checkLength(cue, reporter);
    checkSpeed(cue, reporter);
  }
  return cues.map(({ from, to, lines }) => ({ from, to, lines }));
}

function checkTimes(
  { from, to, line }: WrittenCue,
  before: WrittenCue | undefined,
  seconds: number | null,
  reporter: Reporter,
): void {
  const say = (message: string, advice: string) => report('captions-timing', line, message, advice, reporter);
  if (to <= from) say('the words end before they begin', 'Write the earlier time first.');
  if (before && from < before.to)
    say(
      'the words begin while those before them are shown',
      `Let them begin at ${clock(before.to)} or later.`,
    );
  if (seconds !== null && to > seconds)
    say(
      `the words stay longer than the film, which ends at ${clock(seconds)}`,
      'Let them end with it or before.',
    );
}

function checkLength({ lines, line }: WrittenCue, reporter: Reporter): void {
  const long = lines.findIndex((words) => lettersIn(words) > limits.captionLetters);
  const advice = `Write at most ${limits.captionLines} lines of ${limits.captionLetters} letters, and the rest into captions of its own.`;
  if (lines.length > limits.captionLines)
    report('captions-length', line, `the words stand on ${lines.length} lines`, advice, reporter);
  if (long !== -1)
    report(
      'captions-length',
      line + 1 + long,
      `a line of ${lettersIn(lines[long] ?? '')} letters`,
      advice,
      reporter,
    );
}

function checkSpeed({ from, to, lines, line }: WrittenCue, reporter: Reporter): void {
  const letters = lines.reduce((sum, words) => sum + lettersIn(words), 0);
  const needed = letters / limits.captionLettersASecond;
  if (to <= from || to - from >= needed) return;
  const message = `${letters} letters in ${(to - from).toFixed(1)} seconds are too fast to read`;
  const advice = `Let them stay for ${(Math.ceil(needed * 10) / 10).toFixed(1)} seconds, or use fewer words.`;
  report('captions-speed', line, message, advice, reporter);
}

/** Letters as a reader counts them. */
const lettersIn = (words: string) => [...words].length;

/** A time as WebVTT writes it. */
function clock(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  return `${String(minutes).padStart(2, '0')}:${(seconds - minutes * 60).toFixed(3).padStart(6, '0')}`;
}

function report(code: ProblemCode, line: number, message: string, advice: string, reporter: Reporter): void {
  reporter.report(code, { line, column: 1 }, { message, advice });
}
