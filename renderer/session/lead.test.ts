import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PlayedKiosk } from '../../tests/support/session-driver.ts';
import { turn } from './answers.ts';
import { freshEase } from './ease.ts';
import { type FilmCame, familyViewOf, type Lead, type Led, stepsAt, unled } from './lead.ts';

/** A consultant in a deck of three slides, of which the second has three steps. */
const leading = () =>
  new PlayedKiosk({ isLed: true })
    .wakes()
    .happens({ type: 'open', deck: 'results', slides: 3 })
    .happens({ type: 'lead', change: { to: 'steps', steps: [1, 3, 1] } });

const leadOf = (kiosk: PlayedKiosk): Lead => {
  const { lead } = kiosk.visit;
  if (lead === null) throw new Error('nobody leads');
  return lead;
};

/** Where a clicker leads by so many presses on, or back where they are negative: slide and step. */
function clicks(kiosk: PlayedKiosk, presses: number): string {
  for (let press = 0; press < Math.abs(presses); press += 1)
    kiosk.happens(turn(kiosk.visit, presses > 0 ? 1 : -1));
  return `${kiosk.visit.deck?.index}.${leadOf(kiosk).step}`;
}

describe('A clicker', () => {
  it('leads through the steps of a slide, and then to the next', () => {
    const kiosk = leading();
    expect([1, 1, 1, 1].map((press) => clicks(kiosk, press))).toEqual(['1.1', '1.2', '1.3', '2.1']);
  });

  it('leads back to the whole slide, and back through its steps', () => {
    const kiosk = leading();
    clicks(kiosk, 4);
    expect([1, 1, 1, 1].map((press) => clicks(kiosk, -press))).toEqual(['1.3', '1.2', '1.1', '0.1']);
  });

  it('leads through the parts of what is shown, then to the next step, and so back', () => {
    const kiosk = leading();
    clicks(kiosk, 1);
    const at = () => `${kiosk.visit.deck?.index}.${leadOf(kiosk).step}, part ${kiosk.visit.deck?.part}`;
    kiosk.happens({ type: 'parts', parts: 2 });
    const press = (by: number) => {
      clicks(kiosk, by);
      return at();
    };
    expect([1, 1, 1, 1].map(press)).toEqual(['1.1, part 1', '1.2, part 1', '1.3, part 1', '2.1, part 0']);
    clicks(kiosk, -1);
    kiosk.happens({ type: 'parts', parts: 2 }).happens({ type: 'part', part: 1 });
    expect([-1, -1].map(press)).toEqual(['1.3, part 0', '1.2, part 0']);
  });

  it('stops at both ends', () => {
    const kiosk = leading();
    expect(clicks(kiosk, -3)).toBe('0.1');
    expect(clicks(kiosk, 20)).toBe('2.1');
  });

  it('turns slides where nobody leads, whatever steps they have', () => {
    const visitor = new PlayedKiosk().wakes().happens({ type: 'open', deck: 'results', slides: 3 });
    expect(turn(visitor.visit, 1)).toEqual({ type: 'go', index: 1 });
  });
});

