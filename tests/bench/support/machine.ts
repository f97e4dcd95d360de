/** The machine and the moment of a measurement, for the line above its table. */
import { availableParallelism, cpus, loadavg } from 'node:os';
import { localDay } from '../../../slides/format/model/day.ts';

/** One line: day, processors, and how busy the machine is with everything that runs on it. */
export function machineLine(now: Date): string {
  const [first] = cpus();
  const [load = 0] = loadavg();
  const model = first?.model.trim() || 'unknown processor';
  return `${localDay(now)} ${now.toTimeString().slice(0, 5)} · ${availableParallelism()} × ${model} · load ${load.toFixed(1)}`;
}
