/** The opening hours of this kiosk, and what of the machine's sleep follows from them. */
import type { PowerSaveBlocker } from 'electron';
import type { Tell } from '../bridge/tell.ts';
import { ScreenHours, type ScreenHoursParts } from './screen-hours.ts';
import { StayAwake } from './stay-awake.ts';
import { offsetOf } from './zone.ts';

export interface OpenHours extends Pick<ScreenHoursParts, 'hours' | 'builtAt' | 'log'> {
  blocker: Pick<PowerSaveBlocker, 'start' | 'stop'>;
  tell: Tell;
}

export function openHours({ blocker, tell, ...parts }: OpenHours): {
  hours: ScreenHours;
  stayAwake: StayAwake;
} {
  const hours = new ScreenHours({
    ...parts,
    offset: offsetOf,
    now: Date.now,
    every: setInterval,
    changed: () => tell('changed', ['settings']),
  });
  return { hours, stayAwake: new StayAwake(blocker, () => hours.screen) };
}
