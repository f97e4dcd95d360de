/** Machines that share one folder by Syncthing, on this one: each with a home, a key and ports of its own, and no way out of it. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

export class Machine {
  /** The folder that is shared. */
  readonly folder: string;
  readonly #home: string;
  readonly #kind: 'sendonly' | 'receiveonly';
  #id = '';
  #port = 0;
  #process: ChildProcess | undefined;

  constructor(base: string, name: string, kind: 'sendonly' | 'receiveonly') {
    this.#home = join(base, `${name}-syncthing`);
    this.folder = join(base, name);
    this.#kind = kind;
    // Syncthing asks for this mark, so that a disk that is not there is not taken for an empty one.
    mkdirSync(join(this.folder, '.stfolder'), { recursive: true });
  }

  /** Gives the machine its key. */
  async prepare(): Promise<void> {
    const { status, stderr } = spawnSync(
      'syncthing',
      ['generate', '--home', this.#home, '--no-default-folder', '--skip-port-probing'],
      { encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(`syncthing generate ended with ${status}: ${stderr}`);
    this.#id = /<device id="([^"]+)"/.exec(readFileSync(join(this.#home, 'config.xml'), 'utf8'))?.[1] ?? '';
    this.#port = await freePort();
  }

  /** Joins the others, all of whom were prepared. */
  async start(all: readonly Machine[]): Promise<void> {
    writeFileSync(join(this.#home, 'config.xml'), this.#config(all, await freePort()));
    this.#process = spawn('syncthing', ['serve', '--home', this.#home, '--no-browser', '--no-restart'], {
      env: { ...process.env, STNOUPGRADE: '1', STNORESTART: '1' },
      stdio: 'ignore',
    });
  }

  async stop(): Promise<void> {
    const running = this.#process;
    if (running === undefined || running.exitCode !== null) return;
    await new Promise((resolve) => {
      running.once('exit', resolve);
      running.kill();
    });
  }

  #config(all: readonly Machine[], gui: number): string {
    const devices = all.map(
      (machine) =>
        `<device id="${machine.#id}" name="${machine.#kind}" compression="never"><address>tcp://127.0.0.1:${machine.#port}</address></device>`,
    );
    const members = all.map((machine) => `<device id="${machine.#id}"/>`);
    return `<configuration version="36">
      <folder id="anteroom" label="anteroom" path="${this.folder}" type="${this.#kind}" rescanIntervalS="5" fsWatcherEnabled="true" fsWatcherDelayS="1">
        ${members.join('')}
      </folder>
      ${devices.join('')}
      <gui enabled="true" tls="false"><address>127.0.0.1:${gui}</address></gui>
      <options>
        <listenAddress>tcp://127.0.0.1:${this.#port}</listenAddress>
        <globalAnnounceEnabled>false</globalAnnounceEnabled>
        <localAnnounceEnabled>false</localAnnounceEnabled>
        <relaysEnabled>false</relaysEnabled>
        <natEnabled>false</natEnabled>
        <startBrowser>false</startBrowser>
        <urAccepted>-1</urAccepted>
        <crashReportingEnabled>false</crashReportingEnabled>
        <autoUpgradeIntervalH>0</autoUpgradeIntervalH>
        <stunKeepaliveStartS>0</stunKeepaliveStartS>
        <reconnectionIntervalS>5</reconnectionIntervalS>
      </options>
    </configuration>`;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
