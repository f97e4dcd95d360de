/** The contract as a reader would want to see it, and that its examples fit it. */
import { expect, test } from 'vitest';
import { calls, pushes } from './contract.ts';
import { callExamples, pushExamples } from './examples.fixture.ts';
import { checkPayload, type Push } from './pushes.ts';
import type { Role } from './roles.ts';

const rolesOf = (table: Readonly<Record<string, { roles: readonly Role[] }>>) =>
  Object.fromEntries(Object.entries(table).map(([name, { roles }]) => [name, roles.join(', ')]));

test('who may ask what', () => {
  expect(rolesOf(calls)).toEqual({
    settings: 'visitor, presenter, audience, staff',
    index: 'visitor, presenter, audience, staff',
    deck: 'visitor, presenter, audience, staff',
    notes: 'presenter, staff',
    cast: 'visitor, presenter, audience, staff',
    picture: 'visitor, presenter, audience, staff',
    lookup: 'visitor, presenter, audience, staff',
    fault: 'visitor, presenter, audience, staff',
    state: 'visitor, presenter, staff',
    health: 'staff',
    troubles: 'staff',
    alive: 'visitor, presenter, audience, staff',
  });
});

test('who is told what', () => {
  expect(rolesOf(pushes)).toEqual({
    reset: 'visitor, presenter, staff',
    changed: 'visitor, presenter, audience, staff',
    pulse: 'visitor, presenter, audience, staff',
  });
});

test('no name means two things', () => {
  const names = [...Object.keys(calls), ...Object.keys(pushes)];
  expect(new Set(names).size).toBe(names.length);
});

test.each(Object.entries(callExamples))('the example of %s fits', (name, { args, answer }) => {
  const { args: argsSchema, result } = calls[name as keyof typeof calls];
  expect([argsSchema.safeParse(args).success, result.safeParse(answer).success]).toEqual([true, true]);
});

test.each(Object.entries(pushExamples))(
  'the example of %s fits, and the wrong ones do not',
  (name, example) => {
    const fits = (payload: unknown) => 'payload' in checkPayload(name as Push, payload);
    expect([fits(example.payload), example.wrong.filter(fits)]).toEqual([true, []]);
  },
);
