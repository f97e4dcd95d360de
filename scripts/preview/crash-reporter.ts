/** `crashReporter`: the preview's browser writes no dumps, and nothing is sent. */
import type { CrashReporter, CrashReporterStartOptions } from 'electron';

export const crashReporter = {
  start({ uploadToServer = true }: CrashReporterStartOptions): void {
    if (uploadToServer) {
      throw new Error(
        'The preview sends nothing over a network: start the crash reporter with uploadToServer: false.',
      );
    }
  },
} satisfies Pick<CrashReporter, 'start'>;
