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
    settings: 'visitor, presenter, audience, paper, staff, admin, setup',
    index: 'visitor, presenter, audience, paper, staff, admin, setup',
    deck: 'visitor, presenter, audience, paper, staff, admin, setup',
    notes: 'presenter, staff, admin',
    cast: 'visitor, presenter, audience, paper, staff, admin, setup',
    picture: 'visitor, presenter, audience, paper, staff, admin, setup',
    lookup: 'visitor, presenter, audience, paper, staff, admin, setup',
    fault: 'visitor, presenter, audience, paper, staff, admin, setup',
    state: 'visitor, presenter, staff, admin, setup',
    writing: 'visitor, presenter, staff, admin, setup',
    visited: 'visitor, staff, admin, setup',
    statistics: 'staff, admin',
    exportStatistics: 'staff, admin',
    supportBundle: 'staff, admin',
    health: 'staff, admin',
    troubles: 'staff, admin',
    lockCheck: 'staff, admin',
    screenHours: 'staff, admin',
    wishScreen: 'staff, admin',
    audit: 'admin',
    playlists: 'presenter, staff, admin',
    savePlaylist: 'staff, admin',
    playlistChoices: 'staff, admin',
    sharePlaylist: 'staff, admin',
    removePlaylist: 'staff, admin',
    beginConsultation: 'staff, admin',
    endConsultation: 'presenter',
    chooseCountry: 'presenter',
    show: 'presenter',
    shown: 'audience',
    familyParts: 'audience',
    familyFilm: 'audience',
    keep: 'presenter',
    kept: 'presenter',
    ink: 'presenter',
    inked: 'presenter, audience',
    familyDisplays: 'presenter',
    paper: 'presenter',
    sheet: 'paper',
    drawn: 'paper',
    alive: 'visitor, presenter, audience, paper, staff, admin, setup',
    signOffs: 'staff, admin',
    review: 'staff, admin',
    decide: 'staff, admin',
    sign: 'staff, admin',
    signHistory: 'staff, admin',
    exportHistory: 'staff, admin',
    packs: 'staff, admin',
    inspectPack: 'staff, admin',
    installPack: 'admin',
    rollBackPacks: 'admin',
    door: 'visitor, presenter',
    tryPin: 'visitor, presenter',
    beginSetUp: 'visitor, presenter',
    setUp: 'admin, setup',
    logos: 'admin, setup',
    judgePin: 'admin, setup',
    saveSetUp: 'admin, setup',
    pinStates: 'admin',
    setPin: 'admin',
    ways: 'staff, admin',
    end: 'staff, admin',
  });
});

test('who is told what', () => {
  expect(rolesOf(pushes)).toEqual({
    reset: 'visitor, presenter, staff, admin, setup',
    changed: 'visitor, presenter, audience, paper, staff, admin, setup',
    doorAsked: 'visitor, presenter',
    staff: 'staff, admin, setup',
    packsChanged: 'staff, admin',
    pulse: 'visitor, presenter, audience, paper, staff, admin, setup',
    audience: 'audience',
    inkDrawn: 'audience',
    partsSeen: 'presenter',
    filmSeen: 'presenter',
    stage: 'presenter',
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
