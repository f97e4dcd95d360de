/** The composition root of the shell: reads the settings, builds the parts and opens the windows. Holds no policy. */
import fs from 'node:fs';
import path from 'node:path';
import {
  app,
  BrowserWindow,
  crashReporter,
  ipcMain,
  Menu,
  powerMonitor,
  powerSaveBlocker,
  protocol,
  screen,
  session,
} from 'electron';
import { type ResetReason, resetChannel } from './bridge/contract.ts';
import { openGate } from './bridge/gate.ts';
import { readFlags } from './config/flags.ts';
import { problemLine } from './config/problem.ts';
import { readSettings } from './config/read.ts';
import { exitCode } from './exit-codes.ts';
import { openShelf } from './library/library.ts';
import { readSignOffs } from './library/sign-offs.ts';
import { localDay } from './records/day.ts';
import { purgeDumps } from './records/dumps.ts';
import { openLog } from './records/log.ts';
import { displayWishes, pageSettings } from './settings.ts';
import { appScheme, logoAddress, serveApp } from './window/app-scheme.ts';
import { CrashMemoryFile } from './window/crash-memory.ts';
import { watchDisplays } from './window/displays.ts';
import { KioskWindows } from './window/kiosk-window.ts';
import { lockContents, lockSession, lockZoom } from './window/lockdown.ts';
import { coverAddress } from './window/navigation.policy.ts';
import { isGpuUnreliable, planStart, rememberLoop } from './window/recovery.policy.ts';
import { keepShown, type Watch } from './window/recovery.ts';
import { refusedSwitchesIn } from './window/start-refusal.policy.ts';
import { chromiumSwitches } from './window/switches.policy.ts';

const built = path.join(import.meta.dirname, '..');
const stderr = (line: string): void => {
  process.stderr.write(line);
};

