/** The films of a deck: what a clinic brought, held against what every kiosk can play. */
import type { FilmEnding } from '../../model/bundle.ts';
import { bytesHash } from '../../model/hash/bundle-hash.ts';
import type { Caption, Film } from '../../model/library.ts';
import { limits } from '../../model/limits.ts';
import { type PictureType, pictureSize, pictureType } from '../../model/picture.ts';
import { type Problem, type Reporter, reporterFor } from '../../model/problem/problem.ts';
import { openFile } from '../opened.ts';
import type { FilmFiles, SourceFile } from '../source-file.ts';
import { readCaptions } from './captions.ts';
import { readWebm, type Webm } from './webm.ts';

/** A film as it was read. */
export interface ReadFilm {
  /** Undefined where the file is missing, or cannot be played or shown. */
  clip: Film | undefined;
  poster: Poster | undefined;
  /** By language; undefined for one whose captions cannot be used. */
  captions: ReadonlyMap<string, Caption[] | undefined>;
  /** What is not there at all, as the name of the file that it would be. */
  missing: readonly string[];
  /** The files that the library takes over. */
  files: readonly FilmFile[];
}

export interface Poster {
  hash: string;
  ending: Exclude<FilmEnding, 'webm'>;
}

export interface FilmFile {
  hash: string;
  ending: FilmEnding;
  bytes: Uint8Array;
}

/** Reads a film with its poster and its captions. */
export function readFilm(name: string, files: FilmFiles, problems: Problem[]): ReadFilm {
  const clip = files.clip && readClip(files.clip, problems);
  const poster = files.poster && readPoster(files.poster, problems);
  const captions = [...files.captions].map(([language, file]) => {
    const { text, reporter } = openFile(file, limits.captions);
    const cues = text === undefined ? undefined : readCaptions(text, clip?.seconds ?? null, reporter);
    problems.push(...reporter.problems);
    return [
      language,
      reporter.problems.some(({ code }) => code === 'captions-syntax') ? undefined : cues,
    ] as const;
  });
  const taken = [
    clip && { hash: clip.hash, ending: 'webm' as const, bytes: files.clip?.bytes },
    poster && { ...poster, bytes: files.poster?.bytes },
  ];
  return {
    clip,
    poster,
    captions: new Map(captions),
    missing: [...(files.clip ? [] : [`${name}.webm`]), ...(files.poster ? [] : [`${name}.webp`])],
    files: taken.flatMap((file) => (file?.bytes ? [{ ...file, bytes: file.bytes }] : [])),
  };
}

/** How to make a file that every kiosk plays, of any that is not; a higher quality number makes a smaller one. */
export const asWebm = (name: string, quality = 34) =>
  `Make a WebM of it (ffmpeg -i ${name} -c:v libvpx-vp9 -crf ${quality} -b:v 0 -vf scale=1280:-2 -c:a libopus new.webm)`;

function readClip({ path, bytes = none }: SourceFile, problems: Problem[]): Film | undefined {
  const reporter = reporterFor(path, '');
  const found = bytes.length > limits.film ? undefined : readWebm(bytes);
  if (bytes.length > limits.film) {
    report(
      'film-too-large',
      `the film has more than ${limits.film / 1e6} MB`,
      asWebm('film.webm', 40),
      reporter,
    );
  } else if (!found) {
    const message = isMp4(bytes) ? 'an MP4 by another name' : 'no WebM, or one that is cut off';
    report('film-format', `the file is ${message}`, asWebm('film.mp4'), reporter);
  }
  const clip = found && judge(found, bytes, reporter);
  problems.push(...reporter.problems);
  return clip;
}

const none = new Uint8Array();

/** What Chromium and Electron decode wherever they run, without a codec that has to be licensed. */
const codecs = { video: ['V_VP8', 'V_VP9'], audio: ['A_OPUS', 'A_VORBIS'] } as const;

function judge({ seconds, tracks }: Webm, bytes: Uint8Array, reporter: Reporter): Film | undefined {
  const pictures = tracks.filter(({ kind }) => kind === 'video');
  const sounds = tracks.filter(({ kind }) => kind === 'audio');
  const foreign = [...pictures, ...sounds].find(
    ({ kind, codec }) => kind !== 'other' && !codecs[kind].some((known) => known === codec),
  );
  const [picture] = pictures;
  if (foreign) {
    const message = `the film is written as ${foreign.codec || 'something unnamed'}, which not every kiosk can play`;
    report('film-format', message, asWebm('film.webm'), reporter);
  }
  if (!picture || pictures.length > 1 || sounds.length > 1 || picture.width === 0 || picture.height === 0) {
    const message = `the film has ${pictures.length} tracks of pictures and ${sounds.length} of sound`;
    report('film-format', message, asWebm('film.webm'), reporter);
    return undefined;
  }
  if (seconds === null) {
    const advice = 'Write it anew (ffmpeg -i film.webm -c copy new.webm)';
    report('film-format', 'the film does not say how long it is', advice, reporter);
    return undefined;
  }
  if (seconds > limits.filmSeconds) {
    const message = `the film lasts ${Math.round(seconds)} seconds; at most ${limits.filmSeconds} are shown`;
    report('film-too-large', message, 'Cut it, or part it between two slides.', reporter);
  }
  if (Math.max(picture.width, picture.height) > limits.filmSide) {
    const message = `the film has ${picture.width} × ${picture.height} pixels`;
    report('film-too-large', message, asWebm('film.webm'), reporter);
  }
  if (reporter.problems.length > 0) return undefined;
  const { width, height } = picture;
  return { hash: bytesHash(bytes), seconds, width, height, sound: sounds.length > 0 };
}

const endings: Readonly<Record<PictureType, Poster['ending']>> = {
  'image/webp': 'webp',
  'image/png': 'png',
  'image/jpeg': 'jpg',
};

function readPoster({ path, bytes = none }: SourceFile, problems: Problem[]): Poster | undefined {
  const reporter = reporterFor(path, '');
  const type = pictureType(bytes);
  const size = type && pictureSize(bytes, type);
  const advice =
    'Save a picture of the film as WebP, PNG or JPEG (ffmpeg -ss 1 -i film.webm -frames:v 1 film.webp)';
  if (!size) report('film-format', 'the poster is no picture, or one that is cut off', advice, reporter);
  else if (bytes.length > limits.poster || Math.max(size.width, size.height) > limits.filmSide) {
    const message = `the poster has ${Math.ceil(bytes.length / 1000)} KB and ${size.width} × ${size.height} pixels`;
    const most = `Save it with at most ${limits.poster / 1000} KB and ${limits.filmSide} pixels on a side.`;
    report('film-too-large', message, most, reporter);
  }
  problems.push(...reporter.problems);
  return type && reporter.problems.length === 0
    ? { hash: bytesHash(bytes), ending: endings[type] }
    : undefined;
}

const isMp4 = (bytes: Uint8Array) => String.fromCharCode(...bytes.subarray(4, 8)) === 'ftyp';

function report(
  code: 'film-format' | 'film-too-large',
  message: string,
  advice: string,
  reporter: Reporter,
): void {
  reporter.report(code, { line: 1, column: 1 }, { message, advice });
}
