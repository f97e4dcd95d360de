import { beforeEach, expect, test } from 'vitest';
import type { Settings } from './contract.ts';
import { bridgeHandlers } from './handlers.ts';

const library = (language: string) => ({ language, decks: [], facts: {}, sources: {}, glossary: {} });
let lines: string[];
const handlers = bridgeHandlers({
  settings: { clinicName: 'Lindenhof' } as Settings,
  library,
  log: { info: (line) => lines.push(`info ${line}`), error: (line) => lines.push(`error ${line}`) },
});
beforeEach(() => {
  lines = [];
});

test('a fault of the page is an error in the log, with or without a stack', () => {
  handlers['kiosk:fault']({ where: 'deck', message: 'lost', stack: 'at deck.ts:1' });
  handlers['kiosk:fault']({ where: 'deck', message: 'lost' });
  expect(lines).toEqual(['error page: deck: lost at deck.ts:1', 'error page: deck: lost']);
});

test('where the session is goes to the log', () => {
  handlers['kiosk:state']('home');
  expect(lines).toEqual(['info session: home']);
});

test('the library is asked for by language', () => {
  expect(handlers['kiosk:library']('es')).toEqual(library('es'));
});

test('the settings are given as they are', () => {
  expect(handlers['kiosk:settings']()).toEqual({ clinicName: 'Lindenhof' });
});
