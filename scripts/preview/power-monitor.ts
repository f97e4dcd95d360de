/** `powerMonitor`: nobody tells the preview that the machine sleeps or is locked, but for a test. */
import { EventEmitter } from 'node:events';
import type { PowerMonitor } from 'electron';
import type { Known } from './events.ts';

interface PowerEvents {
  suspend: [];
  resume: [];
  'lock-screen': [];
  'unlock-screen': [];
}

export class PreviewPowerMonitor extends EventEmitter<Known<PowerMonitor, PowerEvents>> {}

export const powerMonitor = new PreviewPowerMonitor();
