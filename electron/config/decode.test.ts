import { describe, expect, test } from 'vitest';
import { decodeText } from './decode.ts';

const text = '{ "clinicName": "Clínica Ñandú" }';

describe('a file that is not plain UTF-8 is read all the same, with a word about it', () => {
  test('UTF-16, as an old Notepad or PowerShell saves it', () => {
    const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
    expect(decodeText(bytes)).toEqual({ text, note: expect.stringContaining('UTF-16') });
  });

  test('UTF-16, the other way round', () => {
    const bytes = Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
    expect(decodeText(bytes)).toEqual({ text, note: expect.stringContaining('UTF-16') });
  });

  test.each([
    ['the usual way round', Buffer.from(text, 'utf16le')],
    ['the other way round', Buffer.from(text, 'utf16le').swap16()],
  ])('UTF-16 without a mark, %s', (_name, bytes) => {
    expect(decodeText(bytes)).toEqual({ text, note: expect.stringContaining('UTF-16') });
  });

  test('Windows-1252', () => {
    expect(decodeText(Buffer.from(text, 'latin1'))).toEqual({
      text,
      note: expect.stringContaining('save it as UTF-8'),
    });
  });
});

test('a byte order mark before UTF-8 is passed over in silence', () => {
  expect(decodeText(Buffer.from(`\ufeff${text}`, 'utf8'))).toEqual({ text });
});

test('UTF-8 is read as it is', () => {
  expect(decodeText(Buffer.from(text, 'utf8'))).toEqual({ text });
});

test('no bytes are an empty text', () => {
  expect(decodeText(new Uint8Array())).toEqual({ text: '' });
});
