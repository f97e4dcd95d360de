import { describe, expect, it } from 'vitest';
import { openWorksheet } from '../new-deck/files.ts';
import { readWorksheet } from './read.ts';

const path = 'docs/pemat/talk.yaml';
const open = openWorksheet('talk');
const now = 'a'.repeat(64);
const agreed = open.replaceAll('answer: open', 'answer: agree').replaceAll('reason: ""', 'reason: slide 1');
const read = (text: string | undefined, isReviewed = false) =>
  readWorksheet({ path, text }, { deck: 'talk', contents: { en: now }, isReviewed });
const codes = (text: string | undefined, isReviewed = false) =>
  read(text, isReviewed).problems.map(({ severity, code }) => `${severity} ${code}`);

const rated = (content: string) =>
  agreed.replace('ratedBy: nobody', 'ratedBy: project').replace('content: null', `content: ${content}`);

describe('the worksheet of a deck', () => {
  it('is missed', () => {
    expect(codes(undefined)).toEqual(['warning pemat-missing']);
  });

  it('that is not readable is shown with line and column', () => {
    const [problem] = read(agreed.replace('answer: agree', 'answer: yes')).problems;
    expect(problem).toMatchObject({ file: path, code: 'field-invalid', severity: 'error' });
    expect(problem?.advice).toContain('agree, disagree, na');
    expect(agreed.split('\n')[(problem?.line ?? 0) - 1]).toContain('answer: agree');
  });

  it('of another deck is not taken for this one', () => {
    expect(codes(agreed.replace('deck: talk', 'deck: other'))).toEqual(['error id-mismatch']);
  });

  it('below 70 per cent fails the scale that is below', () => {
    // Of 7 items on acting, 3 are denied: 57 per cent.
    const low = agreed.replace(/(item: 2[0-2]\n.*\n\s+answer: )agree/g, '$1disagree');
    expect(codes(low)).toEqual(['error pemat-low']);
  });

  it('may be open for a draft, and not for a reviewed deck', () => {
    expect(codes(open)).toEqual([]);
    expect(codes(open, true)).toEqual(['error pemat-open']);
  });

  it('of an earlier content is named with both contents and with what to do', () => {
    const { problems, isOutdated } = read(rated('b'.repeat(64)));
    expect(isOutdated).toBe(true);
    expect(problems).toMatchObject([
      {
        file: path,
        severity: 'warning',
        code: 'pemat-outdated',
        message:
          'the deck “talk” has changed since it was rated: that was bbbbbbbbbbbb, it is now aaaaaaaaaaaa',
        advice: expect.stringContaining('npm run check:slides -- --rated talk'),
      },
    ]);
  });

  it('that does not say what was rated, or rated a language that is gone, is named, too', () => {
    expect(read(rated('null')).problems[0]?.message).toContain('does not say which content');
    expect(read(rated(now).replace('language: en', 'language: fr')).problems[0]?.message).toContain(
      'it has no text in “fr”',
    );
  });

  it('of this content, or that nobody has filled in, is in order', () => {
    expect(codes(rated(now))).toEqual([]);
    expect(codes(open)).toEqual([]);
  });

  it('that is good gives its score and no problem', () => {
    expect(read(agreed, true)).toMatchObject({
      score: { understandability: 100, actionability: 100 },
      problems: [],
    });
  });
});
