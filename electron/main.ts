/** The composition root of the shell: reads the settings, builds the parts and opens the windows. Holds no policy. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {
  app,
  BrowserWindow,
  type BrowserWindowConstructorOptions,
  crashReporter,
  ipcMain,
  Menu,
  powerMonitor,
  powerSaveBlocker,
  protocol,
  screen,
  session,
} from 'electron';
import { openGate } from './bridge/gate.ts';
import { bridgeHandlers } from './bridge/handlers.ts';
import { Pages } from './bridge/pages.ts';
import { type Role, withAllDecks } from './bridge/roles.ts';
import { openTell } from './bridge/tell.ts';
import { Calm } from './clinic/calm.ts';
import { Clinic } from './clinic/clinic.ts';
import { followFiles } from './clinic/follow.ts';
import { stateOf } from './clinic/look.ts';
import { readClinic, watchedPlaces } from './clinic/reading.ts';
import { displayWishes, modeOf, pageSettings } from './clinic/wishes.ts';
import { type Flags, flagNames, readFlags } from './config/flags.ts';
import { placesHere } from './config/here.ts';
import { machineFolder, type Places } from './config/locate.ts';
import { problemLine } from './config/problem.ts';
import type { Consultation } from './consultation/consultation.ts';
import { openConsultation } from './consultation/open.ts';
import { bootLine, openHealth } from './health/open.ts';
import { openHours } from './hours/open.ts';
import { watchLibrary } from './library/renewal.ts';
import { checkLock, knownHere, lockCheckText, pinsOf } from './lock-check/lock-check.ts';
import { openPacks } from './packs/open.ts';
import { openPaper } from './paper/open.ts';
import { dataFolders, logsIn, settleFolder } from './records/data-folder.ts';
import { Records } from './records/database.ts';
import { purgeDumps } from './records/dumps.ts';
import { limited } from './records/limit.ts';
import { type Log, openLog } from './records/log.ts';
import { onlyNews } from './records/only-news.ts';
import { Standing } from './records/standing.ts';
import { openStderr } from './records/stderr.ts';
import { CrashMemoryFile } from './recovery/crash-memory.ts';
import { type Ending, watchEnding } from './recovery/ending.ts';
import { watchGraphics } from './recovery/graphics.ts';
import { Keepers } from './recovery/keepers.ts';
import { keepCovered } from './recovery/page-keeper.ts';
import { planStart } from './recovery/recovery.policy.ts';
import { watchSleep } from './recovery/sleep.ts';
import { appScheme } from './scheme/app-scheme.ts';
import { serveKiosk } from './scheme/open.ts';
import { SetUp } from './setup/set-up.ts';
import { openReadingRoom } from './sign-off/open.ts';
import { openDesks } from './staff/desks.ts';
import { packHandlers } from './staff/pack-handlers.ts';
import { openStaff } from './staff/staff.ts';
import { builtAt } from './start/built-at.ts';
import { exitCode, notStarted } from './start/exit-codes.ts';
import { refusalLine, refusedSwitchesIn } from './start/start-refusal.policy.ts';
import { chromiumSwitches } from './start/switches.policy.ts';
import { writeBundle } from './support/open.ts';
import { watchDisplays } from './window/displays.ts';
import { hearDoorKeys } from './window/door-keys.ts';
import { Front } from './window/front.ts';
import { KioskWindows } from './window/kiosk-window.ts';
import { lockContents, lockSession, lockZoom } from './window/lockdown.ts';
import { Typing } from './window/typing.ts';
import { openWayBack } from './window/way-back.ts';
import { windowSystem } from './window/window-system.policy.ts';
import { watchPlacing } from './window/window-system.ts';

const host = process.versions.electron === undefined ? 'preview' : 'electron';

/** Where the build put the parts: `out/`, inside the packed program as well. */
const built = path.join(import.meta.dirname, '..');

const preload = path.join(built, 'preload', 'preload.cjs');
const make = (options: BrowserWindowConstructorOptions) => new BrowserWindow(options);

const stderr = openStderr(process.stderr);

interface Data {
  /** The folder of log and data, and whether it is only the spare one. */
  folder: string;
  isSpare: boolean;
  /** Where they belong; null where Electron cannot make it. */
  usual: string | null;
}

/** What the command line says; what is wrong goes to the log and the kiosk starts all the same. */
function gatherFlags(log: Log): Flags {
  const { flags, problems } = readFlags(process.argv.slice(app.isPackaged ? 1 : 2), app.isPackaged);
  for (const problem of problems) log.warn(problemLine(problem));
  return flags;
}

/** Where the clinic's files are looked for. */
function placesFor({ config }: Flags, own?: string): Places {
  return placesHere({ isPackaged: app.isPackaged, exe: () => app.getPath('exe'), built }, config, own);
}

