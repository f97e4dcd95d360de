import { expect, test } from 'vitest';
import { optionsIn } from './printing.ts';

test('What CUPS says of a printer is read as Electron hands it out', () => {
  const said =
    "copies=1 printer-info='Ward \\'3\\' left' printer-is-accepting-jobs=true printer-location printer-make-and-model='Local Raw Printer' " +
    'printer-state=5 printer-state-reasons=media-empty-error,paused\n';
  expect(optionsIn(said)).toEqual({
    copies: '1',
    'printer-info': "Ward '3' left",
    'printer-is-accepting-jobs': 'true',
    'printer-make-and-model': 'Local Raw Printer',
    'printer-state': '5',
    'printer-state-reasons': 'media-empty-error,paused',
  });
});

test('A printer of which nothing is said has no options', () => {
  expect(optionsIn('')).toEqual({});
});
