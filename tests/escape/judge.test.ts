import { describe, expect, test } from 'vitest';
import { judge, type Sight, signsOf } from './judge.ts';

const still: Sight = {
  address: 'app://page',
  isSamePage: true,
  targets: ['app://page'],
  windows: ['Kiosk 1366×768'],
  isInFront: true,
  hearsKeys: true,
  zoom: [1, 1],
  screen: 'deck',
  seen: [],
  selected: '',
  files: [],
  handed: ['GET /before'],
  programs: ['chromium', 'node'],
};

describe('somebody is out', () => {
  const changes: readonly (readonly [what: string, change: Partial<Sight>, sign: string])[] = [
    ['a page that does not answer', { address: null }, 'the page does not answer'],
    ['another address', { address: 'https://out' }, 'the page is https://out'],
    ['another page of the same address', { isSamePage: false }, 'the page was loaded anew'],
    ['a page without a screen', { screen: null }, 'the page shows no screen of the kiosk'],
    ['a second page', { targets: ['app://page', 'app://page'] }, 'a page or tool opened: app://page'],
    [
      'a window on the display',
      { windows: ['Kiosk 1366×768', 'Menu 90×200'] },
      'a window opened: Menu 90×200',
    ],
    ['something in front', { isInFront: false }, 'it is not in front, over the whole display'],
    ['a key that does not arrive', { hearsKeys: false }, 'the keyboard is elsewhere'],
    ['another zoom', { zoom: [1.5, 1] }, 'the zoom is 1.5, pinched 1'],
    ['a pinch', { zoom: [1, 3] }, 'the zoom is 1, pinched 3'],
    ['a key that is not for the page', { seen: ['F5'] }, 'the page was given F5'],
    ['text that is selected', { selected: 'Words' }, 'text could be taken: Words'],
    ['a file', { files: ['Downloads/out.txt'] }, 'a file was written: Downloads/out.txt'],
    ['a visit outside', { handed: ['GET /before', 'GET /out'] }, 'it went outside: GET /out'],
    ['another program', { programs: ['chromium', 'node', 'xterm'] }, 'a program was started: xterm'],
  ];

  test.each(changes)('by %s', (_what, change, sign) => {
    expect(signsOf(still, { ...still, ...change }, '')).toEqual([sign]);
  });

  test('by what the attempt itself has reached', () => {
    expect(signsOf(still, still, 'a camera')).toEqual(['a camera']);
  });

  test('in every way that a sight can differ: a new part of it needs its line above', () => {
    const changed = new Set(changes.flatMap(([, change]) => Object.keys(change)));
    expect([...changed].sort()).toEqual(Object.keys(still).sort());
  });
});

test('nobody is out where all is as it was, or where there is less than before', () => {
  expect(signsOf(still, still, '')).toEqual([]);
  expect(signsOf(still, { ...still, targets: [], windows: [], programs: [], handed: [] }, '')).toEqual([]);
});

describe('the verdict', () => {
  test('is that nothing happened, where there is no sign', () => {
    expect(judge([], [])).toEqual({ verdict: 'stayed', signs: [] });
  });

  test('is that it came back, where the page was loaded anew and all is well afterwards', () => {
    expect(judge(['the page was loaded anew', 'the keyboard is elsewhere'], []).verdict).toBe('came back');
  });

  test('is that it came back, where the kiosk ended as it does for its supervisor', () => {
    expect(judge(['the page does not answer', 'the kiosk ended with code 70'], []).verdict).toBe('came back');
  });

  test('is out, where the kiosk ended otherwise', () => {
    expect(judge(['the kiosk ended with code 0'], []).verdict).toBe('out');
  });

  test('is out, where anything was reached, however short', () => {
    expect(judge(['a camera'], []).verdict).toBe('out');
  });

  test('is out, where it does not come back', () => {
    const signs = ['the page does not answer'];
    expect(judge(signs, signs)).toEqual({ verdict: 'out', signs });
  });
});
