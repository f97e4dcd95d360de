/** `powerMonitor`: quiet, because nobody tells the preview that the machine slept. */
import { EventEmitter } from 'node:events';
import type { PowerMonitor } from 'electron';
import type { Known } from './events.ts';

interface PowerEvents {
  resume: [];
}

export class PreviewPowerMonitor extends EventEmitter<Known<PowerMonitor, PowerEvents>> {}

export const powerMonitor = new PreviewPowerMonitor();
