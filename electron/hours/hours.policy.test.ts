import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Circumstances, type Day, decide, type Hours, openingAt, overrideOf } from './hours.policy.ts';
import { offsetOf } from './zone.ts';

const closed: Hours['week'] = {
  monday: [],
  tuesday: [],
  wednesday: [],
  thursday: [],
  friday: [],
  saturday: [],
  sunday: [],
};
const names = Object.keys(closed) as Day[];
const daily = (...spans: string[]) =>
  Object.fromEntries(names.map((name) => [name, spans])) as unknown as Hours['week'];
const hours = (week: Partial<Hours['week']>, holidays: Hours['holidays'] = []): Hours => ({
  week: { ...closed, ...week },
  holidays,
});

const zones = ['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'UTC'] as const;
const berlin = offsetOf('Europe/Berlin');
const at = (text: string) => Date.parse(text);

/** The opening at an instant, with the next change as a text. */
function opening(given: Hours, now: string, zone: string = 'Europe/Berlin') {
  const { isOpen, changesAt } = openingAt(given, at(now), offsetOf(zone));
  return [isOpen ? 'open' : 'closed', changesAt === null ? null : new Date(changesAt).toISOString()];
}

describe('By the hours of a week', () => {
  const office = hours({ monday: ['08:00-12:00', '13:00-18:00'], tuesday: ['08:00-18:00'] });

  test('the clinic opens at the minute, and is closed again at the minute', () => {
    expect(opening(office, '2026-11-23T06:59:59.999Z')).toEqual(['closed', '2026-11-23T07:00:00.000Z']);
    expect(opening(office, '2026-11-23T07:00:00Z')).toEqual(['open', '2026-11-23T11:00:00.000Z']);
    expect(opening(office, '2026-11-23T11:00:00Z')).toEqual(['closed', '2026-11-23T12:00:00.000Z']);
    expect(opening(office, '2026-11-23T16:59:59.999Z')).toEqual(['open', '2026-11-23T17:00:00.000Z']);
  });

  test('a day that is left out is closed, and the next opening is found over the week’s end', () => {
    expect(opening(office, '2026-11-25T10:00:00Z')).toEqual(['closed', '2026-11-30T07:00:00.000Z']);
  });

  test('a span past midnight holds on the day after, and only there', () => {
    const night = hours({ friday: ['22:00-06:00'] });
    expect(opening(night, '2026-11-27T20:59:00Z')).toEqual(['closed', '2026-11-27T21:00:00.000Z']);
    expect(opening(night, '2026-11-28T04:59:00Z')).toEqual(['open', '2026-11-28T05:00:00.000Z']);
    expect(opening(night, '2026-11-27T04:59:00Z')).toEqual(['closed', '2026-11-27T21:00:00.000Z']);
  });

  test('whole days that follow each other are one time, and a week of them never changes', () => {
    const weekend = hours({ saturday: ['00:00-24:00'], sunday: ['00:00-24:00'] });
    expect(opening(weekend, '2026-11-28T12:00:00Z')).toEqual(['open', '2026-11-29T23:00:00.000Z']);
    expect(opening(hours(daily('00:00-24:00')), '2026-11-28T12:00:00Z')).toEqual(['open', null]);
  });

  test('spans that overlap are one', () => {
    const both = hours({ monday: ['12:00-20:00', '08:00-13:00'] });
    expect(opening(both, '2026-11-23T08:00:00Z')).toEqual(['open', '2026-11-23T19:00:00.000Z']);
  });

  test('without any hours it is always open', () => {
    expect(opening(hours({}), '2026-11-23T02:00:00Z')).toEqual(['open', null]);
  });
});

describe('On a holiday', () => {
  const week = daily('08:00-18:00');

  test('its own hours hold in place of the weekday’s, or none', () => {
    const christmas = hours(week, [
      { date: '2026-12-24', open: ['08:00-12:00'] },
      { date: '2026-12-25', open: [] },
    ]);
    expect(opening(christmas, '2026-12-24T10:00:00Z')).toEqual(['open', '2026-12-24T11:00:00.000Z']);
    expect(opening(christmas, '2026-12-24T12:00:00Z')).toEqual(['closed', '2026-12-26T07:00:00.000Z']);
  });

  test('a night that began on the day before goes on to its end', () => {
    const night = hours({ thursday: ['22:00-06:00'] }, [{ date: '2026-12-25', open: [] }]);
    expect(opening(night, '2026-12-25T04:00:00Z')).toEqual(['open', '2026-12-25T05:00:00.000Z']);
  });

  test('a clinic that only names holidays is open on all other days', () => {
    const only = hours({}, [{ date: '2026-12-25', open: [] }]);
    expect(opening(only, '2026-12-20T12:00:00Z')).toEqual(['open', '2026-12-24T23:00:00.000Z']);
    expect(opening(only, '2026-12-25T12:00:00Z')).toEqual(['closed', '2026-12-25T23:00:00.000Z']);
  });

  test('one that is further away than two months is not yet seen', () => {
    const only = hours({}, [{ date: '2027-12-25', open: [] }]);
    expect(opening(only, '2026-12-20T12:00:00Z')).toEqual(['open', null]);
  });
});

describe('When the clocks change', () => {
  const early = hours(daily('02:30-03:30'));

  test('a time that the wall skips opens at the change', () => {
    // Berlin, 29 March 2026: 01:59:59 is followed by 03:00:00.
    expect(opening(early, '2026-03-29T00:59:59.999Z')).toEqual(['closed', '2026-03-29T01:00:00.000Z']);
    expect(opening(early, '2026-03-29T01:00:00Z')).toEqual(['open', '2026-03-29T01:30:00.000Z']);
  });

  test('a time that comes twice opens the first time and closes the second', () => {
    // Berlin, 25 October 2026: 02:59:59 summer time is followed by 02:00:00.
    const twice = hours(daily('02:15-02:45'));
    expect(opening(twice, '2026-10-25T00:14:00Z')).toEqual(['closed', '2026-10-25T00:15:00.000Z']);
    expect(opening(twice, '2026-10-25T00:50:00Z')).toEqual(['open', '2026-10-25T01:45:00.000Z']);
  });

  test('eight in the morning stays eight in the morning', () => {
    const office = hours(daily('08:00-18:00'));
    expect(opening(office, '2026-03-28T20:00:00Z')[1]).toBe('2026-03-29T06:00:00.000Z');
    expect(opening(office, '2026-10-24T20:00:00Z')[1]).toBe('2026-10-25T07:00:00.000Z');
    expect(opening(office, '2026-03-07T23:30:00Z', 'America/New_York')[1]).toBe('2026-03-08T12:00:00.000Z');
  });

  test('half an hour, as on Lord Howe Island, is half an hour', () => {
    const office = hours(daily('08:00-18:00'));
    // 4 October 2026: 02:00 becomes 02:30.
    expect(opening(office, '2026-10-03T12:00:00Z', 'Australia/Lord_Howe')[1]).toBe(
      '2026-10-03T21:00:00.000Z',
    );
    expect(opening(office, '2026-10-02T12:00:00Z', 'Australia/Lord_Howe')[1]).toBe(
      '2026-10-02T21:30:00.000Z',
    );
  });

  test('a day that a zone left out, as Samoa did, is passed over', () => {
    const office = hours(daily('08:00-18:00'));
    expect(opening(office, '2011-12-30T05:00:00Z', 'Pacific/Apia')).toEqual([
      'closed',
      '2011-12-30T18:00:00.000Z',
    ]);
  });
});

const anyTime = fc
  .record({ hour: fc.nat(23), minute: fc.nat(59) })
  .map(({ hour, minute }) => [hour, minute].map((part) => String(part).padStart(2, '0')).join(':'));
const anySpan = fc
  .tuple(anyTime, fc.oneof(anyTime, fc.constant('24:00')))
  .filter(([from, to]) => from !== to)
  .map(([from, to]) => `${from}-${to}`);
const anyDay = fc.array(anySpan, { maxLength: 3 });
const anyHours: fc.Arbitrary<Hours> = fc.record({
  week: fc.record(Object.fromEntries(names.map((name) => [name, anyDay])) as Record<Day, typeof anyDay>),
  holidays: fc.array(
    fc.record({
      date: fc.constantFrom('2026-03-29', '2026-10-25', '2026-03-08', '2026-10-04'),
      open: anyDay,
    }),
    { maxLength: 2 },
  ),
});
/** The changes of these zones in 2026, each with two days around it. */
const changes = ['2026-03-29', '2026-10-25', '2026-03-08', '2026-11-01', '2026-04-05', '2026-10-04'].map(at);
const anyInstant = fc
  .record({ change: fc.constantFrom(...changes), minutes: fc.integer({ min: -2880, max: 2880 }) })
  .map(({ change, minutes }) => change + minutes * 60_000);
const anyZone = fc.constantFrom(...zones);

/** Whether the wall's time lies in a span of its day, or in one of the day before that goes past midnight. */
function isOpenOnTheWall({ week, holidays }: Hours, wall: number): boolean {
  const spansOf = (day: number) => {
    const date = new Date(day * 86_400_000);
    const text = date.toISOString().slice(0, 10);
    const isGiven = names.some((name) => week[name].length > 0);
    const weekday = names[(date.getUTCDay() + 6) % 7] ?? 'monday';
    const usual = isGiven ? week[weekday] : ['00:00-24:00'];
    return holidays.find((each) => each.date === text)?.open ?? usual;
  };
  const minutes = (text = '') => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));
  const today = Math.floor(wall / 86_400_000);
  const now = (wall - today * 86_400_000) / 60_000;
  const lies = (spans: readonly string[], time: number) =>
    spans.some((span) => {
      const [from, to] = span.split('-').map(minutes) as [number, number];
      return time >= from && time < (to <= from ? to + 1440 : to);
    });
  return lies(spansOf(today), now) || lies(spansOf(today - 1), now + 1440);
}

