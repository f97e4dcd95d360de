/**
 * How the kiosk ends, for whoever watches over it (systemd, Windows' Shell Launcher, a wrapper script).
 *
 * Shell Launcher restarts the device on 1 and shuts it down on 2, so neither is used. A supervisor should start
 * the kiosk again on every code but `refused`, which a restart cannot mend.
 */
export const exitCode = {
  /** Asked to end: by the system, by a signal, or because the kiosk already runs on this machine. */
  done: 0,
  /** The page crashed more than three times in a minute, or the shell itself failed (EX_SOFTWARE). */
  crashLoop: 70,
  /** The command line holds a switch that the kiosk does not take; the log names it, no dialog does (EX_CONFIG). */
  refused: 78,
} as const;
