/** Where Node and Electron's main process behave differently, this makes Node behave as Electron does. */

/** @param quit what a signal to end does: Electron quits as if asked, so windows may refuse */
export function adoptElectronHabits(quit: () => void): void {
  const ends: NodeJS.Signals[] = process.platform === 'win32' ? ['SIGINT'] : ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of ends) {
    process.on(signal, quit);
  }
  process.on('unhandledRejection', (reason) => {
    // Electron goes on after a promise that nobody caught; a main script that listens itself says what it wants.
    if (process.listenerCount('unhandledRejection') === 1) {
      console.error('UnhandledPromiseRejectionWarning:', reason);
    }
  });
}
