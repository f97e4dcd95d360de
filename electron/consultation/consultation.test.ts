import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { InkTold } from '../bridge/ink.ts';
import type { AudienceView, Talk } from '../bridge/talk.ts';
import { Consultation } from './consultation.ts';
import { placesOf } from './places.policy.ts';

const look = { language: 'en', ease: { text: 100, theme: 'daylight', isCalm: false } } as const;
const welcome: AudienceView = { ...look, shows: { kind: 'welcome' } };
const talk: Talk = {
  ...look,
  deck: { id: 'what-is-car-t', slide: 'marks', step: 2 },
  isBlank: false,
  led: { view: null, part: null, film: null },
  path: null,
  showsAll: false,
  route: null,
  frozen: null,
  over: null,
  questions: [],
  elapsed: 60_000,
  spent: { 'what-is-car-t': 60_000 },
};

const drawn: InkTold = {
  put: [
    {
      id: 1,
      deck: 'what-is-car-t',
      slide: 'marks',
      language: 'en',
      tool: 'pen',
      colour: 'warm',
      points: [['w0', 0, 0, 0]],
    },
  ],
  drop: [],
  spot: null,
  isSeen: true,
};
const noInk = { strokes: [], spot: null };
/** In the middle of a playlist, with a word in place of a slide and the family’s screen frozen. */
const looking: Talk = {
  ...talk,
  over: { kind: 'term', term: 'crs' },
  frozen: {
    ...look,
    shows: {
      kind: 'slide',
      deck: 'results',
      slide: 'myeloma-us',
      step: 'all',
      part: 0,
      led: { view: null, part: null, film: null },
    },
  },
  route: { name: 'First talk', stops: [{ deck: 'what-is-car-t', slides: 9, index: 2 }], at: 0, passed: [] },
};

/** A consultation on these windows, and what it did, a line each. */
function stage({ windows = [1, 2], isOnly = false }: { windows?: number[]; isOnly?: boolean } = {}) {
  const did: string[] = [];
  const ends: string[] = [];
  const dark = new Set<number>();
  const now = { windows };
  const consultation: Consultation = new Consultation({
    windows: () => now.windows,
    arrange: () => consultation.settle(),
    place: (page, place) => did.push(`${page} is the ${place}’s`),
    country: () => 'us',
    darken: (page, isDark) => (isDark ? dark.add(page) : dark.delete(page)),
    focus: (page) => did.push(`${page} has the keyboard`),
    tell: (view) => did.push(`the family sees ${view.shows.kind}`),
    tellInk: ({ put, drop }) =>
      did.push(`the family sees ${put.length} strokes more and ${drop.length} less`),
    tellParts: ({ slide, parts }) => did.push(`${slide} in ${parts} parts`),
    tellFilm: ({ cameTo }) => did.push(`the film ${cameTo}`),
    tellStage: ({ family }) => did.push(`the family has ${family}`),
    ended: () => ends.push('given up'),
    finished: () => ends.push('took place'),
    isOnly: () => isOnly,
    info: () => undefined,
  });
  const lately = () => did.splice(0);
  return { consultation, now, lately, dark, ends };
}