describe('A playlist', () => {
  const stops = [
    { deck: 'results', slides: 3, index: 2 },
    { deck: 'results', slides: 3, index: 1 },
    { deck: 'history', slides: 5, index: 4 },
  ];
  const playing = (...passed: number[]) =>
    leading()
      .happens({ type: 'lead', change: { to: 'route', route: { name: 'A talk', stops, at: 0, passed } } })
      .happens({ type: 'open', deck: 'results', slides: 3, index: 2, stop: 0 });
  const at = (kiosk: PlayedKiosk) => {
    const { deck, lead } = kiosk.visit;
    return `${deck?.id}.${deck?.index}.${lead?.step}`;
  };
  const press = (kiosk: PlayedKiosk, by: 1 | -1) => at(kiosk.happens(turn(kiosk.visit, by)));

  it('leads through its slides in its own order, step by step, from deck to deck', () => {
    const kiosk = playing();
    expect(at(kiosk)).toBe('results.2.1');
    expect([1, 1, 1, 1].map(() => press(kiosk, 1))).toEqual([
      'results.1.1',
      'results.1.2',
      'results.1.3',
      'history.4.1',
    ]);
    expect(press(kiosk, 1)).toBe('history.4.1');
  });

  it('leads back to whole slides, also to one of another deck, whose steps are learned only then', () => {
    const kiosk = playing();
    for (let each = 0; each < 4; each += 1) press(kiosk, 1);
    press(kiosk, -1);
    kiosk.happens({ type: 'lead', change: { to: 'steps', steps: [1, 3, 1] } });
    expect(at(kiosk)).toBe('results.1.3');
    expect([press(kiosk, -1), press(kiosk, -1), press(kiosk, -1)]).toEqual([
      'results.1.2',
      'results.1.1',
      'results.2.1',
    ]);
    expect(press(kiosk, -1)).toBe('results.2.1');
  });

  it('passes over what is left out for the family', () => {
    expect(press(playing(1), 1)).toBe('history.4.1');
    expect(press(playing(1, 2), 1)).toBe('results.2.1');
  });

  it('ends when a slide is opened by itself, or at home', () => {
    const alone = playing().happens({ type: 'open', deck: 'history', slides: 5 });
    expect(leadOf(alone).route).toBeNull();
    expect(leadOf(playing().happens({ type: 'home' })).route).toBeNull();
  });

  it('never leads out of itself, whatever is pressed', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom<1 | -1>(1, -1)), fc.subarray([0, 1, 2]), (presses, passed) => {
        const kiosk = playing(...passed);
        for (const by of presses) kiosk.happens(turn(kiosk.visit, by));
        const { deck, lead } = kiosk.visit;
        expect(lead?.route?.stops[lead.route.at]).toEqual({
          deck: deck?.id,
          slides: deck?.slides,
          index: deck?.index,
        });
      }),
    );
  });
});

it('A slide that is opened in the deck that is open already keeps the steps of all', () => {
  const kiosk = leading().happens({ type: 'open', deck: 'results', slides: 3, index: 1 });
  expect(clicks(kiosk, 1)).toBe('1.2');
});

describe('What is left out for a family', () => {
  const passing = (...slides: number[]) =>
    leading().happens({ type: 'lead', change: { to: 'passed', slides } });

  it('is passed over, on and back', () => {
    const kiosk = passing(1);
    expect(clicks(kiosk, 1)).toBe('2.1');
    expect(clicks(kiosk, -1)).toBe('0.1');
  });

  it('ends the deck where nothing else follows, and begins it where nothing else goes before', () => {
    expect(clicks(passing(1, 2), 3)).toBe('0.1');
    const kiosk = passing(0).happens({ type: 'go', index: 1 });
    expect(clicks(kiosk, -2)).toBe('1.1');
  });

  it('can still be gone to, and is left step by step as every slide', () => {
    const kiosk = passing(1).happens({ type: 'go', index: 1 });
    expect([1, 1, 1].map((press) => clicks(kiosk, press))).toEqual(['1.2', '1.3', '2.1']);
  });

  it('is forgotten with the deck, and what was said of the family with the visit', () => {
    const kiosk = passing(1)
      .happens({
        type: 'lead',
        change: { to: 'path', path: { disease: 'myeloma', product: null, age: null } },
      })
      .happens({ type: 'open', deck: 'history', slides: 3 });
    expect(leadOf(kiosk)).toMatchObject({ passed: [], path: { disease: 'myeloma' } });
    kiosk.happens({ type: 'finish' }).expectToBeIn('attract').expectNoTrace();
    expect(leadOf(kiosk)).toMatchObject({ path: null, showsAll: false });
  });

  it('never keeps a clicker from coming to every slide that is not, and from nothing else', () => {
    const slides = 8;
    fc.assert(
      fc.property(fc.subarray([1, 2, 3, 4, 5, 6, 7]), (passed) => {
        const kiosk = new PlayedKiosk({ isLed: true })
          .wakes()
          .happens({ type: 'open', deck: 'results', slides })
          .happens({ type: 'lead', change: { to: 'passed', slides: passed } });
        const seen = new Set([kiosk.visit.deck?.index]);
        for (let press = 0; press < slides; press += 1)
          seen.add(kiosk.happens(turn(kiosk.visit, 1)).visit.deck?.index);
        const kept = Array.from({ length: slides }, (_, index) => index).filter(
          (index) => !passed.includes(index),
        );
        expect([...seen]).toEqual(kept);
      }),
    );
  });
});

