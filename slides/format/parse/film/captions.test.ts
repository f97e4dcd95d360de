import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reporterFor } from '../../model/problem/problem.ts';
import { readCaptions } from './captions.ts';

const file = 'films/clip.en.vtt';

/** What was read of captions for a film of ten seconds, and what was wrong with them. */
function read(text: string, seconds: number | null = 10) {
  const reporter = reporterFor(file, text);
  const captions = readCaptions(text, seconds, reporter);
  return { captions, found: reporter.problems.map(({ code, line, message }) => [code, line, message]) };
}

const vtt = (...cues: string[]) => `WEBVTT\n\n${cues.join('\n\n')}\n`;

describe('what is no caption', () => {
  it.each([
    ['an empty file', '', 1, 'the file does not begin with WEBVTT'],
    [
      'captions in another form',
      '1\n00:01,000 --> 00:02,000\nHi\n',
      1,
      'the file does not begin with WEBVTT',
    ],
    ['a head alone', 'WEBVTT\n', 1, 'the file holds no captions'],
    ['words without times', vtt('They meet.'), 3, 'no times stand above these words'],
    ['times with a comma', vtt('00:01,000 --> 00:03.000\nHi'), 3, 'no times stand above these words'],
    ['times without words', vtt('00:01.000 --> 00:03.000'), 3, 'nothing is said at these times'],
    ['a style', vtt('STYLE\n::cue { color: red }'), 3, 'STYLE is not part of the format'],
    [
      'a place on the screen',
      vtt('00:01.000 --> 00:03.000 line:0\nHi'),
      3,
      '“line:0” is not part of the format',
    ],
    ['a mark within the words', vtt('00:01.000 --> 00:03.000\nHi\n<v Ann>you'), 5, 'a mark within the words'],
  ])('%s', (_, text, line, message) => {
    expect(read(text).found).toContainEqual(['captions-syntax', line, message]);
  });
});

describe('what is written beside captions', () => {
  it('is passed over: a title, notes and names', () => {
    const text = vtt('NOTE for us\nlong', 'first\n00:01.000 --> 00:03.000\nThey meet.').replace(
      'T\n',
      'T - cells\n',
    );
    expect(read(text)).toEqual({ captions: [{ from: 1, to: 3, lines: ['They meet.'] }], found: [] });
  });

  it('may have the line ends of any system, hours, and signs by their names', () => {
    const text = vtt('00:00:01.500 --> 00:00:05.000\nT &amp; B cells\n  meet.  ').replaceAll('\n', '\r\n');
    expect(read(text).captions).toEqual([{ from: 1.5, to: 5, lines: ['T & B cells', 'meet.'] }]);
  });
});

describe('captions that nobody could read', () => {
  const long = 'a'.repeat(43);
  it.each([
    ['end before they begin', vtt('00:03.000 --> 00:01.000\nHi'), 'captions-timing', 3],
    [
      'come before the one above',
      vtt('00:03.000 --> 00:04.000\nHi', '00:01.000 --> 00:02.000\nyou'),
      'captions-timing',
      6,
    ],
    [
      'lie over each other',
      vtt('00:01.000 --> 00:03.000\nHi', '00:02.900 --> 00:04.000\nyou'),
      'captions-timing',
      6,
    ],
    ['stay longer than the film', vtt('00:09.000 --> 00:10.100\nHi'), 'captions-timing', 3],
    ['have three lines', vtt('00:01.000 --> 00:04.000\nA\nB\nC'), 'captions-length', 3],
    ['have a line of 43 letters', vtt(`00:01.000 --> 00:04.000\n${long}`), 'captions-length', 4],
    ['give 1 second for 16 letters', vtt(`00:01.000 --> 00:02.000\n${'a'.repeat(16)}`), 'captions-speed', 3],
  ])('%s', (_, text, code, line) => {
    expect(read(text).found.map(([found, at]) => [found, at])).toEqual([[code, line]]);
  });

  it('are told apart from those that just can be read', () => {
    const full = `${'a'.repeat(42)}\n${'b'.repeat(42)}`;
    expect(read(vtt('00:00.000 --> 00:01.000\nHi', `00:01.000 --> 00:10.000\n${full}`)).found).toEqual([]);
  });

  it('are not held against the length of a film that does not tell it', () => {
    expect(read(vtt('00:09.000 --> 00:20.000\nHi'), null).found).toEqual([]);
  });
});

it('whatever stands in the file, each problem names a line of it', () => {
  const piece = fc.constantFrom(
    'WEBVTT',
    '\n',
    '\n\n',
    '-->',
    '00:01.000',
    ' ',
    'NOTE',
    'STYLE',
    '<b',
    '&amp;',
    'words',
  );
  const text = fc.array(fc.oneof(piece, fc.string())).map((pieces) => `WEBVTT\n\n${pieces.join('')}`);
  fc.assert(
    fc.property(text, (written) => {
      const lines = written.split(/\r\n|\r|\n/).length;
      return read(written).found.every(([, line]) => Number(line) >= 1 && Number(line) <= lines);
    }),
  );
});
