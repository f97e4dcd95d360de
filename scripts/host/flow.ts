/** Gives up a download in which nothing flows, and never one in which something does, however slowly. */

/** Runs something after so many milliseconds, until the returned function is called. */
export type Later = (run: () => void, milliseconds: number) => () => void;

/** How long a server is given for its first byte, in seconds: a network that answers nobody must not cost minutes. */
export const firstSeconds = 15;
/** How long a download may pause between two bytes, in seconds. */
export const pauseSeconds = 60;

export interface Flow {
  /** Aborts, with a reason for people, as soon as nothing has flowed for too long. */
  signal: AbortSignal;
  /** Some bytes have come. */
  flows: () => void;
  /** Nothing more is expected. */
  end: () => void;
}

export function watchFlow(later: Later): Flow {
  const abort = new AbortController();
  const wait = (seconds: number, what: string) =>
    later(() => abort.abort(new Error(`${what} for ${seconds} seconds`)), seconds * 1000);
  let cancel = wait(firstSeconds, 'the server has not answered');
  return {
    signal: abort.signal,
    flows: () => {
      cancel();
      cancel = wait(pauseSeconds, 'nothing more has come');
    },
    end: () => cancel(),
  };
}

/** The bytes so far and all of them, where the server said how many. */
export interface Progress {
  transferred: number;
  total: number | null;
}

const megabyte = 1_000_000;

/** Says how far a download is at each tenth of it, or at every ten megabytes where nobody knows how many there are. */
export function tellProgress(say: (line: string) => void): (progress: Progress) => void {
  let told = 0;
  return ({ transferred, total }) => {
    const steps = Math.floor(total ? (transferred / total) * 10 : transferred / (10 * megabyte));
    if (steps <= told) return;
    told = steps;
    const size = (bytes: number) => `${(bytes / megabyte).toFixed(0)} MB`;
    say(total ? `  ${steps * 10} % of ${size(total)}` : `  ${size(transferred)}`);
  };
}
