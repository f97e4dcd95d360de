/**
 * How the kiosk ends, for whoever watches over it (systemd, Windows' Shell Launcher, a wrapper script).
 *
 * Shell Launcher restarts the device on 1 and shuts it down on 2, so neither is used. A supervisor should start
 * the kiosk again on every code but `refused`, which a restart cannot mend, and `left`, which staff wanted.
 */
export const exitCode = {
  /** Asked to end: by the system, by a signal, or because the kiosk already runs on this machine. */
  done: 0,
  /** The page crashed more than three times in a minute, or the shell itself failed (EX_SOFTWARE). */
  crashLoop: 70,
  /** Nothing can be written to the data folder, nor to a temporary one (EX_CANTCREAT). */
  noFolder: 73,
  /** Staff asked for a fresh start of the kiosk (EX_TEMPFAIL). */
  again: 75,
  /** The command line holds a switch that the kiosk does not take; the log names it, no dialog does (EX_CONFIG). */
  refused: 78,
  /**
   * Staff ended it on purpose. It stays ended until the machine starts again or somebody starts it: a supervisor must not
   * (systemd: `RestartPreventExitStatus`; Shell Launcher: "do nothing").
   */
  left: 79,
} as const;

/** What is said, and with which code the kiosk ends, when it does not start because of its data folder. */
export const notStarted = {
  'runs already': { code: exitCode.done, why: 'the kiosk already runs on this machine' },
  'no folder': { code: exitCode.noFolder, why: 'the kiosk does not start: it has no folder for its data' },
} as const;
