import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wellKiosk } from './fleet.fixture.ts';
import { type FleetHealth, hoursSince, inFives, metrics, prometheusText } from './fleet.policy.ts';
import { fleetSchema } from './fleet-schema.ts';

/**
 * The samples of a text in Prometheus' exposition format, read as strictly as its own tools do: each metric once, with its help
 * and type before it, and nothing else. @throws Error at the first line that is wrong
 */
function read(text: string): Map<string, number> {
  const samples = new Map<string, number>();
  const described = new Set<string>();
  let current = '';
  expect(text.endsWith('\n')).toBe(true);
  for (const line of text.slice(0, -1).split('\n')) {
    const [, helped] = /^# HELP (\w+) \S.*$/.exec(line) ?? [];
    const [, typed] = /^# TYPE (\w+) (?:gauge|counter)$/.exec(line) ?? [];
    const [, name, labels, value] =
      /^([a-z_:][a-z0-9_:]*)(\{(?:[a-z_]+="(?:[^"\\\n]|\\["\\n])*",?)*\})? (\S+)$/.exec(line) ?? [];
    if (helped !== undefined) {
      if (described.has(helped)) throw new Error(`${helped} stands there twice`);
      described.add(helped);
      current = helped;
    } else if (typed !== undefined) {
      if (typed !== current) throw new Error(`the type of ${typed} does not follow its help`);
    } else if (name === current && Number.isFinite(Number(value))) {
      const key = `${name}${labels ?? ''}`;
      if (samples.has(key)) throw new Error(`${key} is told twice`);
      samples.set(key, Number(value));
    } else throw new Error(`no line of the format: ${line}`);
  }
  return samples;
}

const samples = (more: Partial<FleetHealth> = {}) => read(prometheusText({ ...wellKiosk, ...more }));

describe('what Prometheus reads of a kiosk', () => {
  test('leaves out what nobody knows, instead of telling a number that means something else', () => {
    const found = samples({
      builtOn: null,
      lastVisitorHours: null,
      disk: null,
      lockCheck: null,
      content: { ...wellKiosk.content, version: null, builtOn: null, nextExpiry: null },
    });
    const left = [...found.keys()].filter((key) =>
      /build|last_visitor|disk|lock_check|next_expiry/.test(key),
    );
    expect(left).toEqual([]);
    expect(found.get('anteroom_info{version="0.1.0",content="unknown",host="electron"}')).toBe(1);
  });

  test('stays of its form, whatever stands in a version, and whatever day it is', () => {
    const text = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(text, text, text, fc.double(), (version, content, day, jump) => {
        const found = samples({
          version,
          builtOn: day,
          content: { ...wellKiosk.content, version: content },
          clock: { isBeforeBuild: true, lastJumpSeconds: jump },
        });
        return found.get('anteroom_up') === 1;
      }),
    );
  });

  test('says each thing by its name, in seconds and bytes', () => {
    expect(Object.fromEntries(samples())).toMatchObject({
      anteroom_up: 1,
      anteroom_health_timestamp_seconds: Date.parse('2026-11-26T10:00:00Z') / 1000,
      anteroom_content_build_timestamp_seconds: Date.parse('2026-11-01T00:00:00Z') / 1000,
      anteroom_visits_total: 40,
      'anteroom_restarts_total{cause="computer"}': 5,
      anteroom_last_visitor_seconds: 10_800,
      anteroom_decks_unsigned: 3,
      anteroom_disk_free_bytes: 80_000_000_000,
      anteroom_clock_trusted: 1,
      anteroom_lock_check_failing: 1,
      anteroom_lock_check_unseen: 2,
    });
  });

  test('is named as its makers ask: counters end with _total and nothing else does, units are basic ones', () => {
    for (const { name, type, help } of metrics) {
      expect(name).toMatch(/^anteroom_[a-z]+(?:_[a-z]+)*$/);
      expect(name.endsWith('_total')).toBe(type === 'counter');
      expect(name).not.toMatch(/_(?:minutes|milliseconds|kilobytes|percent|gauge|counter)(?:_|$)/);
      expect(help).toMatch(/^[A-Z].*\.$/);
    }
    expect(new Set(metrics.map(({ name }) => name)).size).toBe(metrics.length);
  });

  test('has labels of few values alone', () => {
    const labels = [...samples().keys()].flatMap((key) => [...key.matchAll(/([a-z_]+)="/g)]);
    expect(new Set(labels.map(([, label]) => label))).toEqual(
      new Set(['version', 'content', 'host', 'cause']),
    );
  });
});

test('visits are told in fives, so that none can be seen by itself', () => {
  expect([0, 1, 4, 5, 9, 10, 41].map(inFives)).toEqual([0, 0, 0, 5, 5, 10, 40]);
});

describe('the time since somebody was there', () => {
  const minute = 60_000;
  test('is unknown before anybody was', () => {
    expect(hoursSince(null, 0)).toBeNull();
  });

  test('is told in whole hours, and never below none, also after the clock was set back', () => {
    const since = (minutes: number) => hoursSince(0, minutes * minute);
    expect([-60, 0, 59.9, 60, 119, 120, 1000].map(since)).toEqual([0, 0, 0, 1, 1, 2, 16]);
  });
});

test('what is written is what its schema says', () => {
  expect(fleetSchema.parse(wellKiosk)).toEqual(wellKiosk);
});
