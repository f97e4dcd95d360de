/** What becomes of a start whose data folder, or the lock in it, cannot be had. */

/** Why nothing can be written to a folder, by the code of the system's error: for whoever reads the log. */
const reasons: Readonly<Record<string, string>> = {
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  EROFS: 'its disk can only be read',
  ENOSPC: 'its disk is full',
  EDQUOT: 'the disk space of this user is used up',
  ENOTDIR: 'a file stands in its place',
  EEXIST: 'a file stands in its place',
  EIO: 'its disk is damaged',
};

/** In words, with the code behind them. */
export function whyUnwritable(code: string): string {
  return `${reasons[code] ?? 'nothing can be written there'} (${code})`;
}

export interface LockOutcome {
  isHeld: boolean;
  /** Whether a process that lives has left its mark in the folder. */
  isInUse: boolean;
  /** Whether this already is the folder for when the usual one will not do. */
  isSpare: boolean;
}

/**
 * What to do after the single-instance lock was asked for. Electron says no both when another instance was told of this
 * one and when the lock cannot be made; only the first means that the kiosk already runs.
 */
export function afterLock({
  isHeld,
  isInUse,
  isSpare,
}: LockOutcome): 'start' | 'runs already' | 'use the spare' | 'no folder' {
  if (isHeld) return 'start';
  if (isInUse) return 'runs already';
  return isSpare ? 'no folder' : 'use the spare';
}
