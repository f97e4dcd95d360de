/**
 * The playlists that a clinic shares as files: `playlists/*.json` beside `kiosk.config.json`, one in each. What is wrong with a
 * file costs that playlist, and is said with file, place and what to write instead.
 */
import fs from 'node:fs';
import path from 'node:path';
import {
  type KeptPlaylist,
  type Playlist,
  playlistSchema,
  withoutRepeats,
} from '../../slides/format/model/playlist.ts';
import { nearest } from '../../slides/format/model/problem/nearest.ts';
import { decodeText } from '../config/decode.ts';
import { parseSettings } from '../config/parse.ts';
import { type Problem, shortened, show } from '../config/problem.ts';
import type { KnownDeck } from './misfits.ts';

/** A playlist and the file in which it stands. */
export interface FiledPlaylist extends KeptPlaylist {
  file: string;
}

export interface Playlists {
  playlists: FiledPlaylist[];
  problems: Problem[];
}

/** The most that a playlist of 60 slides can need is a tenth of this. */
const largest = 256 * 1024;
/** More files than a consultant could choose among are not read. */
const mostFiles = 100;

const ending = /\.json$/;

/** The playlist in `text`; undefined where something is wrong with it. Slides that stand there twice count once. */
export function parsePlaylist(text: string, file: string): { playlist?: Playlist; problems: Problem[] } {
  const parsed = parseSettings(text, file);
  const result = playlistSchema.safeParse(parsed.value);
  if (result.success) {
    const { kept, repeats } = withoutRepeats(result.data.slides);
    const problems = repeats.map((place) => ({
      file,
      ...parsed.placeOf(`slides.${place}`),
      field: `slides.${place}`,
      advice: `The slide ${show(result.data.slides[place]?.slide)} stands here a second time. It is shown once; take this one out.`,
    }));
    return {
      playlist: { ...result.data, slides: kept },
      problems: shortened([...parsed.problems, ...problems], file),
    };
  }
  const problems = result.error.issues.map((issue) => {
    const at = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
    const field = at.join('.') || 'playlist';
    return {
      file,
      ...parsed.placeOf(field),
      field,
      value: show(valueAt(parsed.value, at)),
      advice: `${adviceFor(issue)} This playlist is not offered.`,
    };
  });
  return { problems: shortened([...parsed.problems, ...problems], file) };
}

function adviceFor({
  code,
  message,
  path: at,
}: {
  code: string;
  message: string;
  path: PropertyKey[];
}): string {
  if (code === 'unrecognized_keys')
    return 'There is no such field: it has name, language and slides. Take it out.';
  if (at.length === 0) return 'Write name, and slides as a list of at most 60, each with deck and slide.';
  return /^[a-z]/.test(message) ? `${message.charAt(0).toUpperCase()}${message.slice(1)}.` : `${message}.`;
}

function valueAt(value: unknown, at: readonly PropertyKey[]): unknown {
  return at.reduce<unknown>(
    (inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key],
    value,
  );
}

/** Reads all playlists in `folder`; none, when there is no such folder. Never throws. */
export function readPlaylists(folder: string): Playlists {
  const names = namesIn(folder);
  const known = names.filter((name) => ending.test(name));
  const read = known.slice(0, mostFiles).map((name) => readOne(folder, name));
  const playlists: FiledPlaylist[] = [];
  const problems = [...unread(folder, names), ...tooMany(folder, known.length)];
  for (const one of read) {
    problems.push(...one.problems);
    const { playlist, name } = one;
    if (playlist === undefined) continue;
    const file = path.join(folder, name);
    const other = playlists.find((each) => each.playlist.name === playlist.name);
    if (other === undefined) playlists.push({ id: `file:${name}`, file, playlist });
    else
      problems.push({
        file,
        field: 'name',
        value: show(playlist.name),
        advice: `${path.basename(other.file)} has this name already. Give it another; this playlist is not offered.`,
      });
  }
  return { playlists, problems };
}

function readOne(folder: string, name: string): ReturnType<typeof parsePlaylist> & { name: string } {
  const file = path.join(folder, name);
  try {
    const { size } = fs.statSync(file);
    if (size > largest)
      return {
        name,
        problems: [{ file, advice: 'The file is too large to be a playlist; it is not read.' }],
      };
    return { name, ...parsePlaylist(decodeText(fs.readFileSync(file)).text, file) };
  } catch {
    return { name, problems: [{ file, advice: 'The file cannot be read; its playlist is not offered.' }] };
  }
}

function unread(folder: string, names: readonly string[]): Problem[] {
  return names
    .filter((name) => !ending.test(name) && !name.startsWith('.'))
    .map((name) => ({
      file: path.join(folder, name),
      advice: 'The file is not read. The name of a playlist must end with .json.',
    }));
}

function tooMany(folder: string, files: number): Problem[] {
  if (files <= mostFiles) return [];
  return [
    { file: folder, advice: `There are ${files} playlists here; only the first ${mostFiles} are read.` },
  ];
}

function namesIn(folder: string): string[] {
  try {
    return fs.readdirSync(folder).sort();
  } catch {
    return [];
  }
}

/** A problem for each deck that a playlist names and the library does not have. While no deck is known at all, none. */
export function unknownInPlaylists(
  known: readonly KnownDeck[],
  playlists: readonly FiledPlaylist[],
): Problem[] {
  const ids = [...new Set(known.filter(({ isOnHome }) => isOnHome).map(({ id }) => id))];
  if (ids.length === 0) return [];
  return playlists.flatMap(({ file, playlist }) => {
    const missing = [...new Set(playlist.slides.map(({ deck }) => deck))].filter((id) => !ids.includes(id));
    return missing.map((id) => {
      const near = nearest(id, ids);
      const instead = near === undefined ? `Write one of ${ids.join(', ')}.` : `Write ${show(near)}.`;
      return {
        file,
        field: 'deck',
        value: show(id),
        advice: `There is no such deck; its slides are passed over. ${instead}`,
      };
    });
  });
}
