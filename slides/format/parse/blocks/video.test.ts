import { describe, expect, it } from 'vitest';
import { compileContent } from '../../index.ts';
import {
  bundleIn,
  codesOf,
  deckIn,
  fixtureContent,
  frontMatter,
  soundWith,
  today,
} from '../../testing/content.fixture.ts';

const film = 'a-film-with-captions';
const attributes = 'src=clip title="On patrol" alt="A plain colour."';
const said = ':fact[T cells patrol your body.]{#biology.t-cells.patrol}';

/** The sound world with a film and this slide, and with other files where some are given. */
function compile(body: string, files: Readonly<Record<string, string | Uint8Array>> = {}) {
  const text = `${frontMatter}::slide{#only}\n\n# The point\n\n${body}\n`;
  return compileContent(soundWith({ 'decks/sample/en.md': text, ...files }, film), { today });
}

const block = (transcript: string, more = '') => `:::video{${attributes}${more}}\n${transcript}\n:::`;
const captions = (words: string) => ({
  'decks/sample/films/clip.en.vtt': `WEBVTT\n\n00:00.000 --> 00:05.000\n${words}\n`,
});

describe('a film is left out', () => {
  it.each([
    ['without a transcript', `:::video{${attributes}}\n:::`, 'block-content'],
    ['without a title', block(said).replace('title="On patrol" ', ''), 'block-attribute'],
    ['without a word on what it shows', block(said).replace('alt="A plain colour."', ''), 'alt-missing'],
    ['that plays by itself', block(said, ' autoplay'), 'block-attribute'],
    ['that plays again and again', block(said, ' loop'), 'block-attribute'],
    ['under another name', block(said).replace('clip', 'clap'), 'film-missing'],
    ['with another block in its transcript', block(':::callout\nA.\n:::'), 'block-content'],
  ])('%s', (_, body, code) => {
    const compiled = compile(body);
    expect(codesOf(compiled)).toContain(code);
    expect(deckIn(compiled)).toBeUndefined();
  });

  it('says which of its files are missing', () => {
    const files = soundWith({}, film).filter(({ path }) => !/clip\.(webp|en\.vtt)$/.test(path));
    const { problems } = compileContent(files, { today });
    expect(problems.map(({ message, advice }) => [message, advice])).toEqual([
      ['the film “clip” lacks clip.webp and clip.en.vtt', 'Save what is missing in films/.'],
    ]);
  });

  it('says how to make one of a file that not every kiosk plays', () => {
    const { problems } = compileContent(fixtureContent('a-film-that-is-an-mp4'), { today });
    expect(problems.map(({ message }) => message)).toEqual([
      'the film “clip” cannot be shown',
      'the file is an MP4 by another name',
    ]);
    expect(problems[1]?.advice).toMatch(/^Make a WebM of it \(ffmpeg -i film\.mp4 .*new\.webm\)$/);
  });

  it('may be larger than nothing that a kiosk can hold', () => {
    const huge = { 'decks/sample/films/clip.webm': new Uint8Array(20_000_001) };
    expect(codesOf(compile(block(said), huge))).toEqual(['film-missing', 'film-too-large']);
  });
});

describe('what a film says', () => {
  it('is asked for its facts in the transcript', () => {
    expect(codesOf(compile(block('It takes 12 days.'), captions('It takes')))).toEqual([
      'number-without-fact',
    ]);
    expect(compile(block('T cells patrol your body.')).problems.map(({ code }) => code)).toContain(
      'statement-without-fact',
    );
  });

  it('stands in the captions as in the transcript, whatever its signs and its capitals', () => {
    expect(codesOf(compile(block(said), captions('t cells: PATROL\nyour body!')))).toEqual([]);
    expect(codesOf(compile(block(said), captions('[A bell rings]\nT cells')))).toEqual([]);
  });

  it.each(['cells patrol my body', 'patrol T cells', 'cells patrol 3 bodies', 'ells patrol'])(
    'is not “%s” in the captions alone',
    (words) => {
      expect(codesOf(compile(block(said), captions(words)))).toEqual(['captions-untold']);
    },
  );

  it('is read with the deck, and counts as no word of the slide', () => {
    const hard = Array.from({ length: 12 }, () => 'Haematological considerations necessitate deliberation.');
    const body = block(`${said} :plain[${hard.join(' ')}]{because="an example"}`);
    expect(codesOf(compile(body))).toEqual(['hard-to-read']);
  });
});

describe('a film that can be shown', () => {
  const compiled = compile(block(said));
  const [made] = compiled.bundles;

  it('tells the page its length, its size, whether it can be heard, and its captions', () => {
    expect(bundleIn(compiled)?.deck.slides[0]?.blocks).toMatchObject([
      {
        type: 'video',
        film: { seconds: 6, width: 32, height: 16, sound: false },
        captions: [{ from: 0.5, to: 3, lines: ['T cells patrol', 'your body.'] }],
      },
    ]);
  });

  it('travels beside its deck with its poster, each under the hash that the deck names', () => {
    const [video] = bundleIn(compiled)?.deck.slides[0]?.blocks ?? [];
    expect(video).toMatchObject({
      film: { hash: made?.films?.[0]?.hash },
      poster: { hash: made?.films?.[1]?.hash, ending: 'webp' },
    });
    expect(JSON.stringify(made?.bundle)).not.toContain('bytes');
  });

  it('is part of what a clinic signs: another film voids the sign-off', () => {
    const hashes = (files: Readonly<Record<string, Uint8Array>> = {}) =>
      deckIn(compile(block(said), files))?.hashes.us;
    const found = fixtureContent(film).find(({ path }) => path.endsWith('clip.webm'))?.bytes ?? [];
    const other = new Uint8Array(found).fill(0, found.length - 3);
    expect(hashes({ 'decks/sample/films/clip.webm': other })).toMatch(/^[0-9a-f]{64}$/);
    expect(hashes({ 'decks/sample/films/clip.webm': other })).not.toBe(hashes());
  });
});
