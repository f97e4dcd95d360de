/** Characters that deceive or that are damage: refused before anything is parsed. */
import type { Reporter } from '../model/problem/problem.ts';

const hidden = [
  // Bidirectional controls
  '\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069',
  // Zero width, soft hyphen, joiners, invisible operators, fillers
  '\\u00ad\\u034f\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200d\\u2060-\\u2065\\u206a-\\u206f\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0',
  // Control characters other than tab and line ends; line and paragraph separators
  '\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u2028\\u2029',
  // Interlinear annotation, tags and variation selectors
  '\\ufff0-\\ufffb\\u{e0000}-\\u{e0fff}',
  // Halves of surrogate pairs
  '\\ud800-\\udfff',
].join('');
const refused = new RegExp(`[${hidden}]|\\ufffd`, 'gu');

/** The most that are reported of one file; a binary file has thousands. */
const shownOnes = 5;

/**
 * Takes a byte-order mark off the start, and refuses broken and hidden characters with their code point and place.
 * Returns the text to go on with, or undefined when it may not be used.
 */
export function readableText(text: string, reporter: Reporter): string | undefined {
  const body = text.startsWith('\ufeff') ? text.slice(1) : text;
  const found = firstMatches(body);
  for (const { index, character } of found) {
    const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    if (character === '\ufffd') {
      reporter.report('broken-text', placeIn(body, index), {
        message: `bytes that are not UTF-8 (they arrive as ${code})`,
        advice: 'Save the file as UTF-8 and write this character again.',
      });
    } else {
      reporter.report('hidden-character', placeIn(body, index), {
        message: `the hidden character ${code}`,
        advice: 'Delete it; if a letter is missing then, type it again.',
      });
    }
  }
  return found.length > 0 ? undefined : body;
}

function firstMatches(text: string): { index: number; character: string }[] {
  const found = [];
  refused.lastIndex = 0;
  for (let match = refused.exec(text); match && found.length < shownOnes; match = refused.exec(text)) {
    found.push({ index: match.index, character: match[0] });
  }
  return found;
}

function placeIn(text: string, index: number): { line: number; column: number; length: number } {
  const before = text.slice(0, index).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, length: 1 };
}
