/** Collects the lines of a stream and tells listeners of each new one. */
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

export interface Lines {
  all(): string[];
  /** Calls back at every new line, until the returned function is called. */
  onLine(listener: (line: string) => void): () => void;
}

export function collectLines(stream: Readable): Lines {
  const lines: string[] = [];
  const listeners = new Set<(line: string) => void>();
  createInterface({ input: stream }).on('line', (line) => {
    lines.push(line);
    for (const listener of [...listeners]) {
      listener(line);
    }
  });
  return {
    all: () => [...lines],
    onLine(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
