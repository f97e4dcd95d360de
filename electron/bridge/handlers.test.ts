import { beforeEach, expect, test } from 'vitest';
import { TestShelf } from '../library/library.fixture.ts';
import { exampleSettings } from './examples.fixture.ts';
import type { Caller } from './gate.ts';
import {
  bridgeHandlers,
  type ConsultationDoor,
  type PackHandlers,
  type PlaylistHandlers,
  type SetUpHandlers,
  type SignOffHandlers,
  type StaffHandlers,
  type VisitHandlers,
} from './handlers.ts';

const shelf = new TestShelf();
const library = shelf.open();
const visitor: Caller = { role: 'visitor', page: 7 };
let lines: string[];
let clinicName: string;
let sessions: unknown[][];
let writings: unknown[][];
const consultation: ConsultationDoor = {
  begin: (page) => lines.push(`begins on ${page}`),
  finish: (why) => lines.push(`ends: ${why}`),
  choose: (country) => lines.push(`shows ${country}`),
  show: ({ shows }) => lines.push(`shows ${shows.kind}`),
  view: null,
  seen: ({ slide, parts }) => lines.push(`${slide} in ${parts} parts`),
  filmed: (page, { cameTo }) => lines.push(`the film on ${page} ${cameTo}`),
  keep: ({ deck }) => lines.push(`keeps ${deck?.slide}`),
  takeUp: () => null,
  ink: ({ isSeen }) => lines.push(`ink, ${isSeen ? 'seen' : 'not seen'}`),
  inked: () => ({ strokes: [], spot: null }),
  stage: { family: 1 },
};
const call = { what: 'call', language: 'en', text: 100 } as const;
const drawn: [number, boolean][] = [];
const hours = {
  wishes: [] as string[],
  get decision() {
    return { isOpen: this.wishes.at(-1) === 'on', why: 'staff' as const, changesAt: null };
  },
  wish(wish: string) {
    this.wishes.push(wish);
  },
};
const paper = {
  ask: async () => 'printed' as const,
  sheetOf: (page: number) => (page === 9 ? call : null),
  drawn: (page: number, isDrawn: boolean) => void drawn.push([page, isDrawn]),
};
const handlers = bridgeHandlers({
  settings: () => ({ ...exampleSettings, clinicName }),
  library: () => library,
  consultation,
  paper,
  session: (...told) => sessions.push(told),
  writing: (...told) => writings.push(told),
  health: async () => ({ at: 1, lines: [] }),
  troubles: async () => [],
  lockCheck: async () => [],
  hours,
  staff: {} as StaffHandlers,
  setUp: {} as SetUpHandlers,
  signOffs: {} as SignOffHandlers,
  ofPlaylists: {} as PlaylistHandlers,
  ofPacks: {} as PackHandlers,
  ofVisits: {} as VisitHandlers,
  supportBundle: () => ({ outcome: 'failed' }),
  log: { info: (line) => lines.push(`info ${line}`), error: (line) => lines.push(`error ${line}`) },
});
beforeEach(() => {
  [lines, sessions, writings, clinicName] = [[], [], [], 'Lindenhof'];
});

test('a fault of the page is an error in the log, with or without a stack', () => {
  handlers.fault(visitor, { where: 'deck', message: 'lost', stack: 'at deck.ts:1' });
  handlers.fault(visitor, { where: 'deck', message: 'lost' });
  expect(lines).toEqual(['error page: deck: lost at deck.ts:1', 'error page: deck: lost']);
});

test('where the session of a page is goes to the log, and to who must know', () => {
  handlers.state(visitor, 'home');
  expect(lines).toEqual(['info session: home']);
  expect(sessions).toEqual([[7, 'home']]);
});

test('that a text is written goes to who must know, and nowhere else', () => {
  handlers.writing(visitor, true);
  expect([writings, lines]).toEqual([[[7, true]], []]);
});

test('what staff want of the screen is done before it is answered', () => {
  expect(handlers.wishScreen({ role: 'staff', page: 7 }, 'on')).toMatchObject({ isOpen: true });
  expect(handlers.screenHours({ role: 'staff', page: 7 })).toMatchObject({ isOpen: true });
});

test('a window for the printer is told what to draw, and nobody else’s is', async () => {
  expect(handlers.sheet({ role: 'paper', page: 9 })).toEqual(call);
  expect(handlers.sheet({ role: 'paper', page: 8 })).toBeNull();
  handlers.drawn({ role: 'paper', page: 9 }, true);
  expect(drawn).toEqual([[9, true]]);
  expect(await handlers.paper({ role: 'presenter', page: 7 }, call, 'printer')).toBe('printed');
});

test('of the library is given what the page asks for', async () => {
  const index = await handlers.index(visitor, 'es');
  expect(index).toEqual(library.index('es'));
  const [cast = '', picture = ''] = [index.casts[0], index.cards[0]?.picture];
  expect(handlers.deck(visitor, 'first', 'es')).toBe(library.deck('first', 'es'));
  expect(handlers.cast(visitor, cast)).toBe(library.cast(cast));
  expect(handlers.picture(visitor, picture)).toBe(library.picture(picture));
  expect(handlers.lookup(visitor, 'es')).toBe(library.lookup('es'));
});

test('the settings are those of the moment', () => {
  expect(handlers.settings(visitor)).toMatchObject({ clinicName: 'Lindenhof' });
  clinicName = 'Bergblick';
  expect(handlers.settings(visitor)).toMatchObject({ clinicName: 'Bergblick' });
});
