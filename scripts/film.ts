/**
 * Makes the film of the deck `who-is-it-for` out of the drawings that figures share: Chromium draws each picture of it,
 * ffmpeg makes WebM of them. Run it after changing the film or the cast: npm run film
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { ensureBrowser } from './browser.ts';
import { finds } from './film/finds.ts';
import { frameOf, type Scene } from './film/scene.ts';
import { root } from './run.ts';

const picturesASecond = 24;
const folder = join(root, 'slides/decks/who-is-it-for/films');
const film = join(folder, 'finds.webm');
/** The second that the poster shows: all that matters is on the picture. */
const posterAt = 6.2;
/** The same bytes from the same pictures, wherever and whenever they are made. */
const exact = ['-fflags', '+bitexact', '-flags:v', '+bitexact', '-map_metadata', '-1'];

/** The symbols of the cast, as they are drawn by daylight. */
function castSymbols(): string {
  const cast = readFileSync(join(root, 'slides/figures/cast.svg'), 'utf8');
  return [...cast.matchAll(/<symbol[\s\S]*?<\/symbol>/g)].map(([symbol]) => symbol).join('');
}

/** Draws the pictures of a scene one after the other, as PNG. */
async function draw(scene: Scene, executablePath: string, take: (png: Buffer) => void): Promise<void> {
  const { width, height, seconds } = scene;
  const symbols = castSymbols();
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ viewport: { width, height } });
    for (let picture = 0; picture < seconds * picturesASecond; picture += 1) {
      const svg = frameOf(scene, picture / picturesASecond, symbols);
      await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
      take(await page.screenshot());
    }
  } finally {
    await browser.close();
  }
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

if (spawnSync('ffmpeg', ['-version']).status !== 0)
  fail('ffmpeg is not installed. On Debian: apt-get install ffmpeg');
const browser = ensureBrowser();
if (browser === null) process.exit(1);
mkdirSync(folder, { recursive: true });
const encoding = ['-c:v', 'libvpx-vp9', '-crf', '38', '-b:v', '0', '-g', '48', '-pix_fmt', 'yuv420p'];
const pictures = ['-f', 'image2pipe', '-framerate', String(picturesASecond), '-i', '-'];
const ffmpeg = spawn('ffmpeg', ['-v', 'error', '-y', ...pictures, ...encoding, ...exact, film], {
  stdio: ['pipe', 'inherit', 'inherit'],
});
const ended = new Promise<number | null>((resolve) => ffmpeg.on('exit', resolve));
await draw(finds, browser, (png) => ffmpeg.stdin.write(png));
ffmpeg.stdin.end();
if ((await ended) !== 0) fail('ffmpeg could not make the film; it says above why.');
const poster = ['-ss', String(posterAt), '-i', film, '-frames:v', '1', '-c:v', 'libwebp', '-quality', '80'];
const { status } = spawnSync(
  'ffmpeg',
  ['-v', 'error', '-y', ...poster, ...exact, join(folder, 'finds.webp')],
  {
    stdio: 'inherit',
  },
);
if (status !== 0) fail('ffmpeg could not make the poster; it says above why.');
console.log(`${film}\n${join(folder, 'finds.webp')}`);