describe('A consultation', () => {
  it('makes the window that it is begun on the presenter’s, and the others the family’s', () => {
    const { consultation, lately } = stage({ windows: [1, 2, 3] });
    consultation.begin(2);
    expect(lately()).toEqual([
      '1 is the audience’s',
      '2 is the presenter’s',
      '3 is the audience’s',
      '2 has the keyboard',
      'the family has 2',
    ]);
  });

  it('takes along what the visitor before the screen had ticked, and their language', () => {
    const { consultation } = stage();
    const question = { deck: 'marks', slide: 'home', place: 0, text: '¿Cuándo?', language: 'es' };
    consultation.begin(1, { language: 'es', questions: [question] });
    expect(consultation.talk).toMatchObject({
      language: 'es',
      deck: null,
      questions: [question],
      elapsed: 0,
    });
    consultation.finish('the consultant ended it');
    expect(consultation.talk).toBeNull();
  });

  it('is not begun twice, nor by another window', () => {
    const { consultation, lately } = stage();
    consultation.begin(1);
    lately();
    consultation.begin(2);
    expect(lately()).toEqual([]);
  });

  it('tells the family what is shown, and knows it for a window that asks later', () => {
    const { consultation, lately } = stage();
    consultation.begin(1);
    lately();
    consultation.show(welcome);
    expect(lately()).toEqual(['the family sees welcome']);
    expect(consultation.view).toEqual(welcome);
  });

  it('tells the presenter what the film of the family’s first display came to, and of no other page', () => {
    const { consultation, lately } = stage({ windows: [1, 2, 3] });
    const told = { deck: 'is-it-for-me', slide: 'film', cameTo: 'ended' } as const;
    consultation.filmed(2, told);
    consultation.begin(1);
    lately();
    for (const page of [1, 3, 9]) consultation.filmed(page, told);
    expect(lately()).toEqual([]);
    consultation.filmed(2, told);
    expect(lately()).toEqual(['the film ended']);
  });

  it('hands the ink to the family as they have been shown it, and to the presenter as it is', () => {
    const { consultation, lately } = stage();
    consultation.begin(1);
    consultation.ink(drawn);
    consultation.ink({ ...drawn, put: [], drop: [1], isSeen: false });
    expect(lately().slice(-1)).toEqual(['the family sees 1 strokes more and 0 less']);
    expect(consultation.inked('audience').strokes).toHaveLength(1);
    expect(consultation.inked('presenter').strokes).toEqual([]);
  });

  it('tells the consultant in how many parts the family sees a slide, and nobody once it has ended', () => {
    const { consultation, lately } = stage();
    const told = { deck: 'home', slide: 'marks', parts: 3 };
    consultation.begin(1);
    lately();
    consultation.seen(told);
    expect(lately()).toEqual(['marks in 3 parts']);
    consultation.finish('the consultant ended it');
    lately();
    consultation.seen(told);
    expect(lately()).toEqual([]);
  });

  it('lets the family’s windows be dark while the screen is blank, also one that comes meanwhile, and no other', () => {
    const { consultation, now, dark } = stage();
    consultation.begin(1);
    consultation.show({ ...look, shows: { kind: 'blank' } });
    expect([...dark]).toEqual([2]);
    now.windows = [1, 2, 3];
    consultation.settle();
    expect([...dark]).toEqual([2, 3]);
    consultation.show(welcome);
    expect([...dark]).toEqual([]);
    consultation.show({ ...look, shows: { kind: 'blank' } });
    consultation.finish('the consultant ended it');
    expect([...dark]).toEqual([]);
  });

  it('gives up what is being made for the family at its end, and only then', () => {
    const { consultation, ends } = stage({ isOnly: true });
    consultation.begin(1);
    expect(ends).toEqual([]);
    consultation.finish('the consultant ended it');
    expect(ends).toEqual(['took place', 'given up']);
  });

  it('forgets everything at its end, and every window is a visitor’s again', () => {
    const { consultation, lately } = stage();
    consultation.begin(1);
    consultation.show(welcome);
    consultation.keep(talk);
    consultation.ink(drawn);
    lately();
    consultation.finish('the consultant ended it');
    expect(lately()).toEqual(['1 is the visitor’s', '2 is the visitor’s']);
    expect(consultation.inked('presenter')).toEqual(noInk);
    expect(consultation.inked('audience')).toEqual(noInk);
    expect([consultation.view, consultation.talk, consultation.isOpen]).toEqual([null, null, false]);
  });

  it('keeps nothing that a page says once it has ended', () => {
    const { consultation, lately } = stage();
    consultation.begin(1);
    consultation.finish('the consultant ended it');
    lately();
    consultation.show(welcome);
    consultation.keep(talk);
    consultation.ink(drawn);
    expect([consultation.view, consultation.talk, lately()]).toEqual([null, null, []]);
    expect(consultation.inked('presenter')).toEqual(noInk);
  });

  it('on a PC for nothing else forgets everything at its end, and waits for the next in the same windows', () => {
    const { consultation, lately } = stage({ isOnly: true });
    consultation.begin(1);
    consultation.show(welcome);
    consultation.keep(talk);
    lately();
    consultation.finish('the consultant ended it');
    expect(lately()).toEqual(['1 is the presenter’s', '2 is the audience’s']);
    expect([consultation.view, consultation.talk, consultation.isOpen]).toEqual([null, null, true]);
  });

  it('goes on where it was when the family’s display is unplugged and plugged in again', () => {
    const { consultation, now, lately } = stage();
    consultation.begin(1);
    consultation.show(welcome);
    lately();
    now.windows = [1];
    consultation.settle();
    expect(lately()).toEqual(['1 has the keyboard', 'the family has 0']);
    now.windows = [1, 7];
    consultation.settle();
    expect(lately()).toEqual(['7 is the audience’s', '1 has the keyboard', 'the family has 1']);
    expect(consultation.view).toEqual(welcome);
  });

  it('that is begun before there is any window is led from the first one, which is loaded once', () => {
    const { consultation, now, lately } = stage({ windows: [] });
    consultation.begin(null);
    expect([4, 5, 6].map((page) => consultation.placeOfNew(page))).toEqual([
      'presenter',
      'audience',
      'audience',
    ]);
    now.windows = [4, 5, 6];
    consultation.settle();
    expect(lately()).toEqual(['4 has the keyboard', 'the family has 2']);
  });

  it('takes a window that is made outside of it for a visitor’s', () => {
    expect(stage().consultation.placeOfNew(9)).toBe('visitor');
  });

  it('is led from the display that is left when the presenter’s is unplugged', () => {
    const { consultation, now, lately } = stage();
    consultation.begin(1);
    consultation.keep(talk);
    lately();
    now.windows = [2];
    consultation.settle();
    expect(lately()).toEqual(['2 is the presenter’s', '2 has the keyboard', 'the family has 0']);
    expect(consultation.talk).toEqual(talk);
  });

  it('hands the keyboard back to the consultant when the family’s screen is touched', () => {
    const { consultation, lately } = stage();
    consultation.focused(2);
    expect(lately()).toEqual([]);
    consultation.begin(1);
    lately();
    consultation.focused(1);
    expect(lately()).toEqual([]);
    consultation.focused(2);
    expect(lately()).toEqual(['1 has the keyboard']);
  });
});

