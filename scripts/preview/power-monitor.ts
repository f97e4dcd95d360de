/** `powerMonitor`: quiet, but for what a test simulates. */
import { EventEmitter } from 'node:events';
import type { PowerMonitor } from 'electron';
import type { Known } from './events.ts';

interface PowerEvents {
  suspend: [];
  resume: [];
}

export class PreviewPowerMonitor extends EventEmitter<Known<PowerMonitor, PowerEvents>> {}

export const powerMonitor = new PreviewPowerMonitor();
