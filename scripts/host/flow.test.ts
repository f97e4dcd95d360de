import { describe, expect, test } from 'vitest';
import { firstSeconds, pauseSeconds, tellProgress, watchFlow } from './flow.ts';
import { handMadeTime } from './hand-made-time.fixture.ts';

describe('a download is given up', () => {
  test('when the server does not answer in time', () => {
    const time = handMadeTime();
    const { signal } = watchFlow(time.later);
    time.pass(firstSeconds - 1);
    expect(signal.aborted).toBe(false);
    time.pass(1);
    expect(signal.reason.message).toBe(`the server has not answered for ${firstSeconds} seconds`);
  });

  test('when nothing more comes', () => {
    const time = handMadeTime();
    const { signal, flows } = watchFlow(time.later);
    flows();
    time.pass(pauseSeconds - 1);
    expect(signal.aborted).toBe(false);
    time.pass(1);
    expect(signal.reason.message).toBe(`nothing more has come for ${pauseSeconds} seconds`);
  });
});

describe('a download goes on', () => {
  test('for hours, while something comes now and then', () => {
    const time = handMadeTime();
    const { signal, flows } = watchFlow(time.later);
    for (let passed = 0; passed < 3 * 3600; passed += pauseSeconds - 1) {
      flows();
      time.pass(pauseSeconds - 1);
    }
    expect(signal.aborted).toBe(false);
  });

  test('once it has ended, whatever time passes', () => {
    const time = handMadeTime();
    const { signal, flows, end } = watchFlow(time.later);
    flows();
    end();
    time.pass(3600);
    expect(signal.aborted).toBe(false);
  });
});

describe('how far it is, is said', () => {
  function told(steps: { transferred: number; total: number | null }[]): string[] {
    const lines: string[] = [];
    const tell = tellProgress((line) => lines.push(line.trim()));
    for (const step of steps) tell(step);
    return lines;
  }

  test('at each tenth once, and at the last byte', () => {
    const steps = Array.from({ length: 1001 }, (_, part) => ({
      transferred: part * 118_000,
      total: 118_000_000,
    }));
    expect(told(steps)).toEqual([...Array(10)].map((_, tenth) => `${(tenth + 1) * 10} % of 118 MB`));
  });

  test('every ten megabytes where nobody knows how many there are', () => {
    const at = (megabytes: number) => ({ transferred: megabytes * 1_000_000, total: null });
    expect(told([at(0), at(9.9), at(10), at(15), at(31)])).toEqual(['10 MB', '31 MB']);
  });
});
