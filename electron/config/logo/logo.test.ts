import { Buffer } from 'node:buffer';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readLogo } from './logo.ts';
import { pngOf } from './picture.fixture.ts';

const configFile = path.resolve('/etc/anteroom/kiosk.config.json');
const png = pngOf(2, 2);
const fails = (code: string) => () => {
  throw Object.assign(new Error(code), { code });
};
const unread = { size: fails('not to be read'), read: fails('not to be read') };
const holding = (bytes: Uint8Array, size = bytes.length) => ({ size: () => size, read: () => bytes });
const read = (bytes: Uint8Array | string) =>
  readLogo('logo.png', configFile, holding(typeof bytes === 'string' ? Buffer.from(bytes) : bytes));

const noPicture = 'The file is no PNG, SVG, JPEG or WebP picture.';

describe('a logo that cannot be used gives no logo and says why', () => {
  test.each([
    ['missing', { size: fails('ENOENT'), read: fails('ENOENT') }, 'The file is not there.'],
    ['not readable', { size: () => 10, read: fails('EACCES') }, 'The file may not be read by the kiosk.'],
    ['a folder', { size: () => 4096, read: fails('EISDIR') }, 'The file is a folder.'],
    ['on a broken disk', { size: () => 10, read: fails('EIO') }, 'The file cannot be read.'],
    ['too large', holding(png, 2 * 1024 * 1024 + 1), 'The file is larger than 2 MB.'],
    ['no picture', holding(Buffer.from('hello')), noPicture],
    ['a GIF', holding(Buffer.from('GIF89a')), noPicture],
    ['a web page', holding(Buffer.from('<!doctype html><svg></svg>')), noPicture],
    ['nearly an SVG', holding(Buffer.from('<svgx>')), noPicture],
    ['a comment without an end', holding(Buffer.from('<!--'.repeat(1000))), noPicture],
    ['empty', holding(new Uint8Array()), noPicture],
    ['a cut PNG', holding(png.subarray(0, 50)), 'The picture is cut off.'],
    ['a PNG cut in its head', holding(png.subarray(0, 12)), 'The picture is cut off.'],
    ['a JPEG cut in its head', holding(Buffer.from('\xff\xd8\xff\xe0', 'latin1')), 'The picture is cut off.'],
    [
      'a cut WebP',
      holding(Buffer.from('RIFF\x40\0\0\0WEBPVP8L\x20\0\0\0\x2f\x01\x40\0\0\0\0\0\0\0', 'latin1')),
      'The picture is cut off.',
    ],
    [
      'huge in pixels, however small the file',
      holding(pngOf(20_000, 20_000)),
      'The picture has 20000 × 20000 pixels. Save it with at most 4096 × 4096.',
    ],
    [
      'a cut SVG',
      holding(Buffer.from('<svg xmlns="a"><path d="M0 0')),
      'The SVG cannot be shown. It is cut off',
    ],
  ])('%s', (_name, disk, words) => {
    const { logo, problem } = readLogo('logo.png', configFile, disk);
    expect(logo).toBeNull();
    expect(problem).toMatchObject({ file: configFile, field: 'logo', value: '"logo.png"' });
    expect(problem?.advice).toContain(words);
    expect(problem?.advice).toContain('No logo is shown.');
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
    expect(problem?.advice).toContain('Write the path of a file on this machine.');
  });

  test.each(['C:\temp\brand.png', 'C:\name.png', 'D:\fonts\reception.png'])(
    'a path whose backslashes were taken for escapes (%j) is told how to be written',
    (logo) => {
      const { problem } = readLogo(logo, configFile, unread);
      expect(problem?.advice).toContain(String.raw`write two \ for each one`);
    },
  );
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

test('a picture comes as it is, with its kind', () => {
  expect(read(png)).toEqual({ logo: { bytes: new Uint8Array(png), type: 'image/png' } });
});

test('as many pixels as a large screen has are no problem', () => {
  expect(read(pngOf(4096, 4096)).problem).toBeUndefined();
});

test('an SVG comes without what stood before it, in UTF-8', () => {
  const drawing = '<svg xmlns="http://www.w3.org/2000/svg"><title>Clínica</title></svg>';
  const saved = Buffer.from(
    `\ufeff<?xml version="1.0" encoding="UTF-16"?>\n<!-- by hand -->\n${drawing}`,
    'utf16le',
  );
  const { logo } = read(saved);
  expect(logo?.type).toBe('image/svg+xml');
  expect(new TextDecoder().decode(logo?.bytes)).toBe(drawing);
});
