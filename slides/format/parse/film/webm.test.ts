import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixtureContent } from '../../testing/content.fixture.ts';
import { readWebm } from './webm.ts';

const bytesOf = (fixture: string) =>
  fixtureContent(fixture).find(({ path }) => path.endsWith('clip.webm'))?.bytes ?? new Uint8Array();
const film = bytesOf('a-film-with-captions');

describe('what is no whole WebM', () => {
  it.each([
    ['nothing', new Uint8Array()],
    ['an MP4 by another name', bytesOf('a-film-that-is-an-mp4')],
    ['text', new TextEncoder().encode('WEBVTT and so on, for more than a few bytes')],
    ['a WebM without its last byte', film.subarray(0, -1)],
    ['the head of a WebM alone', film.subarray(0, 40)],
    // EBML of another kind: its name says “webp”.
    ['a file of another kind', film.map((byte, at) => (at === film.indexOf(0x6d, 20) ? 0x70 : byte))],
  ])('%s', (_, bytes) => {
    expect(readWebm(bytes)).toBeUndefined();
  });

  it('never makes the reader fail, however it is damaged', () => {
    const damaged = fc
      .array(fc.tuple(fc.nat(film.length - 1), fc.nat(255)), { maxLength: 12 })
      .map((changes) => {
        const bytes = new Uint8Array(film);
        for (const [at, byte] of changes) bytes[at] = byte;
        return bytes;
      });
    fc.assert(
      fc.property(fc.oneof(damaged, fc.uint8Array()), (bytes) => {
        const read = readWebm(bytes);
        return read === undefined || read.seconds === null || Number.isFinite(read.seconds);
      }),
      { numRuns: 2000 },
    );
  });
});

it('says how long a film is, how large, and how it is written', () => {
  expect(readWebm(film)).toEqual({
    seconds: 6,
    tracks: [{ kind: 'video', codec: 'V_VP9', width: 32, height: 16 }],
  });
});

it('finds its place in a file whose parts do not say how long they are, as recordings do not', () => {
  const open = new Uint8Array(film);
  const segment = [0x18, 0x53, 0x80, 0x67];
  const at = open.findIndex((_, from) => segment.every((byte, next) => open[from + next] === byte));
  open.fill(0xff, at + 5, at + 12);
  open[at + 4] = 0x01;
  expect(readWebm(open)).toEqual(readWebm(film));
});