/** Tests give each run a data folder of its own; the packaged kiosk has only one. */
function takeOwnFolder(): void {
  const own = process.env.ANTEROOM_DATA;
  if (own && !app.isPackaged) app.setPath('userData', path.resolve(own));
}

/** Where the data belongs, for as long as no other folder was put in its place; null where Electron cannot make it. */
function usualFolder(): string | null {
  takeOwnFolder();
  try {
    return app.getPath('userData');
  } catch {
    return null;
  }
}

/** The log and the folders of its data, or null when the kiosk does not start and has said why. */
function settle(): { log: Log; data: Data } | null {
  const usual = usualFolder();
  const { outcome, folder, why } = settleFolder({
    usual: () => app.getPath('userData'),
    use: (spare) => app.setPath('userData', spare),
    lock: () => app.requestSingleInstanceLock(),
    temporary: os.tmpdir(),
  });
  const log = openLog({ folder: logsIn(folder), now: () => new Date(), stderr: stderr.say });
  stderr.whenLost((error) =>
    log.warn(`nobody reads standard error (${error}); warnings go to this file alone`),
  );
  if (why !== null) log.error(`the data folder cannot be used: ${why}; log and data go to ${folder}`);
  const { isPackaged } = app;
  const [args, platform] = [process.argv.slice(1), process.platform];
  const refused = refusedSwitchesIn({ args, own: flagNames, platform, isPackaged });
  if (refused.length > 0) {
    log.error(refusalLine(refused, flagNames));
    app.exit(exitCode.refused);
    return null;
  }
  if (outcome !== 'start') {
    log.warn(notStarted[outcome].why);
    app.exit(notStarted[outcome].code);
    return null;
  }
  return { log, data: { folder, usual, isSpare: why !== null } };
}

/** `--lock-check`: says what of the machine's lock holds, beside a kiosk that may be running, and ends. */
async function printLockCheck(flags: Flags): Promise<void> {
  const places = placesFor(flags);
  const configProblems = readClinic(places).problems.length;
  const known = knownHere(app.isPackaged, machineFolder(places));
  const { text, code } = await lockCheckText({ ...known, configProblems });
  process.stdout.write(`${text}\n`, () => app.exit(code));
}

/** What the support bundle is told of this kiosk, wherever it is asked for. */
function bundleKnown(usual: string | null) {
  const folders = dataFolders({ usual, temporary: os.tmpdir() });
  return { folders, version: app.getVersion(), now: () => new Date() };
}

/** `--support-bundle FILE`: writes it, beside a kiosk that may be running, and ends. */
async function writeSupport(file: string, flags: Flags): Promise<void> {
  const usual = usualFolder();
  const places = placesFor(flags, usual ?? undefined);
  const known = knownHere(app.isPackaged, machineFolder(places));
  const { text, code } = await writeBundle(file, known, {
    ...bundleKnown(usual),
    clinic: readClinic(places),
  });
  process.stdout.write(`${text}\n`, () => app.exit(code));
}

/** Everything that has to happen before Electron is ready. */
function main(): void {
  const asked = readFlags(process.argv.slice(app.isPackaged ? 1 : 2), app.isPackaged).flags;
  if (asked.lockCheck) {
    void printLockCheck(asked);
    return;
  }
  if (asked.supportBundle !== undefined) {
    void writeSupport(asked.supportBundle, asked);
    return;
  }
  const settled = settle();
  if (settled === null) return;
  const { log, data } = settled;
  const { folder, isSpare } = data;
  log.info(bootLine(Date.now()));
  const memory = new CrashMemoryFile(folder);
  const ending = watchEnding({ app, process, memory, now: Date.now, log });
  const plan = planStart(memory.read(), Date.now());
  crashReporter.start({ uploadToServer: false });
  purgeDumps(app.getPath('crashDumps'));
  app.enableSandbox();
  protocol.registerSchemesAsPrivileged([appScheme]);
  for (const [name, value] of chromiumSwitches) app.commandLine.appendSwitch(name, value);
  if (!plan.hardware) {
    log.warn('starts without the graphics card, which failed before');
    app.disableHardwareAcceleration();
  }
  const keepers = new Keepers();
  watchGraphics({ app, memory, now: Date.now, log: log.error, lost: () => keepers.graphicsLost() });
  const typing = new Typing();
  const denied = limited((what) => log.warn(`denied: ${what}`), Date.now);
  app.on('web-contents-created', (_event, contents) => {
    lockContents(contents, denied, () => typing.in(contents.id));
    openWayBack(contents, { isPackaged: app.isPackaged, leave: () => app.quit() });
  });
  const flags = gatherFlags(log);
  const places = placesFor(flags, isSpare ? undefined : folder);
  const clinic = new Clinic({ read: () => readClinic(places, flags), exists: fs.existsSync, warn: log.warn });
  log.info(`starts version ${app.getVersion()} with ${clinic.now.file ?? 'default settings'}`);
  app
    .whenReady()
    .then(() => {
      Menu.setApplicationMenu(null);
      lockSession(session.defaultSession, denied);
      const records = new Records({ folder, now: () => new Date(), log });
      const begun = { flags, places, clinic, ending, keepers, typing, records, log, memory };
      open({ ...begun, first: plan.first, data });
    })
    .catch((error: unknown) => {
      log.error(`the windows cannot be opened: ${String(error)}`);
      ending.giveUp();
    });
}

