/** `crashReporter`: remembers its options; the preview's browser writes no dumps. */
import type { CrashReporter, CrashReporterStartOptions } from 'electron';

let upload = false;

export const crashReporter = {
  start(options: CrashReporterStartOptions): void {
    upload = options.uploadToServer ?? true;
    if (upload) {
      throw new Error(
        'The preview sends nothing over a network: start the crash reporter with uploadToServer: false.',
      );
    }
  },
  getUploadToServer: (): boolean => upload,
} satisfies Pick<CrashReporter, 'start' | 'getUploadToServer'>;