describe('Whatever the hours, around every change of the clocks', () => {
  test('the clinic is open when the wall says so, unless the wall says it twice, or a time that was skipped is over', () => {
    fc.assert(
      fc.property(anyHours, anyInstant, anyZone, (given, now, zone) => {
        const offset = offsetOf(zone);
        // Away from a change by three hours the wall tells all.
        const near = [-3, 3].map((hour) => offset(now + hour * 3_600_000));
        fc.pre(near.every((each) => each === offset(now)));
        fc.pre(given.holidays.length > 0 || names.some((name) => given.week[name].length > 0));
        expect(openingAt(given, now, offset).isOpen).toBe(isOpenOnTheWall(given, now + offset(now)));
      }),
      { numRuns: 400 },
    );
  });

  test('it is never closed while the wall says open', () => {
    fc.assert(
      fc.property(anyHours, anyInstant, anyZone, (given, now, zone) => {
        const offset = offsetOf(zone);
        if (isOpenOnTheWall(given, now + offset(now)))
          expect(openingAt(given, now, offset).isOpen).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  test('nothing changes before the next change, and there it does', () => {
    fc.assert(
      fc.property(
        anyHours,
        anyInstant,
        anyZone,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (given, now, zone, share) => {
          const offset = offsetOf(zone);
          const { isOpen, changesAt } = openingAt(given, now, offset);
          if (changesAt === null) return;
          expect(changesAt).toBeGreaterThan(now);
          const between = Math.floor(now + (changesAt - 1 - now) * share);
          expect(openingAt(given, between, offset)).toEqual({ isOpen, changesAt });
          expect(openingAt(given, changesAt, offset).isOpen).toBe(!isOpen);
        },
      ),
      { numRuns: 400 },
    );
  });
});

describe('What counts', () => {
  const now = at('2026-11-26T20:00:00Z');
  const usual: Circumstances = {
    hours: hours(daily('08:00-18:00')),
    now,
    builtAt: at('2026-11-01T00:00:00Z'),
    override: null,
    offset: berlin,
  };

  test('a clock that stands more than a day before the build counts as open', () => {
    expect(decide({ ...usual, builtAt: now + 25 * 3_600_000 })).toEqual({
      isOpen: true,
      changesAt: null,
      why: 'wrong-clock',
    });
    expect(decide({ ...usual, builtAt: now + 23 * 3_600_000 })).toMatchObject({
      isOpen: false,
      why: 'hours',
    });
  });

  test('without hours nothing is said of a clock', () => {
    expect(decide({ ...usual, hours: hours({}), now: 0 })).toMatchObject({ isOpen: true, why: 'no-hours' });
  });

  test('staff who want the screen on have it until the clinic next opens', () => {
    const override = overrideOf('on', usual);
    expect(override?.until).toBe(at('2026-11-27T07:00:00Z'));
    expect(decide({ ...usual, override })).toMatchObject({ isOpen: true, why: 'staff' });
    expect(decide({ ...usual, override, now: at('2026-11-27T07:00:00Z') }).why).toBe('hours');
  });

  test('staff who close early have it dark until the next morning, and not longer than 16 hours', () => {
    const early = { ...usual, now: at('2026-11-26T16:00:00Z') };
    expect(overrideOf('off', early)).toEqual({
      isOpen: false,
      from: early.now,
      until: at('2026-11-27T07:00:00Z'),
    });
    const friday = { ...usual, hours: hours({ friday: ['08:00-18:00'] }), now: at('2026-11-27T12:00:00Z') };
    expect(overrideOf('off', friday)?.until).toBe(friday.now + 16 * 3_600_000);
    expect(overrideOf('off', { ...usual, hours: hours({}) })?.until).toBe(now + 16 * 3_600_000);
  });

  test('staff who want the hours again have them', () => {
    expect(overrideOf('hours', usual)).toBeNull();
  });

  test('what staff wanted lapses when the clock is set back to before they did', () => {
    const override = overrideOf('on', usual);
    expect(decide({ ...usual, override, now: now - 1 }).why).toBe('hours');
  });
});
