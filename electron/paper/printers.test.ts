import { describe, expect, test } from 'vitest';
import { failureOf, isTrouble, stateOf } from './printers.policy.ts';

const printer = (options: Record<string, string> = {}) => ({
  name: 'Ward',
  options: {
    'printer-state': '3',
    'printer-state-reasons': 'none',
    'printer-is-accepting-jobs': 'true',
    ...options,
  },
});
const stateWith = (options: Record<string, string>) => stateOf([printer(options)], 'Ward');

describe('A printer', () => {
  test.each([
    ['media-empty-error', 'no-paper'],
    ['media-empty-report,media-needed', 'no-paper'],
    ['media-jam-error', 'jammed'],
    ['media-empty,media-jam', 'jammed'],
    ['offline-report', 'offline'],
    ['door-open-warning', 'needs-help'],
    ['marker-supply-empty-error', 'needs-help'],
  ])('with the reasons %s is %s', (reasons, state) => {
    expect(stateWith({ 'printer-state': '5', 'printer-state-reasons': reasons })).toBe(state);
  });

  test('that is stopped says so, and one that takes no jobs too', () => {
    expect(stateWith({ 'printer-state': '5', 'printer-state-reasons': 'paused' })).toBe('stopped');
    expect(stateWith({ 'printer-is-accepting-jobs': 'false' })).toBe('refuses');
  });

  test('with little toner, or with nothing to say of itself, prints', () => {
    expect(stateWith({ 'printer-state-reasons': 'toner-low-warning,marker-supply-low' })).toBe('ready');
    expect(stateOf([{ name: 'Ward', options: {} }], 'Ward')).toBe('ready');
  });

  test('at work is no trouble', () => {
    const state = stateWith({ 'printer-state': '4' });
    expect([state, isTrouble(state)]).toEqual(['printing', false]);
  });

  test('that the system does not know, or knows by nearly that name, is unknown', () => {
    expect(stateOf([], 'Ward')).toBe('unknown-printer');
    expect(stateOf([printer()], 'ward')).toBe('unknown-printer');
  });
});

test.each([
  ['Invalid deviceName provided', 'unknown-printer'],
  ['No printers available on the network', 'unknown-printer'],
  ['Print job failed', 'failed'],
  ['', 'failed'],
])('Electron’s “%s” means %s', (reason, outcome) => {
  expect(failureOf(reason)).toBe(outcome);
});
