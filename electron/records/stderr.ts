/** Standard error of this process, which may have no reader: a terminal that was closed, a supervisor that has ended. */

export interface StandardError {
  /** Writes a text. Never throws, whatever became of the reader. */
  say: (text: string) => void;
  /** Calls back, once for each time, when what is said begins to get lost; at once when it already does. */
  whenLost: (tell: (why: string) => void) => void;
}

/**
 * Takes over a stream for good. Without a listener, the error of a write that nobody reads is one that nobody caught, and
 * ends the process; so this is to be called before anything is written.
 */
export function openStderr(stream: Pick<NodeJS.WriteStream, 'write' | 'on'>): StandardError {
  let lost: string | null = null;
  let tell: (why: string) => void = () => undefined;
  const lose = (error: Error) => {
    if (lost !== null) return;
    lost = error.message;
    tell(error.message);
  };
  stream.on('error', lose);
  return {
    say(text) {
      try {
        stream.write(text, (error) => {
          if (!error) lost = null;
        });
      } catch (error) {
        lose(error instanceof Error ? error : new Error(String(error)));
      }
    },
    whenLost(listener) {
      tell = listener;
      if (lost !== null) listener(lost);
    },
  };
}
