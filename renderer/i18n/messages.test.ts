import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createIntl } from 'react-intl';
import { describe, expect, test } from 'vitest';
import { sayings, table } from '../../electron/health/health.policy.ts';
import { meanings, troubleKinds } from '../../electron/health/troubles.policy.ts';
import { whys } from '../../electron/hours/hours.policy.ts';
import { checkIds } from '../../electron/lock-check/lock-check.policy.ts';
import { packEvents, rollBackOutcomeSchema } from '../../electron/packs/schema.ts';
import { auditEvents } from '../../electron/records/audit-events.policy.ts';
import { spanNames } from '../../electron/visits/periods.policy.ts';
import { ends, uses } from '../../electron/visits/schema.ts';
import { first } from '../../slides/format/languages/all.ts';
import { faces, firstLanguage } from '../../slides/format/languages/faces.ts';
import { namePattern, wordsOfOther, wordsOfSource } from '../../slides/format/languages/spelling/find.ts';
import { ages, diseases } from '../../slides/format/model/applies.ts';
import { groups } from '../../slides/format/model/groups.ts';
import { jurisdictionSchema, sourceSchema } from '../../slides/format/model/library.ts';
import { screenSayings } from '../screens/staff/health/screen-line.policy.ts';
import { voicesSayings } from '../screens/staff/health/voices-line.policy.ts';
import { ninths } from '../screens/staff/screen-tests/touch-test.policy.ts';
import { steps } from '../screens/staff/set-up/draft.policy.ts';
import { type MessageId, messages } from './messages.ts';

