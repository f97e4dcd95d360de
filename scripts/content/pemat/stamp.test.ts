import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { openWorksheet } from '../new-deck/files.ts';
import { stamped } from './stamp.ts';

const stamp = { content: 'c'.repeat(64), ratedOn: '2026-11-26' };
const worksheet = `# A comment.\n${openWorksheet('talk')}`;

describe('A worksheet that is stamped', () => {
  it('says which content was rated and when, and is otherwise as it was written, with its comments', () => {
    const text = stamped(worksheet, stamp);
    const changed = text.split('\n').filter((line, at) => line !== worksheet.split('\n')[at]);
    expect(changed).toEqual([`content: ${stamp.content}`, 'ratedOn: 2026-11-26']);
  });

  it('gets the field that it never had', () => {
    const text = stamped(worksheet.replace('content: null\n', ''), stamp);
    expect(parse(text)).toEqual({ ...parse(worksheet), ...stamp });
  });

  it('may be stamped again', () => {
    const text = stamped(stamped(worksheet, { content: 'd'.repeat(64), ratedOn: '2026-01-01' }), stamp);
    expect(text).toBe(stamped(worksheet, stamp));
  });
});
