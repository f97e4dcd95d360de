/** The staff door and what stands behind it, put together: what the calls of the bridge do. */
import { execFile } from 'node:child_process';
import os from 'node:os';
import { mostAudit } from '../bridge/contract.ts';
import type { StaffHandlers } from '../bridge/handlers.ts';
import { Audit } from '../records/audit.ts';
import type { Records } from '../records/database.ts';
import type { Log } from '../records/log.ts';
import { Door } from './door.ts';
import { waysOn } from './machine.policy.ts';
import { endBy, type MachineParts, runnerOver } from './machine.ts';
import { Pins, type StaffRole } from './pins.ts';
import { findReset } from './reset-file.ts';
import { type StaffWindowParts, StaffWindows } from './staff-windows.ts';

export interface StaffParts extends Pick<StaffWindowParts, 'pages' | 'tell' | 'usual'> {
  records: Records;
  /** Whether nobody has set the kiosk up yet. */
  canSetUp: () => boolean;
  /** Where a reset file may lie; only administrators write there. */
  resetFolders: () => readonly string[];
  env: NodeJS.ProcessEnv;
  end: MachineParts['end'];
  relaunch: MachineParts['relaunch'];
  log: Log;
}

export interface Staff {
  windows: StaffWindows;
  pins: Pins;
  handlers: StaffHandlers;
  audit: Audit;
}

/** The staff's part of the shell. Nothing is read before somebody stands at the door. */
export function openStaff({
  records,
  pages,
  tell,
  usual,
  canSetUp,
  resetFolders,
  env,
  end,
  relaunch,
  log,
}: StaffParts): Staff {
  const audit = new Audit(records, Date.now, log);
  const pins = new Pins(records, Date.now);
  const door = new Door({
    pins,
    audit,
    uptime: () => os.uptime() * 1000,
    resets: () => [...new Set(resetFolders())].flatMap((folder) => findReset(folder) ?? []),
    log,
  });
  const windows = new StaffWindows({
    pages,
    tell,
    usual,
    left: (role) => audit.write({ event: 'door-closed', role: role === 'setup' ? null : role, detail: '' }),
  });
  const machine: MachineParts = {
    platform: process.platform,
    systemRoot: env.SystemRoot ?? 'C:\\Windows',
    run: runnerOver(execFile),
    end,
    isSupervised: isSupervised(env),
    relaunch,
    audit,
    log,
  };
  return {
    windows,
    pins,
    audit,
    handlers: { ...handlersOf(door, windows, machine, canSetUp), audit: () => audit.latest(mostAudit) },
  };
}

/** Whether somebody starts the kiosk again when it ends: systemd says so by itself, others are to say it. */
function isSupervised(env: NodeJS.ProcessEnv): boolean {
  return Boolean(env.ANTEROOM_SUPERVISED || env.INVOCATION_ID);
}

function handlersOf(
  door: Door,
  windows: StaffWindows,
  machine: MachineParts,
  canSetUp: StaffParts['canSetUp'],
): Omit<StaffHandlers, 'audit'> {
  return {
    door: async () => ({ ...(await door.look()), canSetUp: canSetUp() }),
    tryPin: async ({ page }, pin) => {
      if (!windows.isBefore(page)) throw new Error('the page does not stand before the staff door');
      const tried = await door.try(pin);
      if (tried.outcome === 'unset') return { outcome: 'unset', waitMs: 0 };
      if (tried.outcome !== 'opened') return tried;
      // Whoever typed it may have gone meanwhile.
      return windows.enter(page, tried.role)
        ? { outcome: 'opened', waitMs: 0 }
        : { outcome: 'wait', waitMs: 0 };
    },
    pinStates: () => door.states(),
    setPin: async (_caller, role, pin) => (await door.set(role, pin)) ?? 'set',
    ways: () => waysOn(machine.platform),
    end: ({ role }, way) => endBy(way, role as StaffRole, machine),
  };
}
