import { expect, test } from 'vitest';
import { refusalInHistory, refusalWords } from './refusal-words.ts';

test('No error of the system is shown to staff: the log has it', () => {
  expect(refusalWords({ reason: 'failed', detail: 'EACCES: permission denied' }).detail).toBe('');
  expect(refusalWords({ reason: 'gone', detail: 'ENODEV' }).detail).toBe('');
});

test('Which file or key it was is told, for IT', () => {
  expect(refusalWords({ reason: 'unknown-key', detail: 'c0ffee' })).toEqual({
    id: 'packs.refused.unknown-key',
    detail: 'c0ffee',
  });
});

test('The history’s reason is read back from its detail, and what names none is left as it is', () => {
  expect(refusalInHistory('altered-file: results.en.json: 3 bytes')).toEqual({
    id: 'packs.refused.altered-file',
    detail: 'results.en.json: 3 bytes',
  });
  expect(refusalInHistory('disk-full: ENOSPC')?.detail).toBe('');
  expect(refusalInHistory('usb')).toBeNull();
  expect(refusalInHistory('toString')).toBeNull();
});
