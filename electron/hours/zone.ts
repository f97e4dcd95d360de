/** The wall clock of a time zone, from the zone database that comes with the program. */
import type { Offset } from './hours.policy.ts';

/** The offset of a zone by its name; null: that of the machine. @throws RangeError for a name that there is not */
export function offsetOf(zone: string | null): Offset {
  const format = new Intl.DateTimeFormat('en-US', {
    ...(zone === null ? {} : { timeZone: zone }),
    calendar: 'gregory',
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return (at) => {
    const part = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
    const number = (name: string) => Number(part[name]);
    const year = part.era === 'BC' ? 1 - number('year') : number('year');
    const wall = new Date(0);
    wall.setUTCFullYear(year, number('month') - 1, number('day'));
    wall.setUTCHours(number('hour'), number('minute'), number('second'));
    // The parts say nothing of milliseconds.
    return wall.getTime() - Math.floor(at / 1000) * 1000;
  };
}
