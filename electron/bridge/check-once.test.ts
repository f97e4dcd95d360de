import { beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { checkOnce } from './check-once.ts';

let looked: number;
const schema = z.object({
  words: z.array(
    z.string().refine(() => {
      looked += 1;
      return true;
    }),
  ),
});
beforeEach(() => {
  looked = 0;
});

test('the same answer is looked at once', () => {
  const [check, answer] = [checkOnce(), { words: ['a'] }];
  expect(check(schema, answer)).toEqual({ success: true, data: { words: ['a'] } });
  expect(check(schema, answer)).toEqual({ success: true, data: { words: ['a'] } });
  expect(looked).toBe(1);
});

test('an equal answer that is another object is looked at', () => {
  const check = checkOnce();
  check(schema, { words: ['a'] });
  check(schema, { words: ['a'] });
  expect(looked).toBe(2);
});

test('an answer that becomes wrong after it was checked never gets past', () => {
  const check = checkOnce();
  const answer: { words: unknown[] } = { words: ['a'] };
  check(schema, answer);
  answer.words.push(7, '<script>');
  expect(check(schema, answer)).toEqual({ success: true, data: { words: ['a'] } });
});

test('a wrong answer stays wrong, and may be mended', () => {
  const check = checkOnce();
  const answer: { words: unknown[] } = { words: [7] };
  expect(check(schema, answer).success).toBe(false);
  expect(check(schema, answer).success).toBe(false);
  answer.words = ['a'];
  expect(check(schema, answer).success).toBe(true);
});

test('what one schema let through another still judges', () => {
  const [check, answer] = [checkOnce(), { words: ['a'] }];
  check(schema, answer);
  expect(check(z.object({ words: z.string() }), answer).success).toBe(false);
});

test.each([null, undefined, 7, 'words'])('%j is judged as any answer is', (answer) => {
  const check = checkOnce();
  expect(check(schema, answer).success).toBe(false);
  expect(check(z.null(), answer).success).toBe(answer === null);
});
