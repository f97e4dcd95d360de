/** The clinic's logo: read once at the start, checked by what is in it, and served from memory. */
import path from 'node:path';
import { type Problem, show } from './problem.ts';

export interface Logo {
  bytes: Uint8Array<ArrayBuffer>;
  type: 'image/png' | 'image/jpeg' | 'image/webp' | 'image/svg+xml';
}

/** What of a disk the logo needs; both throw when the file is not there or may not be read. */
export interface LogoDisk {
  size(file: string): number;
  read(file: string): Uint8Array;
}

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
    problem: { file: configFile, field: 'logo', value: show(logo), advice },
  });
  if (/^([a-z][a-z+.-]+:|[\\/]{2})/i.test(logo)) {
    return refuse('Write the path of a file on this machine; no logo is shown.');
  }
  const file = path.resolve(path.dirname(configFile), logo);
  let bytes: Uint8Array;
  try {
    if (disk.size(file) > largest)
      return refuse('The file is larger than 2 MB. Save it smaller; no logo is shown.');
    bytes = disk.read(file);
  } catch (error) {
    return refuse(`The file ${reason(error)}. Write the path of a picture file; no logo is shown.`);
  }
  const type = pictureType(bytes);
  if (!type)
    return refuse('The file is no PNG, SVG, JPEG or WebP picture. Save it as one; no logo is shown.');
  return { logo: { bytes: new Uint8Array(bytes), type } };
}

/** What kind of picture the bytes are, by their own marks and not by the file's name. */
export function pictureType(bytes: Uint8Array): Logo['type'] | undefined {
  const latin = (from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to));
  if (latin(0, 8) === '\x89PNG\r\n\x1a\n') return 'image/png';
  if (latin(0, 3) === '\xff\xd8\xff') return 'image/jpeg';
  if (latin(0, 4) === 'RIFF' && latin(8, 12) === 'WEBP') return 'image/webp';
  if (startsWithSvg(new TextDecoder().decode(bytes.subarray(0, 4096)))) return 'image/svg+xml';
  return undefined;
}

/** Whether an `<svg>` element comes first, after what XML allows before it. */
function startsWithSvg(text: string): boolean {
  let rest = text;
  for (;;) {
    const prelude = /^(\s+|<\?xml[^>]*>|<!--[\s\S]*?-->|<!DOCTYPE svg[^>[]*>)/i.exec(rest);
    if (!prelude) return /^<svg[\s/>]/i.test(rest);
    rest = rest.slice(prelude[0].length);
  }
}

function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'is not there';
  if (code === 'EACCES' || code === 'EPERM') return 'may not be read by the kiosk';
  if (code === 'EISDIR') return 'is a folder';
  return 'cannot be read';
}
