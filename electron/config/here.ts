/** Where this program, as it was started on this machine, looks for the clinic's files. */
import path from 'node:path';
import type { Places } from './locate.ts';

export interface Program {
  isPackaged: boolean;
  /** The file of the packaged program. */
  exe: () => string;
  /** Where the build put the parts, when it is not packaged. */
  built: string;
}

/**
 * @param flag from `--config`, as typed
 * @param own the kiosk's own data folder; left out where that is only a spare one
 */
export function placesHere({ isPackaged, exe, built }: Program, flag?: string, own?: string): Places {
  return {
    flag,
    workingFolder: process.cwd(),
    beside: path.dirname(isPackaged ? exe() : built),
    platform: process.platform,
    programData: process.env.ProgramData,
    isPackaged,
    own,
  };
}
