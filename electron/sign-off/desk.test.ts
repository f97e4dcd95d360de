import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { MadeBundle } from '../../slides/format/compile/bundle.ts';
import type { SignOff } from '../../slides/format/model/sign-off.ts';
import { madeDeck, TestShelf } from '../library/library.fixture.ts';
import { Records } from '../records/database.ts';
import { ReviewRecords } from '../records/reviews.ts';
import { SignOffDesk } from './desk.ts';
import { historyEntrySchema, historyRowSchema, reviewSchema, signOffsSchema, type Text } from './schema.ts';
import { ScreenSignOffs } from './screen-sign-offs.ts';

let folder: string;
let records: Records;
let lines: string[];
let filed: SignOff[];
let country: 'us' | 'all';
let told: string[];
let made: MadeBundle[];
let time: number;

const deck: Text = { deck: 'first', language: 'en', part: 'slides' };
const signer = { name: 'A. B.', office: 'haematology nurse' };

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'anteroom-desk-'));
  [lines, filed, country, told, time] = [[], [], 'us', [], 1_700_000_000_000];
  made = [twoSlides('us-hash')];
  records = new Records({ folder, now: () => new Date(0), log: logged });
});
afterEach(() => {
  records.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

const logged = { warn: (line: string) => lines.push(line), error: (line: string) => lines.push(line) };

/** A deck of two slides; its content hash and the words of the second one can be others. */
function twoSlides(hash: string, words = 'Two'): MadeBundle {
  const { card, bundle } = madeDeck('en', 'first', 1, false);
  const [one] = bundle.deck.slides;
  if (!one) throw new Error('the fixture has no slide');
  const two = { ...one, id: 'two', title: [{ type: 'text' as const, text: words }], titleText: words };
  return {
    card,
    bundle: { ...bundle, deck: { ...bundle.deck, hashes: { us: hash }, slides: [one, two] } },
  };
}

/** The desk of a kiosk that has just started, on the same data folder. */
function open() {
  const reviews = new ReviewRecords(records, logged);
  const signed = new ScreenSignOffs(reviews, logged);
  const shelf = new TestShelf(made);
  const signOffs = () => [...filed, ...signed.all];
  const library = shelf.open({ audience: 'consultation', signOffs });
  const desk = new SignOffDesk({
    library,
    records: reviews,
    signed,
    clinic: () => ({
      config: { country, requireSignOff: true },
      signOffs: filed.map((signOff) => ({ file: 'a.json', signOff })),
    }),
    today: () => '2026-11-26',
    now: () => {
      time += 1000;
      return time;
    },
    lasts: () => true,
    audit: { write: ({ event, detail }) => told.push(`${event}: ${detail}`) },
    changed: () => told.push('changed'),
  });
  const visitors = shelf.open({
    signOffs,
    config: () => ({ country: 'us', whenExpired: 'mark', deckOrder: [], requireSignOff: true }),
  });
  return { desk, shown: () => visitors.index('en').cards.map(({ id }) => id), signed };
}

const verdicts = (desk: SignOffDesk, text = deck) =>
  desk.review(text)?.items.map(({ id, verdict }) => `${id} ${verdict}`);
const approve = (desk: SignOffDesk, ...ids: string[]) =>
  ids.map((id) => desk.decide('staff', deck, contentOf(desk), id, { verdict: 'approved' }));
const contentOf = (desk: SignOffDesk) => desk.review(deck)?.content ?? '';
const stateOf = (desk: SignOffDesk) => desk.state().texts.find(({ deck }) => deck === 'first');

function signAll({ desk }: ReturnType<typeof open>): void {
  approve(desk, '*', 'one', 'two');
  expect(desk.sign('staff', deck, contentOf(desk), signer)).toBe('signed');
}

describe('a deck that nobody has signed', () => {
  test('cannot be signed before every item is approved', () => {
    const { desk, shown } = open();
    approve(desk, '*', 'one');
    expect(desk.sign('staff', deck, 'us-hash', signer)).toBe('open');
    expect([stateOf(desk)?.state, shown()]).toEqual(['unsigned', []]);
  });

  test('cannot be signed while there is a concern about it', () => {
    const { desk } = open();
    approve(desk, '*', 'one');
    desk.decide('staff', deck, 'us-hash', 'two', { verdict: 'concern', concern: 'Who says so?' });
    expect(desk.sign('staff', deck, 'us-hash', signer)).toBe('open');
    expect(stateOf(desk)).toMatchObject({ concerns: 1, isBegun: true });
  });

  test('is decided about only as it is now, and only about what there is', () => {
    const { desk } = open();
    expect(desk.decide('staff', deck, 'another-hash', 'one', { verdict: 'approved' })).toBe('changed');
    expect(desk.decide('staff', deck, 'us-hash', 'three', { verdict: 'approved' })).toBe('changed');
    expect(desk.sign('staff', deck, 'another-hash', signer)).toBe('changed');
    expect(verdicts(desk)).toEqual(['* open', 'one open', 'two open']);
  });

  test('keeps what was approved for the next time, also after a start of the kiosk', () => {
    approve(open().desk, '*', 'one');
    records.close();
    expect(verdicts(open().desk)).toEqual(['* approved', 'one approved', 'two open']);
  });

  test('shows in the waiting room once it is signed, and pages and the audit are told', () => {
    const opened = open();
    signAll(opened);
    expect(opened.shown()).toEqual(['first']);
    expect(stateOf(opened.desk)).toMatchObject({
      state: 'signed',
      signature: { ...signer, on: '2026-11-26', by: 'screen' },
      isBegun: false,
    });
    expect(told).toEqual(['deck-signed: first en us slides: A. B., haematology nurse', 'changed']);
    const [row] = opened.desk.history();
    expect(historyRowSchema.parse(row)).toMatchObject({ event: 'signed', title: 'first', ...signer });
    const [entry] = opened.desk.entries();
    expect(historyEntrySchema.parse(entry)).toMatchObject({ ...row, country: 'us', role: 'staff' });
  });
});

describe('a deck that has changed since it was signed', () => {
  beforeEach(() => {
    signAll(open());
    made = [twoSlides('new-hash', 'Two, but otherwise')];
  });

  test('is not shown any more, and only what changed is asked, with what it said before', () => {
    const { desk, shown } = open();
    expect([shown(), stateOf(desk)?.state]).toEqual([[], 'changed']);
    expect(verdicts(desk)).toEqual(['* approved', 'one approved', 'two open']);
    const two = desk.review(deck)?.items.find(({ id }) => id === 'two');
    expect([two?.before?.title, two?.now?.title]).toEqual(['Two', 'Two, but otherwise']);
    approve(desk, 'two');
    expect(desk.sign('staff', deck, 'new-hash', signer)).toBe('signed');
    expect(shown()).toEqual(['first']);
  });

  test('asks about a slide that is gone, until that is approved', () => {
    const { card, bundle } = twoSlides('short-hash');
    made = [
      { card, bundle: { ...bundle, deck: { ...bundle.deck, slides: bundle.deck.slides.slice(0, 1) } } },
    ];
    const { desk } = open();
    expect(verdicts(desk)).toEqual(['* open', 'one approved', 'two open']);
    expect(desk.review(deck)?.items.at(-1)).toMatchObject({ id: 'two', now: null, before: { title: 'Two' } });
    approve(desk, '*', 'two');
    expect(desk.sign('staff', deck, 'short-hash', signer)).toBe('signed');
    expect(verdicts(desk)).toEqual(['* approved', 'one approved']);
  });

  test('is signed without another look where nothing that is seen of it changed', () => {
    made = [twoSlides('same-words')];
    const { desk } = open();
    expect(stateOf(desk)?.state).toBe('changed');
    expect(desk.sign('staff', deck, 'same-words', signer)).toBe('signed');
  });

  test('is signed again by itself when it is what it was', () => {
    made = [twoSlides('us-hash')];
    const { desk, shown } = open();
    expect([stateOf(desk)?.state, shown()]).toEqual(['signed', ['first']]);
  });
});

describe('a concern about a deck that is signed', () => {
  test('takes the signature back, until it is signed again', () => {
    const opened = open();
    const { desk, shown } = opened;
    signAll(opened);
    desk.decide('staff', deck, 'us-hash', 'two', { verdict: 'concern', concern: 'Who says so?' });
    expect([shown(), stateOf(desk)?.state]).toEqual([[], 'unsigned']);
    approve(desk, 'two');
    expect(desk.sign('admin', deck, 'us-hash', signer)).toBe('signed');
    expect(shown()).toEqual(['first']);
    expect(desk.history().map(({ event }) => event)).toEqual(['signed', 'concern', 'signed']);
  });
});

describe('a deck that is signed by a file of the clinic', () => {
  beforeEach(() => {
    filed = [
      { deck: 'first', language: 'en', jurisdiction: 'us', hash: 'us-hash', on: '2026-01-02', by: 'C. D.' },
    ];
  });

  test('counts as signed, with nothing open', () => {
    const { desk, shown } = open();
    expect(stateOf(desk)).toMatchObject({ state: 'signed', signature: { name: 'C. D.', by: 'file' } });
    expect([verdicts(desk), shown()]).toEqual([['* approved', 'one approved', 'two approved'], ['first']]);
  });

  test('can be signed on the screen as well, so that later changes can be shown', () => {
    const { desk } = open();
    expect(desk.sign('staff', deck, 'us-hash', signer)).toBe('signed');
    [made, filed] = [[twoSlides('new-hash', 'Otherwise')], []];
    expect(open().desk.review(deck)?.items.at(-1)?.before?.title).toBe('Two');
  });
});

test('facts that have run out or soon will are told with their deck, and others are not', () => {
  expect(stateOf(open().desk)?.ending).toMatchObject([{ id: 'a.fact', reviewBy: '2026-12-31' }]);
  const facts = { 'a.fact': { ...made[0]?.bundle.facts['a.fact'], reviewBy: '2027-06-01' } };
  const [{ card, bundle } = twoSlides('')] = made;
  made = [{ card, bundle: { ...bundle, facts: facts as typeof bundle.facts } }];
  expect(stateOf(open().desk)?.ending).toEqual([]);
});

test('where the country is not known nobody can sign', () => {
  country = 'all';
  const { desk } = open();
  expect([desk.state().texts, desk.review(deck)]).toEqual([[], null]);
});

test('a deck whose file is damaged cannot be reviewed, and the others can', () => {
  const { desk } = open();
  expect(desk.review({ ...deck, deck: 'gone' })).toBeNull();
  expect(desk.review({ ...deck, part: 'notes' })).toBeNull();
});

test('a row that cannot be read is asked again, and named in the log once', () => {
  signAll(open());
  made = [twoSlides('new-hash')];
  records.use((database) => database.exec("UPDATE review_item SET seen = x'00ff' WHERE item = 'one'"));
  const { desk } = open();
  expect(verdicts(desk)).toEqual(['* approved', 'one open', 'two approved']);
  expect(verdicts(desk)).toHaveLength(3);
  expect(lines).toEqual([
    expect.stringMatching(/^the database has a row in review_item .*first en us slides one/),
  ]);
});

test('what is told fits the contract', () => {
  const opened = open();
  signAll(opened);
  expect(signOffsSchema.safeParse(opened.desk.state()).success).toBe(true);
  expect(reviewSchema.safeParse(opened.desk.review(deck)).success).toBe(true);
});
