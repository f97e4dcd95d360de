/**
 * `app://anteroom`: the only place where pages come from. It serves the built page, the clinic's logo, the films of the
 * library and the static screens, each with the same strict headers, and answers everything else with an empty 404.
 */
import { createHash } from 'node:crypto';
import path from 'node:path';
import type { CustomScheme, Protocol } from 'electron';
import { type FilmEnding, filmEndings } from '../../slides/format/model/bundle.ts';
import type { Logo } from '../config/logo/logo.ts';
import { type Notice, safeScreen, staticFile } from '../recovery/static-screens.ts';
import { rangeIn } from './range.policy.ts';

export const appScheme: CustomScheme = {
  scheme: 'app',
  privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true, stream: true },
};

const logoPath = '/clinic/logo';
const filmPath = /^\/films\/([0-9a-f]{32})\.([a-z]+)$/;

/** The address of this very logo: another picture has another address, so that no page shows the one before. */
export function logoAddress({ bytes }: Logo): string {
  return `app://anteroom${logoPath}?${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}`;
}

export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "media-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "frame-src 'none'",
  // What is not allowed here a page cannot do at all: print, alert and ask, send a form, catch the pointer. Windows and
  // downloads are left to the shell, which denies them and says so in the log.
  'sandbox allow-scripts allow-same-origin allow-popups allow-downloads',
].join('; ');

const deniedFeatures = [
  'accelerometer',
  'autoplay',
  'camera',
  'clipboard-read',
  'clipboard-write',
  'display-capture',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];

/**
 * The headers of every answer, 404s included. There is no `Cross-Origin-Opener-Policy`: with it Chromium refuses a page that
 * is sandboxed, and no window ever has an opener here.
 */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': deniedFeatures.map((feature) => `${feature}=()`).join(', '),
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-cache',
};

/** The kinds of file that the page is built of; any other kind is not served. */
export const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

const filmTypes: Readonly<Record<FilmEnding, string>> = {
  webm: 'video/webm',
  webp: 'image/webp',
  png: 'image/png',
  jpg: 'image/jpeg',
};

/**
 * The file that an address means inside `folder` (absolute), or undefined when it means none. Each part of the path
 * may hold letters, digits, `.`, `_` and `-` and may not start with a dot; that leaves no way to write a traversal,
 * and the result is checked for containment all the same.
 */
export function fileOf(address: string, folder: string): string | undefined {
  const pathname = pathOf(address);
  if (pathname === undefined) return undefined;
  const parts = pathname.slice(1).split('/');
  if (!parts.every((part) => /^[A-Za-z0-9_-][A-Za-z0-9._-]*$/.test(part))) return undefined;
  const file = path.resolve(folder, ...parts);
  const inside = path.relative(folder, file);
  const isOutside = inside === '' || path.isAbsolute(inside) || inside.split(path.sep)[0] === '..';
  return isOutside ? undefined : file;
}

/** The path of an address of this scheme and host, still encoded; undefined for any other address. */
function pathOf(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, host, username, password, pathname } = new URL(address);
  const isOurs = protocol === 'app:' && host === 'anteroom' && username === '' && password === '';
  return isOurs && pathname.startsWith('/') ? pathname : undefined;
}

export interface Served {
  /** Absolute path of the built page's folder. */
  folder: string;
  /** The clinic's logo as it is now. */
  logo: () => Logo | null;
  /** What the safe screen says of the clinic, as it is now. */
  notice: () => Notice;
  /** A film of the library, or its poster, by the hash of its bytes; null when there is none that can be shown. */
  film: (hash: string, ending: FilmEnding) => Promise<Uint8Array<ArrayBuffer> | null>;
  /** Reads a file whole; rejects when there is none. */
  read: (file: string) => Promise<Uint8Array>;
}

/** What an answer depends on. */
export type Asked = Pick<Request, 'url' | 'method' | 'headers'>;

/** Something that can be sent, whole. */
interface Found {
  bytes: Uint8Array<ArrayBuffer>;
  type: string;
  /** Whether it stands in the place of what cannot be read. */
  isSafeScreen?: true;
}

/** Answers one request, with the stretch of the file that it asks for or the whole. Never rejects. */
export async function answer(request: Asked, served: Served): Promise<Response> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return empty(405);
  const found = await find(request.url, served);
  if (found === undefined) return empty(404);
  // Of a damaged installation the visitor sees the safe screen, not a white one.
  if (found.isSafeScreen) return send(found, 503);
  const size = found.bytes.length;
  // What is named as `If-Range` was never given out by us, so it fits nothing.
  const isWhole = request.method === 'HEAD' || request.headers.has('If-Range');
  const range = isWhole ? 'whole' : rangeIn(request.headers.get('Range'), size);
  if (range === 'whole') return send(found, 200);
  if (range === 'none') return empty(416, { 'Content-Range': `bytes */${size}` });
  const { from, to } = range;
  const stretch = { ...found, bytes: found.bytes.subarray(from, to + 1) };
  return send(stretch, 206, { 'Content-Range': `bytes ${from}-${to}/${size}` });
}

async function find(url: string, served: Served): Promise<Found | undefined> {
  const pathname = pathOf(url);
  if (pathname === undefined) return undefined;
  if (pathname === logoPath) return served.logo() ?? undefined;
  const still = staticFile(pathname, served.notice());
  if (still) return still;
  const [, hash, ending] = filmPath.exec(pathname) ?? [];
  if (hash !== undefined) {
    const known = filmEndings.find((each) => each === ending);
    const bytes = known && (await served.film(hash, known));
    return bytes ? { bytes, type: filmTypes[known] } : undefined;
  }
  const file = fileOf(url, served.folder);
  const type = file === undefined ? undefined : mediaTypes[path.extname(file).toLowerCase()];
  if (file === undefined || type === undefined) return undefined;
  try {
    return { bytes: new Uint8Array(await served.read(file)), type };
  } catch {
    return pathname === '/index.html' ? { ...safeScreen(served.notice()), isSafeScreen: true } : undefined;
  }
}

/** The length is said, because from nowhere else Chromium learns that of a film of our own scheme. */
function send({ bytes, type }: Found, status: number, more: Readonly<Record<string, string>> = {}): Response {
  const own = { 'Content-Type': type, 'Content-Length': String(bytes.length), 'Accept-Ranges': 'bytes' };
  return new Response(bytes, { status, headers: { ...securityHeaders, ...own, ...more } });
}

function empty(status: 404 | 405 | 416, more: Readonly<Record<string, string>> = {}): Response {
  return new Response(null, { status, headers: { ...securityHeaders, ...more } });
}

/** Serves `app://` in this session. Call once, after `ready`. */
export function serveApp(protocol: Pick<Protocol, 'handle'>, served: Served): void {
  protocol.handle(appScheme.scheme, (request) => answer(request, served));
}
