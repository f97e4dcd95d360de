import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { problemLine } from '../config/problem.ts';
import { parsePlaylist, readPlaylists, unknownInPlaylists } from './playlists.ts';

const good = `{
  "name": "First talk, lymphoma",
  "slides": [
    { "deck": "what-is-car-t", "slide": "finds" },
    { "deck": "results", "slide": "three-taps" }
  ]
}
`;
const more = (slides: number) =>
  good.replace('\n  ]', `${',{ "deck": "results", "slide": "x" }'.repeat(slides)}\n  ]`);
const lines = (text: string) => parsePlaylist(text, 'first.json').problems.map(problemLine);

describe('A playlist in a file', () => {
  test('is its name and its slides in their order', () => {
    const { playlist, problems } = parsePlaylist(good, 'first.json');
    expect(problems).toEqual([]);
    expect(playlist).toMatchObject({
      name: 'First talk, lymphoma',
      slides: [
        { deck: 'what-is-car-t', slide: 'finds' },
        { deck: 'results', slide: 'three-taps' },
      ],
    });
  });

  test.each([
    ['of 1,000 slides', more(998), /at most 60/],
    [
      'with a name that is too long',
      good.replace('lymphoma', 'x'.repeat(80)),
      /name is .*at most 60 letters/,
    ],
    ['without a name', good.replace(/.*"name".*\n/, ''), /name.*not offered/],
    ['without slides', '{ "name": "A talk", "slides": [] }', /name one slide or more/i],
    [
      'with a field that there is not',
      good.replace('{', '{ "family": "a person",'),
      /family is .*no such field/,
    ],
    ['whose slide is no name', good.replace('finds', '../finds'), /slides.0.slide is .*small letters/],
    ['with a name that hides something', good.replace('lymphoma', '\\u202E'), /cannot be seen/],
    ['that is a list', '["results"]', /Write name, and slides as a list of at most 60/],
    ['that is empty', '', /Write name, and slides as a list of at most 60/],
  ])('%s is not offered, and staff are told what to write', (_what, text, line) => {
    expect(parsePlaylist(text, 'first.json').playlist).toBeUndefined();
    expect(lines(text).join('\n')).toMatch(line);
  });

  test('shows a slide once that stands there twice, and says where the second one is', () => {
    const twice = good.replace('\n  ]', ',\n    { "deck": "what-is-car-t", "slide": "finds" }\n  ]');
    expect(parsePlaylist(twice, 'first.json').playlist?.slides).toHaveLength(2);
    expect(lines(twice)[0]).toMatch(
      /^first\.json:6:\d+: slides\.2: The slide "finds" stands here a second time/,
    );
  });

  test('never brings the kiosk down, whatever the file holds', () => {
    fc.assert(fc.property(fc.string({ maxLength: 300 }), (text) => void parsePlaylist(text, 'first.json')));
  });
});

describe('The folder of playlists', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'playlists-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  const told = () => readPlaylists(folder).problems.map(({ advice }) => advice);

  test('is not missed where there is none', () => {
    expect(readPlaylists(join(folder, 'none'))).toEqual({ playlists: [], problems: [] });
  });

  test('offers each sound file, whatever stands beside it', () => {
    write('broken.json', '{ "slides": [');
    write('first.json', good);
    write('second.json', JSON.stringify({ name: 'Second', slides: [{ deck: 'results', slide: 'cover' }] }));
    mkdirSync(join(folder, 'folder.json'));
    expect(readPlaylists(folder).playlists.map(({ id }) => id)).toEqual([
      'file:first.json',
      'file:second.json',
    ]);
  });

  test('says of a second playlist of the same name, and of a file that is not read, what to do', () => {
    write('first.json', good);
    write('second.json', good);
    write('third.txt', good);
    expect(told()).toEqual([
      'The file is not read. The name of a playlist must end with .json.',
      'first.json has this name already. Give it another; this playlist is not offered.',
    ]);
  });

  test('reads no file that is far too large', () => {
    write('large.json', `${good}# ${'x'.repeat(300_000)}\n`);
    expect(told()).toEqual(['The file is too large to be a playlist; it is not read.']);
  });
});

describe('A deck that a playlist names and that there is not', () => {
  const playlists = (deck: string) => [
    {
      id: 'file:first.json',
      file: 'first.json',
      playlist: { name: 'A talk', slides: [{ deck, slide: 'cover' }] },
    },
  ];
  const known = [{ id: 'results', language: 'en', hashes: {}, isOnHome: true }];

  test('is named with the deck that was probably meant', () => {
    const [line] = unknownInPlaylists(known, playlists('result')).map(problemLine);
    expect(line).toBe(
      'first.json: deck is "result": There is no such deck; its slides are passed over. Write "results".',
    );
  });

  test('is not spoken of while no deck is known at all', () => {
    expect(unknownInPlaylists([], playlists('result'))).toEqual([]);
  });
});