describe('What a consultant does', () => {
  it('is gone after the reset, as all of a visit is', () => {
    const kiosk = leading()
      .happens({ type: 'lead', change: { to: 'blank', isBlank: true } })
      .happens({ type: 'lead', change: { to: 'over', over: { kind: 'call' } } })
      .happens({ type: 'finish' });
    kiosk.expectToBeIn('attract').expectNoTrace();
    expect(leadOf(kiosk)).toMatchObject({ isBlank: false, over: null, frozen: null, step: 1 });
  });

  it('does nothing in the visit of a visitor', () => {
    const kiosk = new PlayedKiosk().wakes().happens({ type: 'lead', change: { to: 'blank', isBlank: true } });
    expect(kiosk.visit.lead).toBeNull();
  });

  it('never leaves the steps that a slide has, whatever is asked for', () => {
    const odd = fc.constantFrom(-1, 0, 0.5, 2, 99, Number.NaN, Number.POSITIVE_INFINITY);
    fc.assert(
      fc.property(fc.array(odd), fc.integer({ min: 0, max: 4 }), odd, (steps, index, step) => {
        const kiosk = leading()
          .happens({ type: 'lead', change: { to: 'steps', steps } })
          .happens({ type: 'go', index })
          .happens({ type: 'lead', change: { to: 'step', step } });
        const lead = leadOf(kiosk);
        expect(Number.isInteger(lead.step)).toBe(true);
        expect(lead.step).toBeGreaterThanOrEqual(1);
        expect(lead.step).toBeLessThanOrEqual(stepsAt(lead, kiosk.visit.deck?.index ?? 0));
      }),
    );
  });
});

