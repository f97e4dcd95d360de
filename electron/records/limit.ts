/**
 * Lets at most `most` messages a minute through, so that a page gone wrong, or a visitor leaning on a key, cannot
 * push everything else out of the log. The first message after a pause says how many were left out.
 */
export function limited(
  write: (message: string) => void,
  now: () => number,
  most = 30,
): (message: string) => void {
  let since = Number.NEGATIVE_INFINITY;
  let written = 0;
  let leftOut = 0;
  return (message) => {
    const time = now();
    if (time - since >= 60_000 || time < since) {
      if (leftOut > 0) write(`${leftOut} more messages like the ones before were left out`);
      [since, written, leftOut] = [time, 0, 0];
    }
    if (written < most) {
      written += 1;
      write(message);
    } else {
      leftOut += 1;
    }
  };
}
