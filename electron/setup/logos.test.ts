import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { pngOf } from '../config/logo/picture.fixture.ts';
import { findLogos, stickRoots } from './logos.ts';

let media: string;
beforeEach(() => {
  media = fs.mkdtempSync(path.join(os.tmpdir(), 'anteroom-media-'));
});
afterEach(() => fs.rmSync(media, { recursive: true, force: true }));

const save = (name: string, content: string | Buffer) => {
  fs.mkdirSync(path.dirname(path.join(media, name)), { recursive: true });
  fs.writeFileSync(path.join(media, name), content);
};
const found = () => findLogos([], [{ folder: media, depth: 2 }]);

describe('On a stick', () => {
  test('what is no picture, too large, or hidden is no logo', async () => {
    save('stick/letter.docx', 'a letter');
    save('stick/.hidden.png', pngOf(4, 4));
    save('stick/large.png', Buffer.alloc(3 * 1024 * 1024));
    save('stick/renamed.png', 'a letter');
    expect((await found()).map(({ name, picture }) => [name, picture])).toEqual([
      ['large.png', null],
      ['renamed.png', null],
    ]);
  });

  test('pictures are found wherever the system shows it, each under a name that leads to no other file', async () => {
    save('stick/logo.png', pngOf(4, 4));
    save('user/stick/logo.SVG', '<svg xmlns="http://www.w3.org/2000/svg"/>');
    const logos = await found();
    expect(logos.map(({ name, ending }) => `${name} ${ending}`).sort()).toEqual([
      'logo.SVG svg',
      'logo.png png',
    ]);
    for (const { id, picture } of logos) {
      expect(id).toMatch(/^[0-9a-f]{16}$/);
      expect(picture).toMatch(/^data:image\//);
    }
  });

  test('no more than a dozen are shown', async () => {
    for (let count = 0; count < 30; count += 1) save(`stick/${count}.png`, pngOf(1, 1));
    expect((await found()).length).toBe(12);
  });
});

test('A disk that fails shows nothing, and is no reason to fail', async () => {
  const broken = async () => {
    throw new Error('unplugged');
  };
  const disk = { readdir: broken, readFile: broken, stat: broken } as unknown as Parameters<
    typeof findLogos
  >[2];
  expect(await findLogos(['/media/stick'], stickRoots('linux'), disk)).toEqual([]);
});

test('A stick is looked for where each system shows it', () => {
  expect(stickRoots('linux').map(({ folder }) => folder)).toEqual(['/media', '/run/media']);
  expect(stickRoots('darwin').map(({ folder }) => folder)).toEqual(['/Volumes']);
  expect(stickRoots('win32').map(({ folder }) => folder)).toContain('E:\\');
  expect(stickRoots('win32').map(({ folder }) => folder)).not.toContain('C:\\');
});
