/**
 * Sets a kiosk up on its screen: for the first time, by whoever finds one that has neither PIN nor config, and again by an
 * administrator. Nothing is kept before all is answered; then the PINs are set, the logo is copied, and the config is
 * written, each whole or not at all. In that order: whatever is missing after a power cut, who has the PIN can do again.
 */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { Answers, Saved, SetUpView } from '../bridge/contract.ts';
import type { SetUpHandlers } from '../bridge/handlers.ts';
import { amended } from '../config/amend.ts';
import { decodeText } from '../config/decode.ts';
import { locateConfig, machineFolder, type Places, placesToWrite } from '../config/locate.ts';
import { meantName } from '../config/meant.ts';
import { parseSettings } from '../config/parse.ts';
import type { KioskSettings } from '../config/read.ts';
import { limits } from '../config/schema.ts';
import { writeWhole } from '../config/write.ts';
import type { Audit } from '../records/audit.ts';
import type { Log } from '../records/log.ts';
import { pinFault } from '../staff/pin.policy.ts';
import type { Pins } from '../staff/pins.ts';
import type { StaffWindows } from '../staff/staff-windows.ts';
import { amendmentOf, faultsIn } from './answers.ts';
import { type Candidate, findLogos, stickRoots } from './logos.ts';

/** What is done on the disk; another one only in tests. */
export interface SetUpDisk {
  exists: (file: string) => boolean;
  read: (file: string) => Uint8Array;
  write: (file: string, content: string | Uint8Array) => void;
}

export interface SetUpParts {
  places: Places;
  /** What the kiosk holds of the config now. */
  settings: () => Pick<KioskSettings, 'config' | 'logo'>;
  pins: Pick<Pins, 'states' | 'set'>;
  windows: Pick<StaffWindows, 'isBefore' | 'enter' | 'inside'>;
  audit: Pick<Audit, 'write'>;
  log: Pick<Log, 'info' | 'warn' | 'error'>;
  disk?: SetUpDisk;
  logos?: () => Promise<Candidate[]>;
}

const realDisk: SetUpDisk = { exists: fs.existsSync, read: fs.readFileSync, write: writeWhole };

export class SetUp {
  readonly #parts: SetUpParts;
  readonly #disk: SetUpDisk;
  /** The page at which the kiosk is set up; two at once would each undo what the other one did. */
  #page: number | null = null;
  #logos: readonly Candidate[] = [];

  constructor(parts: SetUpParts) {
    this.#parts = parts;
    this.#disk = parts.disk ?? realDisk;
  }

  /** Whether nobody has set the kiosk up yet: no PIN was ever set, and there is no config. */
  canBegin(): boolean {
    const { staff, admin } = this.#parts.pins.states();
    return staff === 'none' && admin === 'none' && this.#file() === undefined;
  }

