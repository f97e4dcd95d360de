/** The content packs of this kiosk, put together over its data folder, its drop folder and its sticks. */
import fs from 'node:fs';
import path from 'node:path';
import { localDay } from '../../slides/format/model/day.ts';
import type { SignOff } from '../../slides/format/model/sign-off.ts';
import type { Config } from '../config/schema.ts';
import type { ClinicDecks } from '../library/clinic-decks.ts';
import type { Audit } from '../records/audit.ts';
import type { Records } from '../records/database.ts';
import type { Log } from '../records/log.ts';
import { pluggedIn } from '../sticks/drives.ts';
import type { PackDesk } from './desk.ts';
import { realDisk } from './disk.ts';
import { PackHistory } from './history.ts';
import { Looking } from './looking.ts';
import { ContentPacks } from './packs.ts';
import { Store } from './store.ts';

export interface OpenPacks {
  /** The data folder. */
  data: string;
  /** The folder of the library that came with the program. */
  builtIn: string;
  /** The version of the program. */
  app: string;
  /** What the clinic wrote, as it is now; a relative drop folder starts at the folder of its file. */
  clinic: () => { config: Config; file: string | undefined };
  /** When the kiosk ended in crash loops lately, in milliseconds since 1970. */
  crashLoops: readonly number[];
  records: Records;
  audit: Pick<Audit, 'write'>;
  log: Log;
  later: (run: () => void, milliseconds: number) => () => void;
}

export interface FollowPacks {
  decks: Pick<ClinicDecks, 'moveTo' | 'checkFit'>;
  signOffs: () => readonly SignOff[];
  calm: { whenCalm: (run: () => void, about: string) => void };
  /** Tells the pages that the decks are others. */
  changed: () => void;
}

export interface Packs {
  desk: PackDesk;
  /** The folder of the library that is shown now. */
  folder: () => string;
  /** Begins to look for packs, and shows what is installed from now on. */
  follow: (parts: FollowPacks) => void;
  /** Looks at what is installed and offered by keys and folders that changed. */
  lookAgain: () => void;
}

export function openPacks(parts: OpenPacks): Packs {
  const { data, builtIn, app, clinic, crashLoops, records, audit, log, later } = parts;
  let followed: FollowPacks | undefined;
  const dropFolder = () => {
    const { config, file } = clinic();
    if (config.dropFolder === null) return null;
    return path.resolve(file === undefined ? '.' : path.dirname(file), config.dropFolder);
  };
  const packs = new ContentPacks({
    store: new Store(path.join(data, 'content')),
    disk: realDisk(),
    builtIn,
    app,
    config: () => clinic().config,
    dropFolder,
    sticks: async () => (await pluggedIn(process.platform)).map(({ folder }) => folder),
    signOffs: () => followed?.signOffs() ?? [],
    today: () => localDay(new Date()),
    now: Date.now,
    crashLoops,
    lasts: () => records.lasts,
    history: new PackHistory(records, log),
    audit,
    log,
    wanted: () => looking.soon(),
    show: (folder, shown) => {
      followed?.calm.whenCalm(() => {
        shown();
        followed?.decks.moveTo(folder);
        log.info(`shows the library in ${folder}`);
        followed?.changed();
        followed?.decks.checkFit();
      }, 'packs');
    },
  });
  const looking: Looking = new Looking({ packs, dropFolder, watch: fs.watch, later, log });
  return {
    desk: packs,
    folder: () => packs.folder,
    follow: (parts) => {
      followed = parts;
      void packs.settle();
      looking.begin();
    },
    lookAgain: () => {
      void packs.settle();
      looking.soon();
    },
  };
}
