import { describe, expect, it } from 'vitest';
import { openWorksheet } from '../new-deck/files.ts';
import { readWorksheet } from './read.ts';

const path = 'docs/pemat/talk.yaml';
const open = openWorksheet('talk');
const agreed = open.replaceAll('answer: open', 'answer: agree').replaceAll('reason: ""', 'reason: slide 1');
const codes = (text: string | undefined, reviewed = false) =>
  readWorksheet('talk', { path, text }, reviewed).problems.map(({ severity, code }) => `${severity} ${code}`);

describe('the worksheet of a deck', () => {
  it('is missed', () => {
    expect(codes(undefined)).toEqual(['warning pemat-missing']);
  });

  it('that is not readable is shown with line and column', () => {
    const [problem] = readWorksheet(
      'talk',
      { path, text: agreed.replace('answer: agree', 'answer: yes') },
      false,
    ).problems;
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

  it('that is good gives its score and no problem', () => {
    expect(readWorksheet('talk', { path, text: agreed }, true)).toMatchObject({
      score: { understandability: 100, actionability: 100 },
      problems: [],
    });
  });
});
