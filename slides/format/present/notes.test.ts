import { describe, expect, test } from 'vitest';
import { compileContent } from '../index.ts';
import { notesBundleSchema, shownNotesSchema } from '../model/notes.ts';
import { plainText } from '../model/plain-text.ts';
import { soundWith, today } from '../testing/content.fixture.ts';
import { presentNotes } from './notes.ts';
import type { Presentation } from './presentation.ts';

const path = 'decks/sample/en.notes.md';
const written = soundWith({}, 'notes-for-a-consultant').find((file) => file.path === path)?.text ?? '';

function compile(changes: Record<string, string> = {}) {
  return compileContent(soundWith(changes, 'notes-for-a-consultant'), { today });
}

function notesOf(changes: Record<string, string> = {}) {
  const notes = compile(changes).bundles[0]?.notes;
  if (!notes) throw new Error('no notes');
  return notes;
}

const here: Presentation = {
  country: 'uk',
  audience: 'consultation',
  today,
  whenExpired: 'show-notice',
  deckOrder: [],
  signOffs: [],
};

function wordsOn(slide: string, presentation: Partial<Presentation> = {}, notes = notesOf()) {
  const shown = presentNotes(notes, { ...here, ...presentation });
  return shown?.slides[slide]?.map(({ kind, words }) => `${kind}: ${plainText(words)}`);
}

describe('what a consultant is told', () => {
  test('stands by slide, in the order in which it is written, with numbers filled in', () => {
    expect(wordsOn('answers')).toEqual([
      'figures: STAR-1 treated 75 people. In about 12 out of 100 the cancer came back.',
      'watch: Leave a silence here.',
    ]);
  });

  test('is more in the country for which more is written, and in its spelling', () => {
    expect(wordsOn('answers', { country: 'us' })?.at(-1)).toBe(
      'asked: The trial took place in tumor centers of the US.',
    );
  });

  test('is nothing in a country in which the deck is not shown, nor where nobody knows the country', () => {
    expect(presentNotes(notesOf(), { ...here, country: 'eu' })).toBeNull();
    expect(presentNotes(notesOf(), { ...here, country: 'all' })).toBeNull();
  });

  test('comes with the facts and sources that it names, and no others', () => {
    const shown = presentNotes(notesOf(), here);
    expect(Object.keys(shown?.facts ?? {})).toEqual(['biology.t-cells.patrol', 'star.trial.remission']);
    expect(Object.keys(shown?.sources ?? {})).toEqual(['cell-journal', 'trial-registry']);
  });

  test('passes the schemas by which it travels', () => {
    expect(() => notesBundleSchema.parse(notesOf())).not.toThrow();
    expect(() => shownNotesSchema.parse(presentNotes(notesOf(), here))).not.toThrow();
  });

  test('belongs to every version of a slide when it names what they share', () => {
    const texts = soundWith().find((file) => file.path === 'decks/sample/en.md')?.text ?? '';
    const versions = texts
      .replace('::slide{#guard}', '::slide{#guard-us jurisdictions="us"}')
      .concat('\n---\n\n::slide{#guard-uk jurisdictions="uk"}\n\n# T cells\n\nLook at them.\n');
    const notes = notesOf({ 'decks/sample/en.md': versions });
    expect(wordsOn('guard-us', { country: 'us' }, notes)).toHaveLength(2);
    expect(wordsOn('guard-uk', { country: 'uk' }, notes)).toHaveLength(2);
    const forOne = notesOf({
      'decks/sample/en.md': versions,
      [path]: written.replace('::notes{#guard}', '::notes{#guard jurisdictions="uk"}'),
    });
    expect(forOne.groups[0]?.slides).toEqual(['guard-uk']);
  });
});

describe('a point with a fact past its review date', () => {
  const late = { today: '2027-12-01' };

  test('says so', () => {
    const shown = presentNotes(notesOf(), { ...here, ...late });
    expect(shown?.slides.answers?.map(({ beingReviewed }) => beingReviewed)).toEqual([true, undefined]);
  });

  test('is left out where the clinic hides what is outdated, with its fact', () => {
    expect(wordsOn('answers', { ...late, whenExpired: 'hide' })).toEqual(['watch: Leave a silence here.']);
    const shown = presentNotes(notesOf(), { ...here, ...late, whenExpired: 'hide' });
    expect(Object.keys(shown?.facts ?? {})).toEqual(['biology.t-cells.patrol']);
  });
});

describe('the hash of notes', () => {
  const before = notesOf().hashes;
  const deckHashes = (changes: Record<string, string> = {}) =>
    compile(changes).bundles[0]?.bundle.deck.hashes;

  test('is another one than that of the deck, in each of its countries', () => {
    expect(Object.keys(before)).toEqual(['us', 'uk']);
    expect(Object.values(before)).not.toContain(deckHashes()?.us);
  });

  test('changes with a word, and voids no sign-off of the slides', () => {
    const changes = { [path]: written.replace('Leave a silence', 'Leave some time') };
    expect(notesOf(changes).hashes.uk).not.toBe(before.uk);
    expect(deckHashes(changes)).toEqual(deckHashes());
  });

  test('changes only where the change is told', () => {
    const changes = { [path]: written.replace('tumour centres', 'tumour clinics') };
    expect(notesOf(changes).hashes.uk).toBe(before.uk);
    expect(notesOf(changes).hashes.us).not.toBe(before.us);
  });

  test('changes with a fact behind the notes, and stays with a new look at it', () => {
    const facts = soundWith().find((file) => file.path === 'facts/test.yaml')?.text ?? '';
    const other = { 'facts/test.yaml': facts.replace('In the STAR-1 trial', 'In STAR-1') };
    const lookedAt = { 'facts/test.yaml': facts.replaceAll('reviewBy: 2027', 'reviewBy: 2029') };
    expect(notesOf(other).hashes.uk).not.toBe(before.uk);
    expect(notesOf(lookedAt).hashes).toEqual(before);
  });

  test('is that of a sign-off of the notes, and not of one of the slides', () => {
    const signOff = {
      deck: 'sample',
      language: 'en',
      jurisdiction: 'uk',
      hash: before.uk ?? '',
      on: today,
    } as const;
    const signed = (part?: 'notes') =>
      presentNotes(notesOf(), { ...here, signOffs: [{ ...signOff, ...(part && { part }) }] })?.signedOn;
    expect(signed('notes')).toBe(today);
    expect(signed()).toBeNull();
  });
});

test('A fact that only the notes name is among those to be reviewed, with its place', () => {
  const text = `---\nstatus: draft\n---\n\n::notes{#start}\n\n- say: :fact[T cells patrol.]{#extra.fact}\n`;
  const facts = soundWith().find((file) => file.path === 'facts/test.yaml')?.text ?? '';
  const [first = ''] = facts.split('\n- id: star');
  const extra = first.replace('biology.t-cells.patrol', 'extra.fact');
  const { reports } = compile({ [path]: text, 'facts/test.yaml': `${facts}\n${extra}` });
  expect(reports[0]?.reviews.find(({ fact }) => fact === 'extra.fact')?.slides).toEqual(['start (notes)']);
});
