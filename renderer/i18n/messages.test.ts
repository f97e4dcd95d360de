import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createIntl } from 'react-intl';
import { describe, expect, test } from 'vitest';
import { sourceSchema } from '../../slides/format/model/library.ts';
import { uiLanguages } from './messages.ts';

const renderer = join(import.meta.dirname, '..');
const source = readdirSync(renderer, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.') && !file.startsWith('deck/'))
  .map((file) => readFileSync(join(renderer, file), 'utf8'))
  .join('\n');

const english = uiLanguages.en?.messages ?? {};
const ids = Object.keys(english);
const blanks = (message: string) => [...message.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name).sort();
const examples = {
  copies: 'A page (a publisher)',
  seconds: 5,
  slide: 3,
  slides: 12,
  minutes: 6,
  decks: 2,
  address: 'https://example.org',
  day: '1 May 2026',
};

describe.each(Object.entries(uiLanguages))('The messages in %s', (language, { messages }) => {
  test('are complete, and none is left over', () => {
    expect(Object.keys(messages).sort()).toEqual([...ids].sort());
  });

  test('are not empty', () => {
    expect(Object.entries(messages).filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  test('leave the same blanks as in English', () => {
    const wrong = Object.entries(messages).filter(
      ([id, text]) => String(blanks(text)) !== String(blanks(english[id as keyof typeof english] ?? '')),
    );
    expect(wrong).toEqual([]);
  });

  test('can all be said', () => {
    const errors: string[] = [];
    const intl = createIntl({
      locale: language,
      messages: { ...messages },
      onError: (error) => errors.push(error.message),
    });
    const said = Object.keys(messages).map((id) => intl.formatMessage({ id }, examples));
    expect(errors).toEqual([]);
    expect(said.filter((text) => /[{}]/.test(text))).toEqual([]);
  });
});

test('Every message is used somewhere', () => {
  const kinds = sourceSchema.shape.kind.options.map((kind) => `kind.${kind}`);
  const unused = ids.filter(
    (id) => !kinds.some((kind) => kind === id) && !source.includes(`'${id}'`) && !source.includes(`"${id}"`),
  );
  expect(unused).toEqual([]);
});

test('Every kind of source has a name', () => {
  expect(sourceSchema.shape.kind.options.filter((kind) => !ids.includes(`kind.${kind}`))).toEqual([]);
});
