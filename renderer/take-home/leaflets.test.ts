import { describe, expect, test } from 'vitest';
import type { Block, Inline, Slide } from '../../slides/format/model/library.ts';
import {
  callLeaflet,
  firstReview,
  plainCallLeaflet,
  questionsLeaflet,
  topicLeaflet,
} from './leaflets.policy.ts';

const line = (text: string): Inline[] => [{ type: 'text', text }];
const prose = (text: string) => [{ type: 'paragraph' as const, children: line(text) }];
const passage = (id: string, text: string, more: object = {}) => ({
  id,
  title: line(id),
  text: prose(text),
  apart: [],
  beingReviewed: false,
  ...more,
});

const callWords = {
  title: 'When to call',
  orCard: 'Or the card.',
  beingReviewed: 'Checked again.',
  review: 'Not yet reviewed',
};
const contact = { name: 'Ward', number: '+1 202 555 0142', hours: 'by day' };

test('The family’s questions are numbered in their order', () => {
  expect(questionsLeaflet('Ask', ['¿Por qué?', 'When “home”?'])).toEqual({
    title: 'Ask',
    lines: ['1. ¿Por qué?', '2. When “home”?'],
  });
});

describe('When to call', () => {
  const asked = {
    signs: [passage('Fever', '38 °C or higher.')],
    steps: [passage('whom', 'Call the card.'), passage('nobody', 'Do not wait.', { apart: prose('911') })],
    contacts: [],
    words: callWords,
  };

  test('names each sign, then whom to call, then the emergency number, then whether a clinician read it', () => {
    expect(callLeaflet(asked).lines).toEqual([
      '• Fever: 38 °C or higher.',
      '',
      'whom',
      'Call the card.',
      '',
      'nobody',
      'Do not wait.',
      '911',
      '',
      'Not yet reviewed',
    ]);
  });

  test('has the clinic’s own numbers where it gave any, and the card besides', () => {
    const { lines } = callLeaflet({ ...asked, contacts: [contact, { ...contact, hours: '' }] });
    expect(lines.slice(3, 6)).toEqual([
      'Ward: +1 202 555 0142 (by day)',
      'Ward: +1 202 555 0142',
      'Or the card.',
    ]);
  });

  test('marks what is being looked at again', () => {
    const signs = [passage('Fever', '38 °C.', { beingReviewed: true })];
    expect(callLeaflet({ ...asked, signs }).lines.slice(0, 2)).toEqual(['• Fever: 38 °C.', 'Checked again.']);
  });

  test('without its words still says whom', () => {
    expect(plainCallLeaflet('Call', [contact], ['Call the card.']).lines).toEqual([
      'Ward: +1 202 555 0142 (by day)',
      'Call the card.',
    ]);
  });
});

describe('A topic', () => {
  const words = {
    sources: 'Sources',
    review: 'Reviewed on 1 May',
    checkedAgain: 'Again by 1 June',
    beingReviewed: 'Being reviewed',
    doThis: 'Do',
    doNot: 'Do not',
    outOf100: (count: number) => `${count} out of 100`,
  };
  const slide = (id: string, blocks: Block[], more: Partial<Slide> = {}): Slide => ({
    id,
    title: line(id),
    titleText: id,
    layout: 'full',
    blocks,
    facts: [],
    sources: [],
    ...more,
  });
  const bundle = (slides: Slide[]) => ({
    deck: {
      id: 'crs',
      title: 'Side effects',
      summary: '',
      group: 'treatment' as const,
      order: 1,
      minutes: 1,
      status: 'draft' as const,
      hashes: {},
      slides,
    },
    sources: {
      label: {
        id: 'label',
        title: 'Label',
        publisher: 'FDA',
        date: '2025',
        kind: 'regulator' as const,
        address: 'https://example.org/',
      },
    },
  });
  const linesOf = (slides: Slide[]) => topicLeaflet(bundle(slides), words).lines;

  test('is headlines and key sentences, without the cover, and ends with whether it was reviewed and by when it is again', () => {
    const cover = slide('cover', [], { layout: 'cover' });
    expect(linesOf([cover, slide('CRS', [{ type: 'text', prose: prose('An alarm.') }])])).toEqual([
      'CRS',
      'An alarm.',
      '',
      'Reviewed on 1 May',
      'Again by 1 June',
    ]);
  });

  test('names each source once, and no source that it lacks', () => {
    const cited = slide('CRS', [], { sources: ['label', 'gone'] });
    expect(linesOf([cited, { ...cited, id: 'b' }])).toContain('• Label (FDA, 2025)');
    expect(linesOf([cited]).filter((each) => each.startsWith('• '))).toHaveLength(1);
  });

  test('keeps the signs to call for, and what to do', () => {
    const urgent: Block = {
      type: 'urgent',
      title: line('Now'),
      signs: [line('Fever')],
      action: prose('Call.'),
    };
    const doDont: Block = { type: 'do-dont', dos: [line('rest')], donts: [line('drive')] };
    expect(linesOf([slide('A', [urgent, doDont])]).slice(1, 8)).toEqual([
      'Now',
      '• Fever',
      'Call.',
      'Do:',
      '• rest',
      'Do not:',
      '• drive',
    ]);
  });

  test('says of a number of people out of how many, and whom', () => {
    const people: Block = {
      type: 'people',
      groups: [{ count: 82, label: line('went into remission'), body: prose('In ELIANA.'), fact: 'f' }],
      otherLabel: [],
    };
    expect(linesOf([slide('A', [people])]).slice(1, 3)).toEqual([
      '• 82 out of 100: went into remission',
      'In ELIANA.',
    ]);
  });

  test('marks a slide whose facts are being looked at again', () => {
    expect(linesOf([slide('A', [], { beingReviewed: true })]).slice(0, 2)).toEqual(['A', 'Being reviewed']);
  });

  test('is to be checked again when the first of its facts is', () => {
    const fact = (reviewBy: string) => ({
      id: reviewBy,
      statement: '',
      sources: [],
      read: [],
      verification: 'read' as const,
      readOn: null,
      reviewBy,
    });
    expect(firstReview({ facts: { a: fact('2027-03-01'), b: fact('2027-01-01') } })).toBe('2027-01-01');
    expect(firstReview({ facts: {} })).toBeNull();
  });
});