  readonly handlers: SetUpHandlers = {
    beginSetUp: ({ page }) => {
      const { windows, log } = this.#parts;
      if (!windows.isBefore(page)) throw new Error('the page does not stand before the staff door');
      if (!this.canBegin()) return 'no';
      if (!this.#claim(page)) return 'elsewhere';
      if (!windows.enter(page, 'setup')) return 'no';
      log.info('somebody sets the kiosk up, which nobody has done yet');
      return 'begun';
    },
    setUp: ({ page, role }) => (this.#claim(page) ? this.#view(role === 'setup') : null),
    logos: async () => {
      const { places } = this.#parts;
      const folders = [machineFolder(places), ...(places.own === undefined ? [] : [places.own])];
      this.#logos = await (this.#parts.logos?.() ?? findLogos(folders, stickRoots(places.platform)));
      return this.#logos.map(({ id, name, folder, picture }) => ({ id, name, folder, picture }));
    },
    judgePin: (_caller, pin) => pinFault(pin) ?? 'set',
    saveSetUp: async ({ page, role }, answers) => {
      if (!this.#claim(page)) return { outcome: 'elsewhere' };
      return this.#save(answers, role === 'setup');
    },
  };

  /** Takes the setting up to a page, unless it is at another one that is still there. */
  #claim(page: number): boolean {
    const { inside } = this.#parts.windows;
    if (this.#page !== null && this.#page !== page && inside.includes(this.#page)) return false;
    this.#page = page;
    return true;
  }

  #file(): string | undefined {
    return locateConfig(this.#parts.places, (file) => this.#disk.exists(file)).file;
  }

  #text(file: string | undefined): string | undefined {
    return file === undefined ? undefined : decodeText(this.#disk.read(file)).text;
  }

  #view(isFirst: boolean): SetUpView {
    const { config, logo } = this.#parts.settings();
    const { clinicName, languages, mode, screen } = config;
    const country = !isFirst && this.#namesCountry() ? config.country : null;
    return {
      isFirst,
      now: { clinicName, country, languages, mode, ...screen, hasLogo: logo !== null },
      limits: {
        clinicName: limits.clinicName,
        diagonalInches: [...limits.diagonalInches],
        lowerEdgeCm: [...limits.lowerEdgeCm],
      },
    };
  }

  /** Whether the config says which country it is, and not only the kiosk. */
  #namesCountry(): boolean {
    try {
      const { value } = parseSettings(this.#text(this.#file()) ?? '', '');
      const names = Object.keys(Object(value));
      return names.includes('country') || meantName('country', names) !== undefined;
    } catch {
      return false;
    }
  }

  async #save(answers: Answers, isFirst: boolean): Promise<Saved> {
    const { pins, audit } = this.#parts;
    const faults = faultsIn(answers, {
      needsPins: isFirst,
      isFound: (id) => this.#logo(id) !== undefined,
    });
    if (faults.length > 0) return { outcome: 'wrong', faults };
    if (isFirst && answers.pins !== null) {
      await pins.set(answers.pins, false);
      audit.write({ event: 'pin-set', role: null, detail: 'staff and admin, at the first set-up' });
    }
    const restart = answers.mode !== this.#parts.settings().config.mode;
    const saved = this.#write(answers);
    if ('why' in saved) return { outcome: 'failed', why: saved.why };
    audit.write({ event: 'set-up', role: isFirst ? null : 'admin', detail: saved.file });
    return { outcome: 'saved', restart, isRead: this.#file() === saved.file, copies: saved.copies };
  }

  #logo(id: string): Candidate | undefined {
    return this.#logos.find((logo) => logo.id === id && logo.picture !== null);
  }

  /** Writes to the first place that can be written, and says what belongs to the first of all and could not get there. */
  #write(answers: Answers): { file: string; copies: { from: string; to: string }[] } | { why: string } {
    const { places, log } = this.#parts;
    const [wanted, ...others] = placesToWrite(places, this.#file());
    let why = 'no place';
    for (const file of wanted === undefined ? [] : [wanted, ...others]) {
      try {
        const written = this.#writeTo(file, answers);
        log.info(`the settings that were made on the screen are in ${file}`);
        if (file === wanted || wanted === undefined) return { file, copies: [] };
        const to = path.dirname(wanted);
        return { file, copies: written.map((from) => ({ from, to: path.join(to, path.basename(from)) })) };
      } catch (error) {
        why = error instanceof Error && 'code' in error ? String(error.code) : String(error);
        log.warn(`the settings cannot be written to ${file} (${why})`);
      }
    }
    return { why };
  }

  /** The files that were written, the config first. */
  #writeTo(file: string, answers: Answers): string[] {
    const before = this.#file();
    const text = this.#text(before);
    const logo = this.#copyLogo(path.dirname(file), answers.logo);
    const named = logo === undefined ? this.#logoFrom(before, file, answers) : path.basename(logo);
    const { text: next, isKept } = amended(text, amendmentOf(answers, named));
    if (!isKept && before === file && text !== undefined) {
      this.#disk.write(`${file}.before`, this.#disk.read(file));
      this.#parts.log.warn(`${file} could not be read as a whole; what it said is in ${file}.before`);
    }
    this.#disk.write(file, next);
    return [file, ...(logo === undefined ? [] : [logo])];
  }

  /** Copies a logo that was chosen; its name says what is in it, so that none is ever written over. */
  #copyLogo(folder: string, choice: Answers['logo']): string | undefined {
    const found = this.#logo(choice);
    if (found === undefined) return undefined;
    const hash = createHash('sha256').update(found.bytes).digest('hex').slice(0, 8);
    const file = path.join(folder, `logo-${hash}.${found.ending}`);
    if (!this.#disk.exists(file)) this.#disk.write(file, found.bytes);
    return file;
  }

  /** What the config says of a logo that was not chosen anew: none, or the path as it is, whole where its folder is another. */
  #logoFrom(before: string | undefined, file: string, { logo }: Answers): string | null | undefined {
    if (logo === 'none') return null;
    const now = this.#parts.settings().config.logo;
    if (before === undefined || now === null || path.dirname(before) === path.dirname(file)) return undefined;
    return path.resolve(path.dirname(before), now);
  }
}
