import { describe, expect, it } from 'vitest';
import { checkHelp, readCheckFlags } from './check-flags.ts';

const read = (...args: string[]) => readCheckFlags(args, '2026-11-22');

describe('the flags of check:slides', () => {
  it('refuse a day that is not in the calendar, and say what to write', () => {
    expect(() => read('--today', '2027-02-30')).toThrow('--today is "2027-02-30"; write a day');
  });

  it.each(['-1', 'soon', '99999', '1.5', ''])('refuse %j as a number of days', (days) => {
    expect(() => read(`--expiring=${days}`)).toThrow('0 to 3650');
  });

  it('refuse a country for which no deck is made', () => {
    expect(() => read('--country', 'fr')).toThrow('us, uk or eu');
  });

  it('refuse a flag that does not exist', () => {
    expect(() => read('--fast')).toThrow('--fast');
  });

  it('refuse pictures without a report to put them in', () => {
    expect(() => read('--pictures', 'shots')).toThrow('write --html FILE, too');
  });

  it('take several decks to be called rated', () => {
    expect(read('--rated', 'a', '--rated', 'b').rated).toEqual(['a', 'b']);
  });

  it('take several decks', () => {
    expect(read('--deck', 'a', '--deck', 'b').deck).toEqual(['a', 'b']);
  });

  it('know the day when none is given', () => {
    expect(read()).toEqual({
      help: false,
      deck: [],
      rated: [],
      strict: false,
      json: false,
      today: '2026-11-22',
    });
  });

  it('are each described in the help text', () => {
    const all = read('--html', 'a', '--pictures', 'b', '--expiring', '3', '--country', 'us');
    for (const flag of Object.keys(all)) expect(checkHelp).toContain(`--${flag}`);
  });
});
