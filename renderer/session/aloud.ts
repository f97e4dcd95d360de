/**
 * Whether the screen is read to somebody, and how. Part of a visit, so that the reset takes all of it back; nobody is read to
 * who did not ask for it. Which sentence is read is a matter of the screen, for it means nothing once another one is shown.
 */

/** How fast it is read, as a factor of the voice's own pace. */
export const speeds = [0.75, 1, 1.3] as const;
export type Speed = (typeof speeds)[number];

/** How loud it is read, as a share of what the machine is set to. */
export const volumes = [0.4, 0.7, 1] as const;
export type Volume = (typeof volumes)[number];

export interface Aloud {
  isOn: boolean;
  /** It waits until it is asked to go on, also on the next slide. */
  isPaused: boolean;
  speed: Speed;
  volume: Volume;
}

/** As everybody finds it. */
export const freshAloud: Aloud = { isOn: false, isPaused: false, speed: 1, volume: 0.7 };

/** With something changed. What is not a choice on offer leaves it as it was, and turning it on or off ends a pause. */
export function changedAloud(aloud: Aloud, change: Partial<Aloud>): Aloud {
  const { isOn = aloud.isOn, isPaused = aloud.isPaused, speed = aloud.speed, volume = aloud.volume } = change;
  const on = typeof isOn === 'boolean' ? isOn : aloud.isOn;
  const paused = typeof isPaused === 'boolean' ? isPaused : aloud.isPaused;
  return {
    isOn: on,
    isPaused: on && on === aloud.isOn && paused,
    speed: speeds.includes(speed) ? speed : aloud.speed,
    volume: volumes.includes(volume) ? volume : aloud.volume,
  };
}

/** Whether nobody chose anything. */
export function isFreshAloud({ isOn, isPaused, speed, volume }: Aloud): boolean {
  return !isOn && !isPaused && speed === freshAloud.speed && volume === freshAloud.volume;
}