function main(): void {
  const refused = refusedSwitchesIn(process.argv.slice(1), app.isPackaged);
  if (refused.length > 0) {
    stderr(`anteroom: error: does not start with ${refused.map((name) => `--${name}`).join(', ')}\n`);
    return app.exit(exitCode.refused);
  }
  moveDataFolder();
  const log = openLog({ folder: path.join(app.getPath('userData'), 'logs'), now: () => new Date(), stderr });
  if (!app.requestSingleInstanceLock()) {
    log.warn('the kiosk already runs on this machine');
    return app.exit(exitCode.done);
  }
  const memory = new CrashMemoryFile(app.getPath('userData'));
  const start = planStart(memory.read(), Date.now());
  let isQuitting = false;
  const giveUp = () => {
    memory.write(rememberLoop(memory.read(), Date.now()));
    log.error(`ends with code ${exitCode.crashLoop} for a fresh start`);
    app.exit(exitCode.crashLoop);
  };
  process.on('uncaughtException', (error) => {
    log.error(`the shell failed: ${error.stack ?? error.message}`);
    giveUp();
  });
  process.on('unhandledRejection', (reason) => log.error(`a promise failed: ${String(reason)}`));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => app.quit());

  crashReporter.start({ uploadToServer: false });
  purgeDumps(app.getPath('crashDumps'));
  app.enableSandbox();
  protocol.registerSchemesAsPrivileged([appScheme]);
  for (const [name, value] of chromiumSwitches) app.commandLine.appendSwitch(name, value);
  if (!start.hardware) {
    log.warn('starts without the graphics card, which failed before');
    app.disableHardwareAcceleration();
  }

  const args = readFlags(process.argv.slice(app.isPackaged ? 1 : 2), app.isPackaged);
  const { flags } = args;
  const settings = readSettings({
    flag: flags.config,
    workingFolder: process.cwd(),
    beside: app.isPackaged ? path.dirname(app.getPath('exe')) : path.join(built, '..'),
    platform: process.platform,
    programData: process.env.ProgramData,
  });
  const { signOffs, problems } = readSignOffs(path.join(settings.folder, 'sign-offs'));
  for (const problem of [...args.problems, ...settings.problems, ...problems]) log.warn(problemLine(problem));

  const denied = (what: string) => log.warn(`denied: ${what}`);
  app.on('web-contents-created', (_event, contents) => lockContents(contents, denied));
  app.on('before-quit', () => {
    isQuitting = true;
  });
  app.on('window-all-closed', () => {
    if (!isQuitting) giveUp();
  });
  const gpuCrashes: number[] = [];
  app.on('child-process-gone', (_event, { type, reason }) => {
    if (type !== 'GPU' || reason === 'clean-exit') return;
    gpuCrashes.push(Date.now());
    log.error(`the graphics process is gone (${reason})`);
    if (isGpuUnreliable(gpuCrashes, Date.now()))
      memory.write({ ...memory.read(), withoutGpuSince: Date.now() });
  });

  const open = () => {
    Menu.setApplicationMenu(null);
    powerSaveBlocker.start('prevent-display-sleep');
    lockSession(session.defaultSession, denied);
    serveApp(session.defaultSession.protocol, {
      folder: path.join(built, 'renderer'),
      logo: settings.logo,
      read: (file) => fs.promises.readFile(file),
    });
    const library = openShelf({
      folder: path.join(built, 'library'),
      read: (file) => fs.readFileSync(file, 'utf8'),
      today: () => localDay(new Date()),
      warn: log.warn,
      config: settings.config,
      signOffs,
    });
    const forPage = pageSettings({
      config: settings.config,
      flags,
      logo: settings.logo && logoAddress,
      host: process.versions.electron === undefined ? 'preview' : 'electron',
    });
    openGate(
      ipcMain,
      {
        'kiosk:settings': () => forPage,
        'kiosk:library': library,
        'kiosk:fault': ({ where, message, stack }) => log.error(`page: ${where}: ${message} ${stack ?? ''}`),
        'kiosk:state': (state) => log.info(`session: ${state}`),
      },
      (message) => log.warn(`bridge refused ${message}`),
    );
    const reset = (reason: ResetReason) => {
      for (const { webContents } of windows.kiosks) webContents.send(resetChannel, reason);
    };
    const watch: Watch = {
      now: Date.now,
      later: (run, milliseconds) => {
        const timer = setTimeout(run, milliseconds);
        return () => clearTimeout(timer);
      },
      log: log.error,
      isQuitting: () => isQuitting,
      giveUp,
      recovered: (contents) => contents.send(resetChannel, 'recovered' satisfies ResetReason),
    };
    const windows = new KioskWindows(
      {
        make: (options) => new BrowserWindow(options),
        preload: path.join(built, 'preload/preload.cjs'),
        isPackaged: app.isPackaged,
        wishes: displayWishes(settings.config, flags),
        onMade: (window, role) => {
          window.on('close', (event) => {
            if (!isQuitting) event.preventDefault();
          });
          if (role === 'kiosk') keepShown(window.webContents, start.first, watch);
          else window.webContents.loadURL(coverAddress).catch(() => log.error('a cover cannot be shown'));
        },
      },
      screen,
    );
    windows.arrange();
    watchDisplays(screen, powerMonitor, () => {
      windows.arrange();
      for (const { webContents } of windows.kiosks) lockZoom(webContents);
      reset('display-changed');
    });
    app.on('second-instance', () => windows.kiosks[0]?.focus());
    log.info(`started ${app.getVersion()} with ${settings.file ?? 'defaults'}`);
  };
  void app.whenReady().then(open);
}

/** Where the log and the crash memory live; tests give each run a folder of its own. */
function moveDataFolder(): void {
  const folder = process.env.ANTEROOM_DATA;
  if (app.isPackaged || !folder) return;
  fs.mkdirSync(folder, { recursive: true });
  app.setPath('userData', path.resolve(folder));
}

main();
