import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { pictureType, readLogo } from './logo.ts';

const configFile = path.resolve('/etc/anteroom/kiosk.config.json');
const png = Buffer.from('\x89PNG\r\n\x1a\n...', 'latin1');
const fails = (code: string) => () => {
  throw Object.assign(new Error(code), { code });
};
const unread = { size: fails('not to be read'), read: fails('not to be read') };
const holding = (bytes: Uint8Array, size = bytes.length) => ({ size: () => size, read: () => bytes });

describe('a logo that cannot be used gives no logo and says why', () => {
  test.each([
    ['missing', { size: fails('ENOENT'), read: fails('ENOENT') }, 'The file is not there.'],
    ['not readable', { size: () => 10, read: fails('EACCES') }, 'The file may not be read by the kiosk.'],
    ['a folder', { size: () => 4096, read: fails('EISDIR') }, 'The file is a folder.'],
    ['on a broken disk', { size: () => 10, read: fails('EIO') }, 'The file cannot be read.'],
    ['too large', holding(png, 2 * 1024 * 1024 + 1), 'The file is larger than 2 MB.'],
    ['no picture', holding(Buffer.from('hello')), 'The file is no PNG, SVG, JPEG or WebP picture.'],
    [
      'a web page',
      holding(Buffer.from('<!doctype html><svg></svg>')),
      'The file is no PNG, SVG, JPEG or WebP picture.',
    ],
    ['empty', holding(new Uint8Array()), 'The file is no PNG, SVG, JPEG or WebP picture.'],
  ])('%s', (_name, disk, words) => {
    const { logo, problem } = readLogo('logo.png', configFile, disk);
    expect(logo).toBeNull();
    expect(problem).toMatchObject({ file: configFile, field: 'logo', value: '"logo.png"' });
    expect(problem?.advice.startsWith(words)).toBe(true);
  });

  test.each([
    '\\\\server\\share\\logo.png',
    '//server/share/logo.png',
    'https://clinic.example/logo.png',
    'file:///etc/passwd',
    'data:image/png;base64,AA==',
  ])('%s is on another machine or no path, and is not even looked at', (address) => {
    const { logo, problem } = readLogo(address, configFile, unread);
    expect(logo).toBeNull();
    expect(problem?.advice).toBe('Write the path of a file on this machine; no logo is shown.');
  });
});

test('no logo named is no logo, and no problem', () => {
  expect(readLogo(null, configFile, unread)).toEqual({ logo: null });
});

test('a relative path starts at the config’s folder', () => {
  const asked: string[] = [];
  readLogo('pictures/logo.png', configFile, {
    size: () => png.length,
    read: (file) => {
      asked.push(file);
      return png;
    },
  });
  expect(asked).toEqual([path.join(path.dirname(configFile), 'pictures', 'logo.png')]);
});

test('the picture comes with its kind', () => {
  expect(readLogo('logo.png', configFile, holding(png)).logo).toEqual({
    bytes: new Uint8Array(png),
    type: 'image/png',
  });
});

test.each([
  ['image/png', png],
  ['image/jpeg', Buffer.from('\xff\xd8\xff\xe0', 'latin1')],
  ['image/webp', Buffer.from('RIFF\x10\0\0\0WEBPVP8 ', 'latin1')],
  ['image/svg+xml', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ['image/svg+xml', Buffer.from('\ufeff<?xml version="1.0"?>\n<!-- made by hand -->\n<svg>')],
  [undefined, Buffer.from('GIF89a')],
  [undefined, Buffer.from('<svgx>')],
  [undefined, Buffer.from('<!--'.repeat(1000))],
])('%s is told by the bytes themselves', (type, bytes) => {
  expect(pictureType(bytes)).toBe(type);
});
