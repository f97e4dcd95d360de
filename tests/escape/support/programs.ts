/** The programs that run below a process, by their names; from /proc, and nothing where there is none. */
import { readdirSync, readFileSync } from 'node:fs';

export function programsBelow(pid: number | undefined): string[] {
  if (pid === undefined) return [];
  const parents = new Map<number, { parent: number; name: string }>();
  for (const entry of list('/proc')) {
    const process = Number(entry);
    if (!Number.isInteger(process)) continue;
    const stat = read(`/proc/${entry}/stat`);
    const found = /^\d+ \((.*)\) \S (\d+)/s.exec(stat);
    if (found) parents.set(process, { name: found[1] ?? '', parent: Number(found[2]) });
  }
  const isBelow = (process: number): boolean => {
    const parent = parents.get(process)?.parent;
    return parent !== undefined && parent > 1 && (parent === pid || isBelow(parent));
  };
  return [
    ...new Set([...parents.keys()].filter(isBelow).map((process) => parents.get(process)?.name ?? '')),
  ].sort();
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // It has just ended.
    return '';
  }
}
