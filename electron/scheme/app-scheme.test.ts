import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { safeScreen, staticFile } from '../recovery/static-screens.ts';
import {
  answer,
  contentSecurityPolicy,
  fileOf,
  logoAddress,
  mediaTypes,
  type Served,
  securityHeaders,
  serveApp,
} from './app-scheme.ts';

const folder = path.resolve('/app/out/renderer');
const files: Record<string, string> = {
  'index.html': '<!doctype html>',
  'assets/index-B2xk_9.js': 'let a;',
  'assets/font.woff2': 'wOF2',
  'notes.txt': 'not for the page',
};
const filmHash = '0123456789abcdef0123456789abcdef';
const filmAddress = `app://anteroom/films/${filmHash}.webm`;
const film = new Uint8Array([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
const notice = { clinicName: 'Lindenhof', languages: ['en', 'es'] };
const served: Served = {
  folder,
  logo: () => null,
  notice: () => notice,
  film: (hash, ending) =>
    Promise.resolve(hash === filmHash && (ending === 'webm' || ending === 'webp') ? film : null),
  read: (file) => {
    const content = files[path.relative(folder, file).replaceAll(path.sep, '/')];
    return content === undefined
      ? Promise.reject(new Error('ENOENT'))
      : Promise.resolve(Buffer.from(content));
  },
};
const get = (
  url: string,
  more: Partial<Served> = {},
  method = 'GET',
  headers: Readonly<Record<string, string>> = {},
) => answer({ url, method, headers: new Headers(headers) }, { ...served, ...more });
const bytesOf = async (response: Response) => [...(await response.bytes())];

const hostile = [
  'app://anteroom/../../etc/passwd',
  'app://anteroom/assets/../../../etc/passwd',
  'app://anteroom/%2e%2e/%2e%2e/etc/passwd',
  'app://anteroom/..%2f..%2fetc%2fpasswd',
  'app://anteroom/%252e%252e%252fetc/passwd',
  'app://anteroom/..%5c..%5cwindows',
  'app://anteroom/..\\..\\windows\\win.ini',
  'app://anteroom/assets\\..\\..\\main\\main.js',
  'app://anteroom/index.html%00.png',
  'app://anteroom/index.html\0.png',
  'app://anteroom//etc/passwd',
  'app://anteroom///server/share/x.html',
  'app://anteroom/%5c%5cserver%5cshare%5cx.html',
  'app://anteroom/\\\\server\\share\\x.html',
  'app://anteroom/C:/Windows/win.ini',
  'app://anteroom/C:%5cWindows%5cwin.ini',
  'app://anteroom/file:///etc/passwd',
  'app://anteroom/index.html::$DATA',
  'app://anteroom/index.html.',
  'app://anteroom/.stamps',
  'app://anteroom/.',
  'app://anteroom/..',
  'app://anteroom/ ',
  'app://anteroom/assets/',
  'app://anteroom/',
  'app://anteroom',
  'app://other/index.html',
  'app://anteroom:80/index.html',
  'app://user:secret@anteroom/index.html',
  'app:index.html',
  'app:///index.html',
  'http://anteroom/index.html',
  'file:///app/out/renderer/index.html',
  'nonsense',
  '',
];

describe('an address that means no file of the page', () => {
  test.each(hostile)('%j is answered with an empty 404', async (url) => {
    const reached: string[] = [];
    const response = await get(url, {
      read: (file) => {
        reached.push(file);
        return Promise.reject(new Error('ENOENT'));
      },
    });
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('');
    expect(reached.every((file) => file.startsWith(folder + path.sep))).toBe(true);
  });

  test.each([
    ['missing', 'app://anteroom/assets/gone.js'],
    ['of a kind that the page has not', 'app://anteroom/notes.txt'],
    ['without an ending', 'app://anteroom/assets'],
    ['of a clinic without a logo', 'app://anteroom/clinic/logo'],
    ['inside a logo', 'app://anteroom/clinic/logo/x.png'],
    ['of a film that is not there', `app://anteroom/films/${'f'.repeat(32)}.webm`],
    ['of a film by another name than its hash', 'app://anteroom/films/clip.webm'],
    ['of a film of another kind', filmAddress.replace('webm', 'mp4')],
    ['inside a film', `${filmAddress}/x.webm`],
  ])('%s', async (_name, url) => {
    expect((await get(url)).status).toBe(404);
  });

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('the method %s is not answered', async (method) => {
    expect((await get('app://anteroom/index.html', {}, method)).status).toBe(405);
  });
});

test.each([
  '..%2f..%2fetc',
  '%5c%5cserver',
  'a\\b.js',
  'a%00.js',
  'C:/x.js',
  'a.js::$DATA',
  '.stamps/main',
  'assets/.hidden.js',
  'assets//a.js',
  'assets/',
  'a%20b.js',
  'ä.js',
])('%j is no name of a file of the page, whatever lies on the disk', (name) => {
  expect(fileOf(`app://anteroom/${name}`, folder)).toBeUndefined();
});

test('whatever the address, the file is inside the folder', () => {
  const part = fc.oneof(
    fc.string(),
    fc.constantFrom('..', '%2e%2e', '.', '\\', '%5c', '%2f', '\0', 'C:', '~', 'a.js', ''),
  );
  const address = fc.array(part).map((parts) => `app://anteroom/${parts.join('/')}`);
  fc.assert(
    fc.property(fc.oneof(address, fc.string()), (url) => {
      const file = fileOf(url, folder);
      return file === undefined || file.startsWith(folder + path.sep);
    }),
  );
});

test('a damaged installation shows the safe screen in the page’s place', async () => {
  const response = await get('app://anteroom/index.html', { read: () => Promise.reject(new Error('EIO')) });
  expect(response.status).toBe(503);
  expect(await response.text()).toContain('This screen is taking a short break');
});

describe('every answer carries the same strict headers', () => {
  test.each([
    'app://anteroom/index.html',
    'app://anteroom/safe.html',
    'app://anteroom/cover.html',
    'app://anteroom/clinic/logo',
    'app://anteroom/gone.js',
    'app://anteroom/../x',
    filmAddress,
  ])('%s', async (url) => {
    const { headers } = await get(url);
    for (const [name, value] of Object.entries(securityHeaders)) expect(headers.get(name)).toBe(value);
  });

  test('also a method that is not answered', async () => {
    const { headers } = await get('app://anteroom/index.html', {}, 'POST');
    expect(headers.get('Content-Security-Policy')).toBe(contentSecurityPolicy);
  });

  test('also a stretch of a file, and one that is not there', async () => {
    for (const range of ['bytes=2-4', 'bytes=99-']) {
      const { headers } = await get(filmAddress, {}, 'GET', { Range: range });
      for (const [name, value] of Object.entries(securityHeaders)) expect(headers.get(name)).toBe(value);
    }
  });

  test('none of them an opener policy, with which Chromium shows no page that is sandboxed', () => {
    expect(Object.keys(securityHeaders)).not.toContain('Cross-Origin-Opener-Policy');
  });

  test('among them these', () => {
    expect(securityHeaders).toMatchObject({
      'Content-Security-Policy':
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
        "connect-src 'none'; media-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; " +
        "frame-src 'none'; sandbox allow-scripts allow-same-origin allow-popups allow-downloads",
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Permissions-Policy': expect.stringContaining('camera=(), '),
    });
  });
});

test.each([
  ['app://anteroom/index.html', 'text/html; charset=utf-8', '<!doctype html>'],
  ['app://anteroom/index.html?a=1#b', 'text/html; charset=utf-8', '<!doctype html>'],
  ['app://anteroom/assets/index-B2xk_9.js', 'text/javascript; charset=utf-8', 'let a;'],
  ['app://anteroom/assets/font.woff2', 'font/woff2', 'wOF2'],
])('%s is served as %s', async (url, type, content) => {
  const response = await get(url);
  expect([response.status, response.headers.get('Content-Type'), await response.text()]).toEqual([
    200,
    type,
    content,
  ]);
});

describe('a stretch of a file', () => {
  const range = (asked: string, method = 'GET', more: Readonly<Record<string, string>> = {}) =>
    get(filmAddress, {}, method, { Range: asked, ...more });

  test('that the file does not have is refused, with the length that it has', async () => {
    const response = await range('bytes=10-');
    expect([response.status, response.headers.get('Content-Range'), await bytesOf(response)]).toEqual([
      416,
      'bytes */10',
      [],
    ]);
  });

  test('that cannot be understood is answered with the whole', async () => {
    const response = await range('bytes=4-2');
    expect([response.status, await bytesOf(response)]).toEqual([200, [...film]]);
  });

  test.each([
    ['bytes=0-', 'bytes 0-9/10', [...film]],
    ['bytes=3-5', 'bytes 3-5/10', [3, 4, 5]],
    ['bytes=8-99', 'bytes 8-9/10', [8, 9]],
    ['bytes=-2', 'bytes 8-9/10', [8, 9]],
  ])('%s is sent as %s', async (asked, sent, content) => {
    const response = await range(asked);
    expect([
      response.status,
      response.headers.get('Content-Range'),
      response.headers.get('Content-Length'),
      await bytesOf(response),
    ]).toEqual([206, sent, String(content.length), content]);
  });

  test('is not sent where only the headers are asked for, nor to a browser that holds another file', async () => {
    expect((await range('bytes=3-5', 'HEAD')).status).toBe(200);
    expect((await range('bytes=3-5', 'GET', { 'If-Range': '"another"' })).status).toBe(200);
  });

  test('can be asked for of the page, and not of the screen that stands in its place', async () => {
    const page = 'app://anteroom/index.html';
    const asked = { Range: 'bytes=0-1' };
    expect(await (await get(page, {}, 'GET', asked)).text()).toBe('<!');
    const damaged = { read: () => Promise.reject(new Error('EIO')) };
    expect((await get(page, damaged, 'GET', asked)).status).toBe(503);
  });
});

test('a poster is a picture', async () => {
  const { headers } = await get(filmAddress.replace('webm', 'webp'));
  expect(headers.get('content-type')).toBe('image/webp');
});

test('a film says what it is, how long it is, and that stretches of it can be had', async () => {
  const { headers } = await get(filmAddress);
  expect(Object.fromEntries(headers)).toMatchObject({
    'content-type': 'video/webm',
    'content-length': '10',
    'accept-ranges': 'bytes',
  });
});

test('the logo is served from memory, as what it is', async () => {
  const response = await get('app://anteroom/clinic/logo', {
    logo: () => ({ bytes: new Uint8Array([1, 2]), type: 'image/webp' }),
    read: () => Promise.reject(new Error('not to be read')),
  });
  expect(response.headers.get('Content-Type')).toBe('image/webp');
  expect([...new Uint8Array(await response.arrayBuffer())]).toEqual([1, 2]);
});

test('another logo has another address, and each is answered with the logo of the moment', async () => {
  const addressOf = (...bytes: number[]) => logoAddress({ bytes: new Uint8Array(bytes), type: 'image/png' });
  expect(addressOf(1)).not.toBe(addressOf(2));
  expect(addressOf(1)).toBe(addressOf(1));
  const logo = () => ({ bytes: new Uint8Array([3]), type: 'image/png' as const });
  expect((await get(addressOf(1), { logo })).headers.get('Content-Type')).toBe('image/png');
});

test('no kind of file is served that a browser would guess at', () => {
  expect(
    Object.values(mediaTypes).filter(
      (type) => !/^(text|image|font|audio|video|application)\/[a-z0-9+-]+/.test(type),
    ),
  ).toEqual([]);
});

test('the static screens need no script, no style in the markup and nothing from elsewhere', () => {
  for (const name of ['/safe.html', '/cover.html', '/safe.css']) {
    const { bytes } = staticFile(name, notice) ?? {};
    expect(bytes?.length).toBeGreaterThan(100);
    expect(new TextDecoder().decode(bytes)).not.toMatch(/<script|style=|https?:|url\(|@import| on[a-z]+=/);
  }
});

test('the safe screen carries the mark of the house as it is today', () => {
  const brand = readFileSync(path.join(import.meta.dirname, '../../assets/brand/anteroom.svg'), 'utf8');
  const shapes = brand.match(/<(?:path|circle|rect|ellipse)\b[^>]*>/g) ?? [];
  const screen = new TextDecoder().decode(safeScreen(notice).bytes);
  expect(shapes.length).toBeGreaterThan(0);
  expect(shapes.filter((shape) => !screen.includes(shape))).toEqual([]);
});

test('the scheme is handled', async () => {
  const handled = new Map<string, (request: Request) => Promise<Response> | Response>();
  serveApp({ handle: (scheme, handler) => void handled.set(scheme, handler as never) }, served);
  const response = await handled.get('app')?.(new Request('app://anteroom/index.html'));
  expect(response?.status).toBe(200);
});