describe('The places of windows', () => {
  const windows = fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { maxLength: 5 });

  it('have one presenter in a consultation, whatever became of the windows, and no visitor', () => {
    fc.assert(
      fc.property(windows, fc.integer({ min: 1, max: 9 }), (all, presenter) => {
        const places = [...placesOf(all, true, presenter).values()];
        expect(places.filter((place) => place === 'presenter')).toHaveLength(Math.min(all.length, 1));
        expect(places).not.toContain('visitor');
      }),
    );
  });

  it('are all visitors’ outside of one', () => {
    fc.assert(
      fc.property(windows, (all) => {
        expect(new Set(placesOf(all, false, null).values()).size).toBeLessThanOrEqual(1);
        expect([...placesOf(all, false, null).keys()]).toEqual(all);
      }),
    );
  });
});

describe('Another country, chosen for a talk,', () => {
  it('does nothing outside of a consultation', () => {
    const { consultation, lately } = stage();
    consultation.choose('uk');
    expect([consultation.country, lately()]).toEqual(['us', []]);
  });

  it('leaves both sides alone where it is shown already', () => {
    const { consultation, lately } = stage();
    consultation.begin(1);
    lately();
    consultation.choose('us');
    expect(lately()).toEqual([]);
  });

  it('has both sides loaded anew, and the consultant go on at the same slide', () => {
    const { consultation, lately, ends } = stage();
    consultation.begin(1);
    consultation.keep(looking);
    consultation.show(looking.frozen ?? welcome);
    lately();
    consultation.choose('uk');
    expect(lately()).toEqual(['1 is the presenter’s', '2 is the audience’s']);
    expect([consultation.country, consultation.view, ends]).toEqual(['uk', null, ['given up']]);
    expect(consultation.takeUp()).toEqual({ ...looking, over: null, frozen: null, route: null });
  });

  it('keeps nothing that was drawn or shown by the rules of the country before', () => {
    const { consultation } = stage();
    consultation.begin(1);
    consultation.keep(talk);
    consultation.ink(drawn);
    consultation.choose('eu');
    consultation.ink(drawn);
    consultation.show(welcome);
    consultation.keep(looking);
    expect([consultation.inked('presenter'), consultation.view, consultation.takeUp()]).toEqual([
      noInk,
      null,
      talk,
    ]);
  });

  it('is told and drawn in again once the consultant’s page has begun', () => {
    const { consultation } = stage();
    consultation.begin(1);
    consultation.choose('all');
    consultation.takeUp();
    consultation.show(welcome);
    consultation.keep(talk);
    expect([consultation.view, consultation.talk]).toEqual([welcome, talk]);
  });

  it.each([{ isOnly: true }, { isOnly: false }])('is the clinic’s again after the visit (%j)', (where) => {
    const { consultation } = stage(where);
    consultation.begin(1);
    consultation.choose('uk');
    consultation.finish('the consultant ended it');
    expect(consultation.country).toBe('us');
    consultation.begin(1);
    expect(consultation.country).toBe('us');
  });
});
