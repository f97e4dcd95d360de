/** The clinic's logo: read when the settings are, checked by what is in it, and served from memory. */
import path from 'node:path';
import { type PictureType, pictureType } from '../../../slides/format/model/picture.ts';
import { decodeText } from '../decode.ts';
import { type Problem, show } from '../problem.ts';
import { pictureProblem } from './picture.ts';
import { beginsLikeSvg, plainSvg } from './plain-svg.ts';

export interface Logo {
  bytes: Uint8Array<ArrayBuffer>;
  type: PictureType | 'image/svg+xml';
}

/** What of a disk the logo needs; both throw when the file is not there or may not be read. */
export interface LogoDisk {
  size(file: string): number;
  read(file: string): Uint8Array;
}

/** Bytes of a file. */
const largest = 2 * 1024 * 1024;

/**
 * Reads the logo that `logo` in `configFile` names. A file that cannot be used gives a problem and no logo. The
 * address of another machine is refused unread: the kiosk asks nothing of a network.
 */
export function readLogo(
  logo: string | null,
  configFile: string,
  disk: LogoDisk,
): { logo: Logo | null; problem?: Problem } {
  if (logo === null) return { logo: null };
  const refuse = (advice: string) => ({
    logo: null,
    problem: { file: configFile, field: 'logo', value: show(logo), advice: `${advice} No logo is shown.` },
  });
  const wrongPath = pathProblem(logo);
  if (wrongPath !== undefined) return refuse(wrongPath);
  const bytes = readFile(path.resolve(path.dirname(configFile), logo), disk);
  if (typeof bytes === 'string') return refuse(bytes);
  const picture = pictureIn(bytes);
  return typeof picture === 'string' ? refuse(picture) : { logo: picture };
}

function pathProblem(logo: string): string | undefined {
  // "C:\temp" in a JSON text is C:, a tab and "emp": the escapes that a path can spell by accident.
  if (/[\b\f\n\r\t]/.test(logo))
    return String.raw`In a path write two \ for each one (C:\\temp\\logo.png), or /.`;
  if (/^([a-z][a-z+.-]+:|[\\/]{2})/i.test(logo)) return 'Write the path of a file on this machine.';
  return undefined;
}

/** The bytes of the file, or why there are none. */
function readFile(file: string, disk: LogoDisk): Uint8Array | string {
  try {
    return disk.size(file) > largest ? 'The file is larger than 2 MB. Save it smaller.' : disk.read(file);
  } catch (error) {
    return `The file ${reason(error)}. Write the path of a picture file.`;
  }
}

/** The picture in these bytes, told by its own marks and not by the file's name; or why it cannot be shown. */
function pictureIn(bytes: Uint8Array): Logo | string {
  const type = pictureType(bytes);
  if (type !== undefined) return pictureProblem(bytes, type) ?? { bytes: new Uint8Array(bytes), type };
  const { text } = decodeText(bytes);
  if (!beginsLikeSvg(text)) return 'The file is no PNG, SVG, JPEG or WebP picture. Save it as one.';
  const drawing = plainSvg(text);
  if ('wrong' in drawing) return `The SVG cannot be shown. ${drawing.wrong}`;
  return { bytes: new TextEncoder().encode(drawing.svg), type: 'image/svg+xml' };
}

function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'is not there';
  if (code === 'EACCES' || code === 'EPERM') return 'may not be read by the kiosk';
  if (code === 'EISDIR') return 'is a folder';
  return 'cannot be read';
}