const renderer = join(import.meta.dirname, '..');
const source = readdirSync(renderer, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.'))
  .map((file) => readFileSync(join(renderer, file), 'utf8'))
  .join('\n');

const english = messages.get(firstLanguage) ?? ({} as Record<MessageId, string>);
const ids = Object.keys(english);
const blanks = (message: string) => [...message.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name).sort();
const examples = {
  original: 'A page (a publisher)',
  seconds: 5,
  at: '0:05',
  length: '0:14',
  found: 3,
  slide: 3,
  slides: 12,
  parts: 2,
  number: 3,
  total: 12,
  minutes: 6,
  step: 2,
  steps: 4,
  decks: 2,
  address: 'https://example.org',
  day: '1 May 2026',
  count: 81,
  rest: 19,
  label: 'reached remission.',
  otherLabel: 'did not.',
  max: 100,
  unit: 'months',
  column: 'Disease',
  question: 'Who answers at night?',
  place: 2,
  it: 2,
  look: 1,
  bad: 2,
  unseen: 1,
  time: '1 May 2026, 08:00',
  most: 5,
  x: 90,
  y: 10,
  key: 'a',
  places: 'left and middle',
  line: 3,
  built: '1 November 2026',
  by: '3 hours',
  now: '26 Nov 2026, 10:05',
  zone: 'Europe/London',
  free: '21 GB',
  width: 1920,
  height: 1080,
  since: '1 Nov 2026, 10:05',
  version: 'a0b1c2d3',
  texts: 30,
  entries: 30,
  marks: 2,
  kiosk: '0.1.0',
  computer: '3 days',
  electron: '45.4.1',
  chromium: '156.0.0',
  approved: 5,
  items: 12,
  title: 'What is CAR T-cell therapy?',
  deck: 'What is CAR T-cell therapy?',
  part: 'Slides',
  file: 'exports/sign-offs.csv',
  topics: '“How did we get here?”',
  country: 'European Union',
  name: 'logo.png',
  folder: '/media/stick',
  inches: 35,
  is: 4.1,
  asked: 4.8,
  words: 5,
  targets: 13,
  size: '4.3 MB',
  changed: 2,
  new: 1,
  done: 12,
  of: 34,
  gone: 0,
  from: 90,
  to: 122,
  longest: 80,
  leastInches: 7,
  mostInches: 120,
  leastCm: 0,
  mostCm: 200,
  why: 'ENOSPC',
  alt: 'A T cell.',
  languages: 'English',
};

describe.each([...messages])('The messages in %s', (language, own) => {
  test('are complete, and none is left over', () => {
    expect(Object.keys(own).sort()).toEqual([...ids].sort());
  });

  test('are not empty', () => {
    expect(Object.entries(own).filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  test('leave the same blanks as in English', () => {
    const wrong = Object.entries(own).filter(
      ([id, text]) => String(blanks(text)) !== String(blanks(english[id as MessageId] ?? '')),
    );
    expect(wrong).toEqual([]);
  });

  test('can all be said', () => {
    const errors: string[] = [];
    const intl = createIntl({
      locale: language,
      messages: { ...own },
      onError: (error) => errors.push(error.message),
    });
    const said = Object.keys(own).map((id) => intl.formatMessage({ id }, examples));
    expect(errors).toEqual([]);
    expect(said.filter((text) => /[{}]/.test(text))).toEqual([]);
  });
});

test('There are messages for exactly the languages whose screens have words', () => {
  const spoken = [...faces.values()].filter(({ screens, tag }) => screens !== null && !tag.includes('-'));
  expect([...messages.keys()].sort()).toEqual(spoken.map(({ tag }) => tag).sort());
});

test('Every message is used somewhere', () => {
  const listed = [
    ...sourceSchema.shape.kind.options.map((kind) => `kind.${kind}`),
    ...groups.map((group) => `group.${group}`),
    ...sayings.map((saying) => `health.${saying}`),
    ...Object.keys(table).map((line) => `health.${line}`),
    ...['fit', ...screenSayings, 'voices', ...voicesSayings].map((said) => `health.${said}`),
    ...[...Object.keys(meanings), 'other'].map((means) => `logs.means.${means}`),
    ...troubleKinds.map((kind) => `logs.kind.${kind}`),
    ...['warn', 'error'].map((level) => `logs.${level}`),
    ...checkIds.map((id) => `lock.${id}`),
    ...['good', 'not-good', 'unseen'].map((verdict) => `lock.${verdict}`),
    ...['good', 'look', 'it'].map((verdict) => `health.verdict.${verdict}`),
    ...whys.map((why) => `opening.why.${why}`),
    ...auditEvents.map((event) => `audit.${event}`),
    ...['nobody', 'staff', 'admin'].map((role) => `audit.${role}`),
    ...['slides', 'notes'].map((part) => `decks.part.${part}`),
    ...['signed', 'changed', 'unsigned'].map((state) => `decks.state.${state}`),
    ...['open', 'approved', 'concern'].map((verdict) => `decks.item.${verdict}`),
    ...['signed', 'concern'].flatMap((event) => [`decks.event.${event}`, `history-sheet.${event}`]),
    ...['time', 'what', 'topic', 'who', 'version'].map((column) => `history-sheet.${column}`),
    ...diseases.map((disease) => `path.disease.${disease}`),
    ...ages.map((age) => `path.age.${age}`),
    ...jurisdictionSchema.options.map((country) => `path.country.${country}`),
    ...['name', 'slides'].map((lack) => `playlists.lacks-${lack}`),
    ...ninths.map((ninth) => `touch-test.place.${ninth}`),
    ...spanNames.map((span) => `stats.span.${span}`),
    ...uses.map((use) => `stats.use.${use}`),
    ...ends.map((end) => `stats.end.${end}`),
    ...packEvents.map((event) => `packs.event.${event}`),
    ...['changed', 'new', 'gone'].flatMap((what) => [
      `packs.fact.${what}`,
      `packs.topic.${what}`,
      `packs.item.${what}`,
    ]),
    ...['reading', 'ready', 'taken-back', 'installed'].map((state) => `packs.offer.${state}`),
    ...['fetching', 'checking', 'writing'].map((step) => `packs.step.${step}`),
    ...['topics', 'slides', 'facts'].map((what) => `packs.count.${what}`),
    ...['busy', ...rollBackOutcomeSchema.options].map((step) => `packs.roll-back.${step}`),
    ...steps.map((step) => `setup.${step}`),
    ...['waiting-room', 'both', 'consultation'].map((mode) => `setup.mode.${mode}`),
    ...['wrong', 'elsewhere'].map((outcome) => `setup.${outcome}`),
    ...['pictures', 'touch', 'clean'].flatMap((thing) => [
      `screen-tests.${thing}`,
      `screen-tests.${thing}-lead`,
    ]),
  ];
  const unused = ids.filter(
    (id) => !listed.includes(id) && !source.includes(`'${id}'`) && !source.includes(`"${id}"`),
  );
  expect(unused).toEqual([]);
});

test('Every kind of source has a name', () => {
  expect(sourceSchema.shape.kind.options.filter((kind) => !ids.includes(`kind.${kind}`))).toEqual([]);
});

test('No English message has a word that the US and the UK spell differently', () => {
  const { spelling } = first;
  const names = spelling && namePattern(spelling, []);
  const found = Object.values(english).flatMap((text) =>
    (spelling?.others ?? []).flatMap((other) =>
      names ? [...wordsOfSource(text, other, names), ...wordsOfOther(text, other, names)] : [],
    ),
  );
  expect(found).toEqual([]);
});
