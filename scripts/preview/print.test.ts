import { expect, test } from 'vitest';
import { toPrintCommand } from './print.ts';

test('without options it is an upright Letter without backgrounds, as in Electron', () => {
  expect(toPrintCommand({})).toMatchObject({
    landscape: false,
    printBackground: false,
    scale: 1,
    paperWidth: 8.5,
    paperHeight: 11,
    pageRanges: '',
  });
});

test('named sizes and own sizes are inches', () => {
  expect(toPrintCommand({ pageSize: 'A4' })).toMatchObject({ paperWidth: 8.27, paperHeight: 11.7 });
  expect(toPrintCommand({ pageSize: { width: 3, height: 2 } })).toMatchObject({
    paperWidth: 3,
    paperHeight: 2,
  });
});

test('margins that are not given are left to the browser', () => {
  const command = toPrintCommand({ margins: { top: 0 } });
  expect(command).toHaveProperty('marginTop', 0);
  expect(command).not.toHaveProperty('marginLeft');
});
