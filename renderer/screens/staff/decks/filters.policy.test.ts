import { expect, test } from 'vitest';
import { deckFilters, passes } from './filters.policy.ts';

const unsigned = { state: 'unsigned', concerns: 0, ending: [] } as const;

test.each([
  ['a deck that nobody signed', unsigned, 'all to-sign'],
  ['one that changed since', { ...unsigned, state: 'changed' }, 'all to-sign changed'],
  ['one that is signed', { ...unsigned, state: 'signed' }, 'all signed'],
  ['one with a concern', { ...unsigned, concerns: 1 }, 'all to-sign concerns'],
  ['a signed one whose facts run out', { ...unsigned, state: 'signed', ending: ['a'] }, 'all ending signed'],
] as const)('%s is found by its filters', (_what, text, filters) => {
  expect(deckFilters.filter((filter) => passes(filter, text)).join(' ')).toBe(filters);
});
