/**
 * The staff door: whether a PIN opens it, and how long it stays shut after wrong ones. There is one for all displays.
 *
 * Each try is counted as a wrong one, on the disk, before it is looked at; so nobody gets another one by switching the
 * machine off in between.
 */

import { problemLine } from '../config/problem.ts';
import type { Audit } from '../records/audit.ts';
import type { Log } from '../records/log.ts';
import { afterFailure, type BackOff, noFailures, resumed, toldNow, waitLeft } from './back-off.policy.ts';
import { type PinFault, pinFault } from './pin.policy.ts';
import { type PinState, type Pins, type StaffRole, staffRoles } from './pins.ts';
import type { ResetFile } from './reset-file.ts';

export interface DoorParts {
  pins: Pins;
  audit: Pick<Audit, 'write'>;
  /** Milliseconds since the machine was switched on. */
  uptime: () => number;
  /** The reset files that lie there now. */
  resets: () => readonly ResetFile[];
  log: Pick<Log, 'info' | 'warn'>;
}

/** The door as somebody sees it who stands before it. */
export interface DoorView {
  /** Whether there is a PIN at all. */
  isSet: boolean;
  /** Milliseconds that it stays shut. */
  waitMs: number;
}

export type Tried =
  | { outcome: 'opened'; role: StaffRole }
  /** A wrong PIN, or one that was not looked at because the door stays shut. */
  | { outcome: 'wrong' | 'wait'; waitMs: number }
  | { outcome: 'unset' };

/** Why a PIN is not set: it is too easy to guess, or somebody else's. */
export type SetFault = PinFault | 'taken';

export class Door {
  readonly #parts: DoorParts;
  #backOff: BackOff | undefined;
  #isTrying = false;
  /** The wait in which a try was recorded that came too soon; more of the same say nothing new. */
  #recordedWait = -1;
  /** What was said of a reset file that is wrong; it is said once. */
  #said = '';

  constructor(parts: DoorParts) {
    this.#parts = parts;
  }

  /** Looks at the door. A reset file that lies there is taken first. */
  async look(): Promise<DoorView> {
    await this.#takeResets();
    return { isSet: this.#isSet(), waitMs: this.#wait() };
  }

  /** Tries a PIN. One try is looked at at a time. */
  async try(pin: string): Promise<Tried> {
    if (this.#isTrying) return { outcome: 'wait', waitMs: Math.max(1000, this.#wait()) };
    this.#isTrying = true;
    try {
      return await this.#tryAlone(pin);
    } finally {
      this.#isTrying = false;
    }
  }

  /** Which roles have a PIN. */
  states(): Record<StaffRole, PinState> {
    return this.#parts.pins.states();
  }

  /** Sets the PIN of a role on behalf of an administrator. Null when it is set. */
  async set(role: StaffRole, pin: string): Promise<SetFault | null> {
    const { pins, audit } = this.#parts;
    const fault = pinFault(pin);
    if (fault !== null) return fault;
    const whose = await pins.roleOf(pin);
    // The one that it replaces may have been temporary: the same again would still be what the file says.
    if (whose !== null && (whose !== role || pins.states()[role] === 'temporary')) return 'taken';
    await pins.set({ [role]: pin }, false);
    audit.write({ event: 'pin-set', role: 'admin', detail: role });
    return null;
  }

  async #tryAlone(pin: string): Promise<Tried> {
    const { pins, audit, uptime } = this.#parts;
    await this.#takeResets();
    if (!this.#isSet()) return { outcome: 'unset' };
    const waitMs = this.#wait();
    if (waitMs > 0) {
      this.#recordTooSoon();
      return { outcome: 'wait', waitMs };
    }
    this.#remember(afterFailure(this.#remembered(), uptime()));
    const role = await pins.roleOf(pin);
    if (role === null) return this.#wrong();
    this.#remember(noFailures);
    audit.write({ event: 'door-opened', role, detail: '' });
    return { outcome: 'opened', role };
  }

  #wrong(): Tried {
    const { audit, uptime } = this.#parts;
    this.#remember(toldNow(this.#remembered(), uptime()));
    const waitMs = this.#wait();
    audit.write({ event: 'wrong-pin', role: null, detail: `shut for ${Math.ceil(waitMs / 1000)} s` });
    return { outcome: 'wrong', waitMs };
  }

  #recordTooSoon(): void {
    const { failures } = this.#remembered();
    if (this.#recordedWait === failures) return;
    this.#recordedWait = failures;
    this.#parts.audit.write({ event: 'tried-too-soon', role: null, detail: '' });
  }

  #isSet(): boolean {
    const states = this.#parts.pins.states();
    return staffRoles.some((role) => states[role] !== 'none');
  }

  #wait(): number {
    return waitLeft(this.#remembered(), this.#parts.uptime());
  }

  /** What is remembered of wrong PINs; the first time, what the last run of the kiosk left. */
  #remembered(): BackOff {
    if (this.#backOff) return this.#backOff;
    const { pins, uptime } = this.#parts;
    const left = resumed(pins.backOff(), uptime());
    if (left.failures > 0) pins.remember(left);
    this.#backOff = left;
    return left;
  }

  #remember(backOff: BackOff): void {
    this.#parts.pins.remember(backOff);
    this.#backOff = backOff;
  }

  async #takeResets(): Promise<void> {
    const { pins, audit, resets, log } = this.#parts;
    for (const { file, digest, pins: given, problems } of resets()) {
      const lines = problems.map(problemLine).join('\n');
      if (lines !== '') {
        if (lines !== this.#said) for (const problem of problems) log.warn(problemLine(problem));
        this.#said = lines;
        continue;
      }
      if (pins.wasTaken(digest)) continue;
      await pins.set(given, true);
      pins.took(digest);
      this.#remember(noFailures);
      const whose = staffRoles.filter((role) => given[role] !== undefined).join(' and ');
      audit.write({ event: 'pin-reset', role: null, detail: whose });
      log.warn(`new PINs for ${whose} are taken from ${file}. Delete the file.`);
    }
  }
}
