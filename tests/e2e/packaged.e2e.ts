import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import type { Kiosk, KioskWish } from '../support/kiosk.ts';
import { installProgram, type Program } from '../support/packaged.ts';
import { openDeck, screen, times } from './visitor.ts';

const { version } = JSON.parse(
  fs.readFileSync(path.join(import.meta.dirname, '../../package.json'), 'utf8'),
) as { version: string };

/** The archive that electron-builder makes, run as packaged. It is made once, so the tests stay in one worker. */
test.describe('The packaged kiosk', () => {
  test.describe.configure({ mode: 'default' });

  let program: Program;
  let kiosk: Kiosk | undefined;
  test.beforeAll(async () => {
    program = await installProgram();
  });
  test.afterAll(() => program.remove());
  test.afterEach(async () => {
    await kiosk?.close();
    kiosk = undefined;
    program.forget();
    fs.rmSync(path.join(program.folder, 'kiosk.config.json'), { force: true });
  });
  const launch = async (wish?: KioskWish) => {
    kiosk = await program.launch(wish);
    return kiosk;
  };
  const writeBeside = (config: object) =>
    fs.writeFileSync(path.join(program.folder, 'kiosk.config.json'), JSON.stringify(config));

  for (const refused of [
    '--inspect',
    '--inspect-brk=0',
    '--remote-debugging-port=9222',
    '--remote-debugging-pipe',
    '--no-sandbox',
    '--load-extension=x',
    '--disable-features=IsolateOrigins',
    '--not-known-to-anybody',
  ]) {
    test(`does not start with ${refused}: it ends with code 78 and its log names the switch`, async () => {
      const { exit, log } = await launch({ flags: [refused] });
      expect(await exit()).toEqual({ code: 78, signal: null });
      expect(log().join('\n')).toContain(`the kiosk does not start with ${refused.split('=')[0]}`);
      expect(program.log()).toContain(`error the kiosk does not start with ${refused};`);
    });
  }

  test('starts with the switches that a clinic may need', async () => {
    const started = await launch({ flags: ['--ozone-platform=x11', '--touch-events=enabled', '--windowed'] });
    await expect(screen(await started.page(), 'attract')).toBeVisible();
  });

  test('takes no flag that only tests need, and says so', async () => {
    const { page, log } = await launch({ flags: [...times(1), '--country', 'us'] });
    await expect(screen(await page(), 'attract')).toBeVisible();
    for (const flag of ['--idle-seconds', '--warning-seconds', '--country'])
      expect(log().join('\n')).toContain(`command line: ${flag}: The packaged kiosk does not take it.`);
  });

  test('has one data folder, whatever ANTEROOM_DATA says', async () => {
    const started = await launch();
    await expect(screen(await started.page(), 'attract')).toBeVisible();
    expect(fs.readdirSync(started.dataFolder)).toEqual([]);
    expect(program.log()).toContain('starts version');
  });

  test('does not start twice', async () => {
    const first = await launch();
    await expect(screen(await first.page(), 'attract')).toBeVisible();
    const second = await program.launch();
    try {
      expect(await second.exit()).toEqual({ code: 0, signal: null });
      expect(second.log().join('\n')).toContain('the kiosk already runs on this machine');
    } finally {
      await second.close();
    }
  });

  test.describe('with --support-bundle', () => {
    const bundle = () => path.join(program.folder, 'support.txt');
    test.afterEach(() => fs.rmSync(bundle(), { force: true }));
    /** Runs it with this file, and gives how it ended and all that it wrote. */
    const write = async (file: string) => {
      const asked = await program.launch({ flags: ['--support-bundle', file] });
      const ended = await asked.exit();
      await asked.close();
      return { ended, text: fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : null };
    };

    test('ends with code 1 where the file cannot be written, and writes nothing', async () => {
      const nowhere = path.join(program.folder, 'no folder', 'support.txt');
      expect(await write(nowhere)).toEqual({ ended: { code: 1, signal: null }, text: null });
      expect(fs.existsSync(path.dirname(nowhere))).toBe(false);
    });

    test('tells of a kiosk that has never run, and begins no records', async () => {
      const { ended, text } = await write(bundle());
      expect(ended).toEqual({ code: 0, signal: null });
      expect(text).toContain('"check": "cannot be read"');
      expect(text).toContain('"clinicName": "not set"');
      expect(program.hasRecords()).toBe(false);
    });

    test('tells of the kiosk that runs, without a name of the clinic’s, and leaves it as it is', async () => {
      writeBeside({ clinicName: 'Quellenhof', country: 'uk', idleSeconds: 'Vogelsang' });
      const running = await launch();
      await openDeck(running, 'parts');
      const { ended, text } = await write(bundle());
      expect(ended).toEqual({ code: 0, signal: null });
      for (const part of [
        `anteroom: ${version}`,
        '"country": "uk"',
        '"clinicName": "set"',
        'idleSeconds, line 1: ',
        '"check": "ok"',
        `info  starts version ${version} with ▮`,
        '"runs":',
      ])
        expect(text).toContain(part);
      for (const part of ['Quellenhof', 'Vogelsang', program.folder, 'session: '])
        expect(text).not.toContain(part);
      await expect((await running.page()).locator('[data-deck]')).toHaveAttribute('data-slide', 'parts');
      expect(program.log()).not.toContain('already runs');
    });
  });

  test('leads from attract over home into a deck, with the words and pictures of its own archive', async () => {
    const started = await launch();
    await openDeck(started, 'parts');
    const page = await started.page();
    await expect(screen(page, 'deck').locator('section.present figure svg').first()).toBeVisible();
    expect(await started.control({ do: 'blocked' })).toEqual([]);
    expect(program.log()).not.toContain(' error ');
  });

  test('reads the config beside it before none, and the one of --config before that', async () => {
    writeBeside({ clinicName: 'Beside' });
    const first = await launch();
    await expect(screen(await first.page(), 'attract').getByText('Beside')).toBeVisible();
    await first.close();
    const second = await launch({ config: { clinicName: 'Named' } });
    await expect(screen(await second.page(), 'attract').getByText('Named')).toBeVisible();
  });

  test('shows the attract screen again after its page has crashed', async () => {
    const started = await launch();
    await openDeck(started);
    await started.control({ do: 'crash' });
    await expect(async () => {
      await expect(screen(await started.page(), 'attract')).toBeVisible();
    }).toPass();
    expect(program.log()).toContain('the page is gone');
  });

  test('keeps a visitor in the deck who presses the keys of a browser or of a developer', async () => {
    const started = await launch();
    await openDeck(started, 'parts');
    for (const key of [
      'F5',
      'F11',
      'F12',
      'Control+w',
      'Control+Shift+I',
      'Alt+F4',
      'Control+Alt+Shift+KeyQ',
    ])
      await started.press(key);
    await expect((await started.page()).locator('[data-deck]')).toHaveAttribute('data-slide', 'parts');
    expect(await started.windows()).toBe(1);
  });
});
