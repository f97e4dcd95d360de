/** A real server of this machine gives an archive that stands for Electron's, as servers do and as they should not. */
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { downloadElectron } from './fetch-electron.ts';
import { firstSeconds, pauseSeconds } from './flow.ts';
import { handMadeTime } from './hand-made-time.fixture.ts';

const archive = Buffer.alloc(1_000_000, 'electron');
const name = 'electron-v1.8.0-linux-x64.zip';
const hash = createHash('sha256').update(archive).digest('hex');
const half = archive.length / 2;

let cacheRoot: string;
let server: Server | undefined;
let asked: number;
let time: ReturnType<typeof handMadeTime>;
let said: string[];
beforeEach(() => {
  cacheRoot = mkdtempSync(path.join(tmpdir(), 'anteroom-cache-'));
  time = handMadeTime();
  said = [];
  asked = 0;
});
afterEach(async () => {
  server?.closeAllConnections();
  await new Promise<unknown>((resolve) => (server ? server.close(resolve) : resolve(null)));
  server = undefined;
  rmSync(cacheRoot, { recursive: true });
});

/** A server that answers like this; its address. */
async function serve(answer: RequestListener): Promise<string> {
  const started = createServer((request, response) => {
    asked += 1;
    answer(request, response);
  });
  server = started;
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(started.address() as AddressInfo).port}/${name}`;
}

function download(address: string, sha256 = hash): Promise<string> {
  const wanted = {
    version: '1.8.0',
    platform: 'linux',
    arch: 'x64',
    checksums: { [name]: sha256 },
    cacheRoot,
  };
  const say = (line: string) => {
    said.push(line.trim());
    onSaid?.();
  };
  return downloadElectron(
    { ...wanted, mirrorOptions: { resolveAssetURL: async () => address } },
    { say, later: time.later },
  );
}

let onSaid: (() => void) | undefined;
afterEach(() => {
  onSaid = undefined;
});
const halfIsHere = () =>
  new Promise<void>((resolve) => {
    onSaid = () => said.includes('50 % of 1 MB') && resolve();
  });

describe('Electron cannot be had, and why is said,', () => {
  test('where nobody listens, at once and without waiting for anything', async () => {
    const address = await serve(() => undefined);
    await new Promise((resolve) => server?.close(resolve));
    server = undefined;
    await expect(download(address)).rejects.toThrow('ECONNREFUSED');
  });

  test('where the server has no such file', async () => {
    const address = await serve((_request, response) => response.writeHead(404).end());
    await expect(download(address)).rejects.toThrow('404');
  });

  test('where the server takes the question and never answers', async () => {
    let isAsked: () => void = () => undefined;
    const heard = new Promise<void>((resolve) => {
      isAsked = resolve;
    });
    const refused = expect(download(await serve(() => isAsked()))).rejects.toThrow(
      `the server has not answered for ${firstSeconds} seconds`,
    );
    await heard;
    time.pass(firstSeconds);
    await refused;
  });

  test('where it stops in the middle', async () => {
    const address = await serve((_request, response) => {
      response.writeHead(200, { 'content-length': archive.length });
      response.write(archive.subarray(0, half));
    });
    const here = halfIsHere();
    const refused = expect(download(address)).rejects.toThrow(
      `nothing more has come for ${pauseSeconds} seconds`,
    );
    await here;
    time.pass(pauseSeconds);
    await refused;
  });

  test('where the line is cut in the middle', async () => {
    const address = await serve((_request, response) => {
      response.writeHead(200, { 'content-length': archive.length });
      response.write(archive.subarray(0, half));
    });
    const here = halfIsHere();
    const refused = expect(download(address)).rejects.toThrow(/closed|terminated|ECONNRESET/);
    await here;
    server?.closeAllConnections();
    await refused;
  });

  test('where something else comes than what was asked for', async () => {
    const address = await serve((_request, response) => response.end(archive));
    await expect(download(address, '0'.repeat(64))).rejects.toThrow(/checksum|match/i);
  });
});

describe('Electron is had', () => {
  test('from a server that gives it, with its progress', async () => {
    const address = await serve((_request, response) => {
      response.writeHead(200, { 'content-length': archive.length }).end(archive);
    });
    expect(readFileSync(await download(address)).equals(archive)).toBe(true);
    expect(said.at(-1)).toBe('100 % of 1 MB');
  });

  test('from a slow one, however long it takes, while something flows', async () => {
    const address = await serve((_request, response) => {
      response.writeHead(200, { 'content-length': archive.length });
      let sent = 0;
      const more = () => {
        response.write(archive.subarray(sent, sent + archive.length / 10));
        sent += archive.length / 10;
      };
      onSaid = () => {
        time.pass(pauseSeconds - 1);
        if (sent < archive.length) more();
        else response.end();
      };
      more();
    });
    expect(readFileSync(await download(address)).equals(archive)).toBe(true);
  });

  test('by a second attempt after one that failed, and from then on from the cache', async () => {
    let answer = 503;
    const address = await serve((_request, response) => response.writeHead(answer).end(archive));
    await expect(download(address)).rejects.toThrow('503');
    answer = 200;
    const first = await download(address);
    expect(await download(address)).toBe(first);
    expect(asked).toBe(2);
  });
});
