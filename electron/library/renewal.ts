/** Looks at the library again and again, whether or not anybody touches the screen, and tells when it is another. */
import type { ClinicLibrary } from './library.ts';
import { lookEvery } from './renewal.policy.ts';

export interface Renewal {
  library: Pick<ClinicLibrary, 'outdated'>;
  /** Runs something again and again, every so many milliseconds. */
  every: (run: () => void, milliseconds: number) => void;
  /** Tells the pages that the library is another. */
  tell: () => void;
}

/** Starts looking. */
export function watchLibrary({ library, every, tell }: Renewal): void {
  every(() => {
    if (library.outdated().length > 0) tell();
  }, lookEvery);
}