interface Opening {
  flags: Flags;
  places: Places;
  clinic: Clinic;
  /** What the windows show first. */
  first: 'page' | 'safe';
  ending: Ending;
  keepers: Keepers;
  typing: Typing;
  records: Records;
  log: Log;
  memory: CrashMemoryFile;
  data: Data;
}

/** Serves the page, opens the bridge and the windows, and follows displays and files from then on. */
function open(opening: Opening): void {
  const { flags, places, clinic, first, ending, keepers } = opening;
  const { typing, records, log, memory, data } = opening;
  const mode = modeOf(clinic.config, flags);
  serveKiosk(session.defaultSession.protocol, {
    page: path.join(built, 'renderer'),
    library: () => packs.folder(),
    clinic: () => clinic.now,
    warn: log.warn,
  });
  const refused = limited((message) => log.warn(`the bridge refused ${message}`), Date.now);
  const pages = new Pages();
  const tell = openTell(pages, refused);
  const calm = new Calm();
  const { hours, stayAwake } = openHours({
    hours: () => clinic.config.hours,
    builtAt,
    blocker: powerSaveBlocker,
    tell,
    log,
  });
  const staff = openStaff({
    records,
    pages,
    tell,
    usual: (page) => consultation.placeOf(page),
    canSetUp: () => setUp.canBegin(),
    resetFolders: () => [clinic.now.folder, machineFolder(places)],
    env: process.env,
    end: ending.leave,
    relaunch: () => app.relaunch(),
    log,
  });
  const { pins, windows: staffWindows, audit } = staff;
  const packs = openPacks({
    data: data.folder,
    builtIn: path.join(built, 'library'),
    app: app.getVersion(),
    clinic: () => clinic.now,
    crashLoops: memory.read().loops,
    records,
    audit,
    log,
    later,
  });
  const setUp = new SetUp({ places, settings: () => clinic.now, pins, windows: staffWindows, audit, log });
  const front = new Front({
    windows: () => (ending.isQuitting() ? [] : windows.all),
    now: Date.now,
    later,
    tell: limited(log.warn, Date.now),
  });
  const ofDisplays = new Standing();
  const windows = new KioskWindows({
    screen,
    make,
    preload,
    isPackaged: app.isPackaged,
    wishes: () => displayWishes(clinic.config, flags, consultation.isOpen),
    warn: ofDisplays.of(onlyNews(log.warn)),
    onBlur: () => front.lost(),
    onLost: ending.windowLost,
    onMade: (window, role) => {
      window.on('close', (event) => {
        if (!ending.isQuitting()) event.preventDefault();
      });
      const { webContents } = window;
      const { id } = webContents;
      if (role === 'cover') {
        keepCovered(webContents, { later, log: log.error, isQuitting: ending.isQuitting });
        return;
      }
      pages.give(webContents, consultation.placeOfNew(id));
      window.on('focus', () => consultation.focused(id));
      for (const each of [calm, stayAwake, staffWindows, fleet, desks.visits]) each.watch(webContents);
      hearDoorKeys(webContents, () => tell('doorAsked', null, id));
      keepers.keep(window, first, {
        now: Date.now,
        later,
        log: log.error,
        ...ending,
        recovered: () => {
          fleet.recovered();
          tell('reset', 'recovered', id);
        },
        ask: () => tell('pulse', null, id),
      });
    },
  });
  const reading = openReadingRoom({
    folder: packs.folder(),
    clinic: () => clinic.now,
    talkCountry: () => consultation.country,
    records,
    audit,
    changed: () => tell('changed', ['library']),
    log,
  });
  const { decks } = reading;
  const system = windowSystem(process.platform, app.commandLine.getSwitchValue('ozone-platform'));
  const lockCheck = () =>
    checkLock({
      ...knownHere(app.isPackaged, machineFolder(places)),
      configProblems: clinic.now.problems.length,
      pins: pinsOf(pins.states()),
      displays: screen.getAllDisplays().length,
      isWayland: system === 'wayland',
    });
  const { health, troubles, fleet } = openHealth({
    app,
    screen,
    displayProblems: () => ofDisplays.all,
    library: packs.folder,
    host,
    every: setInterval,
    log,
    clinic: () => ({
      ...clinic.now,
      problems: clinic.problems,
      healthFolder: clinic.config.health.folder,
      countsVisits: clinic.config.records.keepVisitDays > 0,
    }),
    isVisitors: (page) => pages.roleOf(page) === 'visitor',
    lockCheck,
    builtAt,
    decks,
    crashes: () => memory.read(),
    data,
    lasts: () => records.lasts,
    packs: () => packs.desk.state(),
    logs: logsIn(data.folder),
  });
  const consultation: Consultation = openConsultation({
    windows: () => windows.kiosks,
    pages,
    tell,
    keepers,
    arrange: () => rearrange(),
    country: () => clinic.config.country,
    ended: () => paper.cancel(),
    finished: () => desks.visits.consultation(),
    isOnly: () => mode === 'consultation',
    info: log.info,
  });
  const paper = openPaper({
    make,
    preload,
    isPackaged: app.isPackaged,
    pages,
    config: () => clinic.config,
    later,
    log: log.warn,
  });
  const desks = openDesks({
    reading,
    records,
    sharedPlaylists: () => clinic.now.playlists,
    pdfOf: (sheet) => paper.pdfOf(sheet),
    folder: data.folder,
    config: () => clinic.config,
    isVisitors: (page) => pages.roleOf(page) === 'visitor',
    isQuitting: ending.isQuitting,
    bundle: () => ({
      ...bundleKnown(data.usual),
      clinic: { ...clinic.now, problems: clinic.problems },
      health: async () => (await health()).lines.map(({ problems: _, ...line }) => line),
      lock: lockCheck,
    }),
    audit,
    log,
  });
  const countryFor = (role: Role) =>
    withAllDecks.includes(role) ? consultation.country : clinic.config.country;
  openGate(
    ipcMain,
    bridgeHandlers({
      settings: (role) =>
        pageSettings({
          ...clinic.now,
          country: countryFor(role),
          screen: hours.screen,
          role,
          mode,
          flags,
          host,
        }),
      library: (role) => (withAllDecks.includes(role) ? decks.consultation : decks.library),
      consultation,
      paper,
      session: (page, state) => {
        for (const each of [calm, typing, stayAwake, staffWindows, keepers, fleet, desks.visits])
          each.told(page, state);
      },
      writing: (page, isWriting) => typing.writes(page, isWriting),
      staff: staff.handlers,
      setUp: setUp.handlers,
      ...desks,
      ofPacks: packHandlers({ desk: packs.desk, audit }),
      log: { info: log.info, error: limited(log.error, Date.now) },
      health,
      troubles,
      hours,
      lockCheck,
    }),
    {
      roleOf: (page) => pages.roleOf(page),
      refused,
      heard: (page) => keepers.heard(page),
    },
  );
  const rearrange = watchDisplays({
    screen,
    powerMonitor,
    arrange: (look) => {
      const { moved, isSettled } = windows.arrange(look);
      for (const { webContents } of windows.kiosks) lockZoom(webContents);
      for (const { webContents } of moved) tell('reset', 'display-changed', webContents.id);
      consultation.settle();
      return isSettled;
    },
    warn: log.warn,
    later,
  });
  if (mode === 'consultation') consultation.begin(null);
  else rearrange();
  watchSleep(powerMonitor, (why, isHidden) => {
    keepers.hidden(why, isHidden);
    if (isHidden) for (const page of staffWindows.inside) tell('reset', 'sleep', page);
  });
  watchPlacing(screen, system, ofDisplays.of(onlyNews(log.error)));
  app.on('second-instance', () => windows.kiosks[0]?.focus());
  decks.checkFit();
  hours.watch();
  for (const library of [decks.library, decks.consultation])
    watchLibrary({ library, every: setInterval, tell: () => tell('changed', ['library']) });
  const { signOffs } = reading;
  packs.desk.onChange(() => tell('packsChanged', null));
  packs.follow({ decks, signOffs, calm, changed: () => tell('changed', ['library']) });
  followFiles({
    clinic,
    calm,
    tell,
    rearrange,
    checkFit: decks.checkFit,
    lookAtHours: () => hours.look(),
    lookAtPacks: packs.lookAgain,
    look: () => stateOf(watchedPlaces(places, clinic.now)),
    later,
    info: log.info,
  });
}

function later(run: () => void, milliseconds: number): () => void {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
}

main();
