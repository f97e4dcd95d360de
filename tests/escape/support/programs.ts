/** The programs that run below a process; from /proc, and nothing where there is none. */
import { readdirSync, readFileSync } from 'node:fs';

interface Program {
  pid: number;
  parent: number;
  name: string;
}

function allPrograms(): Program[] {
  return list('/proc').flatMap((entry) => {
    const found = /^\d+ \((.*)\) \S (\d+)/s.exec(/^\d+$/.test(entry) ? read(`/proc/${entry}/stat`) : '');
    return found ? [{ pid: Number(entry), name: found[1] ?? '', parent: Number(found[2]) }] : [];
  });
}

/** Those that it started, and those that they started in turn. */
function below(pid: number | undefined): Program[] {
  if (pid === undefined) return [];
  const all = new Map(allPrograms().map((program) => [program.pid, program]));
  const isBelow = (program: Program): boolean => {
    if (program.parent === pid) return true;
    const parent = all.get(program.parent);
    return parent !== undefined && parent.pid > 1 && isBelow(parent);
  };
  return [...all.values()].filter(isBelow);
}

/** Their names, each once, in order. */
export function programsBelow(pid: number | undefined): string[] {
  return [...new Set(below(pid).map(({ name }) => name))].sort();
}

/** The numbers of a process and of all below it. */
export function processesOf(pid: number): number[] {
  return [pid, ...below(pid).map((program) => program.pid)];
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
