/**
 * `npm run check:monitoring`: a kiosk that runs, and the clinic's monitoring beside it, all real: Debian's node exporter takes
 * its file, Debian's Prometheus takes it from there, and answers what the example alerts and dashboard ask.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wellKiosk } from '../../electron/health/fleet.fixture.ts';
import { type FleetHealth, metrics, prometheusText } from '../../electron/health/fleet.policy.ts';
import { fleetSchema } from '../../electron/health/fleet-schema.ts';
import { type Kiosk, launchKiosk } from '../support/kiosk.ts';
import { fleetDocs, questions } from './examples.ts';

/** Milliseconds that something may take which must happen, on a crowded machine. */
const patience = 180_000;

async function until<T>(what: string, ask: () => Promise<T | undefined> | T | undefined): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > end) throw new Error(`There never was ${what}.`);
    await pause(200);
  }
}

function promtool(args: readonly string[], input = ''): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync('promtool', args, { encoding: 'utf8', input });
  return { status, said: `${stdout}${stderr}` };
}

/** A port of the loopback that nobody has at this moment. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

async function get(address: string): Promise<string | undefined> {
  try {
    const answer = await fetch(address);
    return answer.ok ? await answer.text() : undefined;
  } catch {
    return undefined;
  }
}

describe('Prometheus’ own tool', () => {
  test('has nothing to say against the text, or against that of a kiosk of which little is known', () => {
    const little = { ...wellKiosk, builtOn: null, disk: null, lockCheck: null, lastVisitorHours: null };
    for (const health of [wellKiosk, little])
      expect(promtool(['check', 'metrics'], prometheusText(health))).toEqual({ status: 0, said: '' });
  });

  test('would say it of a counter without its ending, so the check can fail', () => {
    const wrong = prometheusText(wellKiosk).replaceAll('visits_total', 'visits');
    expect(promtool(['check', 'metrics'], wrong).status).not.toBe(0);
  });

  test('takes the example alerts, and each comes where it must and only there', () => {
    expect(promtool(['check', 'rules', path.join(fleetDocs, 'alerts.yml')])).toMatchObject({ status: 0 });
    const { status, said } = promtool(['test', 'rules', path.join(fleetDocs, 'alerts.test.yml')]);
    expect(said).toContain('SUCCESS');
    expect(status).toBe(0);
  });
});

describe('a kiosk that runs beside the clinic’s monitoring', () => {
  let folder: string;
  let kiosk: Kiosk;
  const started: ChildProcess[] = [];
  let exporter: string;
  let prometheus: string;
  const file = (name: string) => path.join(folder, 'health', name);
  const health = () => JSON.parse(fs.readFileSync(file('health.json'), 'utf8')) as FleetHealth;

  /** Starts a program of Debian as the user that Debian runs it as, who may read what everybody may. */
  function start(program: string, args: readonly string[]): void {
    const { stdout } = spawnSync('id', ['-u', 'prometheus'], { encoding: 'utf8' });
    const child = spawn(program, args, { stdio: 'ignore', cwd: folder, uid: Number(stdout) });
    started.push(child);
  }

  beforeAll(async () => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'anteroom-monitoring-'));
    for (const name of ['', 'health', 'collected', 'database']) {
      fs.mkdirSync(path.join(folder, name), { recursive: true });
      fs.chmodSync(path.join(folder, name), name === 'database' ? 0o777 : 0o755);
    }
    // As docs/fleet says: the collector's folder belongs to root, and has a link to the kiosk's file.
    fs.symlinkSync(file('anteroom.prom'), path.join(folder, 'collected/anteroom.prom'));
    // The kiosk's unit runs under this mask.
    const before = process.umask(0o077);
    kiosk = await launchKiosk({
      config: { country: 'us', health: { folder: path.join(folder, 'health') }, languages: ['en', 'es'] },
    });
    process.umask(before);
    const [one, other] = [await freePort(), await freePort()];
    exporter = `http://127.0.0.1:${one}/metrics`;
    prometheus = `http://127.0.0.1:${other}`;
    start('prometheus-node-exporter', [
      `--web.listen-address=127.0.0.1:${one}`,
      '--collector.disable-defaults',
      '--collector.textfile',
      `--collector.textfile.directory=${path.join(folder, 'collected')}`,
    ]);
    const settings = {
      global: { scrape_interval: '1s', evaluation_interval: '1s' },
      rule_files: [path.join(folder, 'alerts.yml')],
      scrape_configs: [{ job_name: 'kiosks', static_configs: [{ targets: [`127.0.0.1:${one}`] }] }],
    };
    fs.copyFileSync(path.join(fleetDocs, 'alerts.yml'), path.join(folder, 'alerts.yml'));
    fs.writeFileSync(path.join(folder, 'prometheus.yml'), JSON.stringify(settings));
    start('prometheus', [
      `--config.file=${path.join(folder, 'prometheus.yml')}`,
      `--storage.tsdb.path=${path.join(folder, 'database')}`,
      `--web.listen-address=127.0.0.1:${other}`,
    ]);
  });
  afterAll(async () => {
    for (const child of started) child.kill('SIGKILL');
    await kiosk?.close();
    fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  });

  /** What Prometheus answers: each value with its labels. */
  async function ask(question: string) {
    const text = await get(`${prometheus}/api/v1/query?query=${encodeURIComponent(question)}`);
    if (text === undefined) return undefined;
    return (
      JSON.parse(text) as {
        data: { result: { metric: Record<string, string>; value: [number, string] }[] };
      }
    ).data.result;
  }

  test('says at once that it begins, and a minute later that it is shown', async () => {
    await until('a file of health', () => (fs.existsSync(file('health.json')) ? true : undefined));
    expect(fleetSchema.parse(health())).toEqual(health());
    const shown = await until('a kiosk that is shown', () => (health().up ? health() : undefined));
    expect(shown).toMatchObject({ host: 'preview', counters: { visits: 0 }, lastVisitorHours: null });
    expect(shown.content.decks).toBeGreaterThan(1);
  });

  test('is collected by the node exporter under a user of its own, every metric of it, without an error', async () => {
    const text = await until('an answer of the node exporter', () => get(exporter));
    expect(text).toMatch(/^node_textfile_scrape_error 0$/m);
    const unknown = metrics.filter(({ values }) => values(health()).length === 0).map(({ name }) => name);
    const missing = metrics.filter(({ name }) => !new RegExp(`^${name}[ {]`, 'm').test(text));
    expect(missing.map(({ name }) => name)).toEqual(unknown);
    expect(promtool(['check', 'metrics'], fs.readFileSync(file('anteroom.prom'), 'utf8')).said).toBe('');
  });

  test('is found in Prometheus, whose rules are all well', async () => {
    const [up] = await until('the kiosk in Prometheus', async () => {
      const found = await ask('anteroom_up == 1');
      return found?.length === 1 ? found : undefined;
    });
    expect(up?.metric.job).toBe('kiosks');
    const rules = JSON.parse((await get(`${prometheus}/api/v1/rules`)) ?? '{}') as {
      data: { groups: { rules: { name: string; lastError?: string }[] }[] };
    };
    const all = rules.data.groups.flatMap(({ rules: each }) => each);
    expect(all.length).toBeGreaterThan(10);
    expect(all.filter(({ lastError }) => lastError !== undefined && lastError !== '')).toEqual([]);
  });

  test.each(questions())('answers the dashboard: %s', async (question) => {
    // What needs an hour of values may be answered by none yet, but must be understood.
    const answer = await ask(question);
    expect(answer).toBeDefined();
    if (!/increase|anteroom_next_expiry|anteroom_last_visitor/.test(question))
      expect(answer?.length).toBeGreaterThan(0);
  });
});