describe('The family', () => {
  const here = { deck: 'results', slide: 'rates', index: 1, part: 0, view: null, without: [] };
  const look = { language: 'en', ease: freshEase };
  type Open = Omit<typeof here, 'view' | 'without'> & { view: string | null; without: string[] };
  const sees = (kiosk: PlayedKiosk, slide: Open = here) => familyViewOf(leadOf(kiosk), look, slide).shows;

  it('is welcomed before a deck is open', () => {
    expect(familyViewOf(leadOf(leading()), look, undefined).shows).toEqual({ kind: 'welcome' });
  });

  it('sees as many steps as are led to, and a slide without steps whole, so that its pictures may move', () => {
    const kiosk = leading().happens({ type: 'go', index: 1 });
    expect(sees(kiosk)).toEqual({
      kind: 'slide',
      deck: 'results',
      slide: 'rates',
      step: 1,
      part: 0,
      led: unled,
    });
    kiosk.happens({ type: 'go', index: 2 });
    expect(sees(kiosk, { ...here, index: 2 })).toMatchObject({ step: 'all' });
  });

  it('sees nothing on a blank screen, whatever else stands there', () => {
    const kiosk = leading()
      .happens({ type: 'lead', change: { to: 'over', over: { kind: 'call' } } })
      .happens({
        type: 'lead',
        change: { to: 'freeze', view: { ...look, shows: { kind: 'welcome' } } },
      })
      .happens({ type: 'lead', change: { to: 'blank', isBlank: true } });
    expect(sees(kiosk)).toEqual({ kind: 'blank' });
  });

  it('goes on seeing what it saw while the consultant looks ahead', () => {
    const kiosk = leading();
    const view = familyViewOf(leadOf(kiosk), look, here);
    kiosk.happens({ type: 'lead', change: { to: 'freeze', view } });
    clicks(kiosk, 3);
    expect(sees(kiosk, { ...here, slide: 'more', index: 2 })).toEqual(view.shows);
    kiosk.happens({ type: 'lead', change: { to: 'freeze', view: null } });
    expect(sees(kiosk, { ...here, slide: 'more', index: 2 })).toMatchObject({ slide: 'more' });
  });

  it('sees its screen as the consultant makes it for them, and the part of a slide that is led to', () => {
    const night = { language: 'es', ease: { text: 200, theme: 'night', isCalm: true } as const };
    const view = familyViewOf(leadOf(leading()), night, { ...here, part: 2 });
    expect(view).toMatchObject({ ...night, shows: { part: 2 } });
  });

  it('sees what the consultant touches on the slide, until it is turned', () => {
    const led = { view: 'late', part: 'mark', film: { plays: true, isHeard: false } };
    const kiosk = leading().happens({ type: 'lead', change: { to: 'led', led } });
    expect(sees(kiosk)).toMatchObject({ led });
    clicks(kiosk, 4);
    expect(sees(kiosk, { ...here, slide: 'more', index: 2 })).toMatchObject({ led: unled });
  });

  it('has a film that plays no more once it came to something by itself, and is begun anew by the next touch', () => {
    const kiosk = leading();
    const film = (next: Led['film']) =>
      kiosk.happens({ type: 'lead', change: { to: 'led', led: { ...unled, part: 'mark', film: next } } });
    const comes = (cameTo: FilmCame) =>
      leadOf(kiosk.happens({ type: 'lead', change: { to: 'film-came', cameTo } })).led;
    film({ plays: true, isHeard: true });
    expect(comes('ended')).toEqual({
      ...unled,
      part: 'mark',
      film: { plays: false, isHeard: true, cameTo: 'ended' },
    });
    film({ plays: true, isHeard: true });
    expect(comes('paused').film).toEqual({ plays: false, isHeard: true, cameTo: 'paused' });
    expect(comes('lost').film).toMatchObject({ plays: false, cameTo: 'lost' });
    expect(comes('paused').film).toMatchObject({ cameTo: 'lost' });
  });

  it('goes on seeing what stands in place of the slide when the film behind it stops', () => {
    const kiosk = leading()
      .happens({ type: 'lead', change: { to: 'over', over: { kind: 'call' } } })
      .happens({ type: 'lead', change: { to: 'film-came', cameTo: 'paused' } });
    expect(sees(kiosk)).toEqual({ kind: 'call' });
  });

  it('sees a drawing open on the view that is for it, and another one when that is touched', () => {
    const kiosk = leading();
    expect(sees(kiosk, { ...here, view: 'bcma' })).toMatchObject({ led: { view: 'bcma' } });
    kiosk.happens({ type: 'lead', change: { to: 'led', led: { ...unled, view: 'cd19' } } });
    expect(sees(kiosk, { ...here, view: 'bcma' })).toMatchObject({ led: { view: 'cd19' } });
  });

  it('is told which views of a drawing are left out for it', () => {
    const without = ['cd19'];
    expect(sees(leading(), { ...here, without })).toMatchObject({ led: { ...unled, without } });
  });

  it('sees the slide, and no longer what stood in its place, when something on it is touched', () => {
    const kiosk = leading()
      .happens({ type: 'lead', change: { to: 'over', over: { kind: 'call' } } })
      .happens({ type: 'lead', change: { to: 'led', led: { ...unled, part: 'mark' } } });
    expect(sees(kiosk)).toMatchObject({ kind: 'slide', led: { part: 'mark' } });
  });

  it('sees the slide again as soon as it is turned', () => {
    const kiosk = leading().happens({ type: 'lead', change: { to: 'over', over: { kind: 'call' } } });
    expect(sees(kiosk)).toEqual({ kind: 'call' });
    clicks(kiosk, 1);
    expect(sees(kiosk)).toMatchObject({ kind: 'slide' });
  });
});
