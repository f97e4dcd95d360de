import { describe, expect, test } from 'vitest';
import { attractingKiosk, kioskInADeck } from '../../tests/support/session-driver.ts';
import { inputPlaceOf, type SessionAct, turn, type Visit } from './index.ts';

describe('A visitor who walks away', () => {
  test('is asked after the idle time and not a second earlier', () => {
    kioskInADeck().touches().waits(89).expectToBeIn('deck').waits(1).expectToBeIn('warning');
  });

  test('is asked on the home screen too', () => {
    attractingKiosk().wakes().waits(90).expectToBeIn('warning');
  });

  test('has the whole warning to answer', () => {
    kioskInADeck().waits(90).expectSecondsLeft(30).waits(29).expectSecondsLeft(1).expectToBeIn('warning');
  });

  test('leaves a kiosk that begins anew when the warning runs out', () => {
    kioskInADeck()
      .waits(90 + 30)
      .expectToBeIn('attract')
      .expectNoTrace();
  });

  test('leaves neither language, deck, slide, panel nor media behind', () => {
    attractingKiosk()
      .wakes('es')
      .opens()
      .goesTo(7)
      .startsMedia('narration', 5)
      .opensPanel('sources')
      .waits(5 + 90 + 30)
      .expectToBeIn('attract')
      .expectNoTrace();
  });

  test('leaves a page that is built anew for the next visitor', () => {
    const kiosk = kioskInADeck();
    const before = kiosk.session;
    kiosk.waits(120);
    expect(kiosk.session).toBe(before + 1);
  });

  test('cannot hold the kiosk in reset when the page does not answer', () => {
    kioskInADeck().pageHangs().waits(120).expectToBeIn('reset').waits(1).expectToBeIn('attract');
  });
});

describe('A visitor who is still there', () => {
  test('goes on where they were, however often they are asked', () => {
    const kiosk = kioskInADeck().goesTo(4).opensPanel('contents');
    for (let time = 0; time < 50; time += 1)
      kiosk
        .waits(90 + 29)
        .expectToBeIn('warning')
        .touches();
    kiosk.expectToBeIn('deck').expectSlide(4);
    expect(kiosk.visit.panel).toBe('contents');
  });

  test('has the whole idle time again after answering', () => {
    kioskInADeck().waits(95).touches().waits(89).expectToBeIn('deck').waits(1).expectToBeIn('warning');
  });

  test('has the whole warning again the next time', () => {
    kioskInADeck().waits(115).touches().waits(90).expectSecondsLeft(30);
  });

  test('returns to home from a warning on home', () => {
    attractingKiosk().wakes().waits(100).touches().expectToBeIn('home');
  });

  const answers: SessionAct[] = [
    { type: 'go', index: 9 },
    { type: 'home' },
    { type: 'panel', panel: 'sources' },
    { type: 'language', language: 'es' },
    { type: 'open', deck: 'another', slides: 3 },
  ];
  test.each(answers)('answers with $type, which does nothing else', (act) => {
    const kiosk = kioskInADeck().goesTo(2).waits(90);
    const before = kiosk.visit.deck;
    kiosk.happens(act).expectToBeIn('deck');
    expect(kiosk.visit).toMatchObject({ deck: before, panel: null, language: 'en' });
  });
});

describe('Time that misbehaves', () => {
  test('a long sleep resets at once, without a warning for nobody', () => {
    kioskInADeck()
      .sleeps(8 * 3600)
      .waits(1)
      .expectToBeIn('attract')
      .expectNoTrace();
  });

  test('a touch after a long sleep belongs to somebody else and starts anew', () => {
    kioskInADeck()
      .goesTo(5)
      .sleeps(8 * 3600)
      .touches()
      .expectToBeIn('attract')
      .expectNoTrace();
  });

  test('a sleep during the warning resets at once', () => {
    kioskInADeck().waits(95).sleeps(3600).waits(1).expectToBeIn('attract');
  });

  test('a touch after the warning ran out during sleep does not bring the last visit back', () => {
    kioskInADeck().waits(95).sleeps(3600).touches().expectToBeIn('attract').expectNoTrace();
  });

  test('a hang that is shorter than the idle time only asks, with the whole warning', () => {
    kioskInADeck().sleeps(100).waits(1).expectToBeIn('warning').expectSecondsLeft(30);
  });

  test('a clock that is set back resets nobody and does not stop the count', () => {
    kioskInADeck()
      .waits(50)
      .sleeps(-3600)
      .waits(39)
      .expectToBeIn('deck')
      .waits(1)
      .expectToBeIn('deck')
      .waits(1)
      .expectToBeIn('warning');
  });

  test('a night on the attract screen changes nothing', () => {
    attractingKiosk()
      .sleeps(12 * 3600)
      .waits(5)
      .expectToBeIn('attract')
      .wakes()
      .waits(89)
      .expectToBeIn('home');
  });
});

describe('A narration or video', () => {
  test('counts as activity while it runs', () => {
    kioskInADeck().startsMedia('narration', 200).waits(199).expectToBeIn('deck');
  });

  test('gives the whole idle time from its end', () => {
    kioskInADeck()
      .startsMedia('video', 300)
      .waits(200)
      .endsMedia('video')
      .waits(89)
      .expectToBeIn('deck')
      .waits(1)
      .expectToBeIn('warning');
  });

  test('that never says that it ended stops counting when its length is over', () => {
    kioskInADeck()
      .startsMedia('video', 100)
      .waits(100 + 89)
      .expectToBeIn('deck')
      .waits(1)
      .expectToBeIn('warning');
  });

  test('that claims to last for ever counts for half an hour at most', () => {
    kioskInADeck()
      .startsMedia('video', 1e9)
      .waits(1800 + 90)
      .expectToBeIn('warning');
  });

  test('ends with its slide', () => {
    kioskInADeck().startsMedia('video', 600).goesTo(1).waits(90).expectToBeIn('warning');
  });

  test('is not made longer by touches', () => {
    const kiosk = kioskInADeck().startsMedia('video', 100);
    for (let second = 0; second < 100; second += 1) kiosk.sleeps(1).touches();
    kiosk.waits(89).expectToBeIn('deck').waits(1).expectToBeIn('warning');
  });

  test('of two that run, the longer one counts', () => {
    kioskInADeck()
      .startsMedia('sound', 10)
      .startsMedia('video', 100)
      .waits(150)
      .expectToBeIn('deck')
      .waits(40)
      .expectToBeIn('warning');
  });
});

describe('The attract screen', () => {
  test('ignores everything but the wake touch', () => {
    attractingKiosk()
      .touches()
      .opens()
      .goesTo(3)
      .chooses('es')
      .waits(5)
      .expectToBeIn('attract')
      .expectNoTrace();
  });

  test('wakes to home, with nothing opened', () => {
    const kiosk = attractingKiosk().wakes().expectToBeIn('home');
    expect(kiosk.visit.deck).toBeNull();
  });

  test('wakes in the language whose button was touched', () => {
    expect(attractingKiosk().wakes('es').visit.language).toBe('es');
  });

  test('wakes in the first language when the touched one is not on offer', () => {
    expect(attractingKiosk().wakes('xx').visit.language).toBe('en');
  });
});

describe('A visitor in a deck', () => {
  test('cannot leave it by either end', () => {
    kioskInADeck().goesTo(-1).expectSlide(0).goesTo(99).expectSlide(11);
  });

  test('cannot go to half a slide', () => {
    kioskInADeck().goesTo(3).goesTo(4.5).expectSlide(3).goesTo(Number.NaN).expectSlide(3);
  });

  test('finds a panel closed after choosing a slide from it', () => {
    expect(kioskInADeck().opensPanel('contents').goesTo(3).visit.panel).toBeNull();
  });

  test('comes home and finds nothing open there', () => {
    const kiosk = kioskInADeck()
      .goesTo(3)
      .opensPanel('sources')
      .happens({ type: 'home' })
      .expectToBeIn('home');
    expect(kiosk.visit).toMatchObject({ deck: null, panel: null, media: {} });
  });

  test('begins at the first slide when the deck is opened again', () => {
    kioskInADeck().goesTo(8).happens({ type: 'home' }).opens().expectSlide(0);
  });

  test('keeps the chosen language', () => {
    expect(attractingKiosk().wakes().chooses('es').opens().visit.language).toBe('es');
  });
});

describe('A tool', () => {
  test('lies over home and over a deck, and a touch lands on it there', () => {
    for (const kiosk of [attractingKiosk().wakes(), kioskInADeck()]) {
      kiosk.opensPanel('call');
      expect([kiosk.visit.panel, inputPlaceOf(kiosk.snapshot)]).toEqual(['call', 'panel']);
    }
  });

  test('is still there, and no touch lands on it, when the warning comes up over it at home', () => {
    const kiosk = attractingKiosk().wakes().opensPanel('call').waits(90);
    expect([kiosk.visit.panel, inputPlaceOf(kiosk.snapshot)]).toEqual(['call', 'warning']);
    expect(kiosk.touches().visit.panel).toBe('call');
  });

  test('leads into a deck, to the slide that was looked for, and is gone there', () => {
    for (const kiosk of [attractingKiosk().wakes(), kioskInADeck().goesTo(5)]) {
      kiosk.opensPanel('call').happens({ type: 'open', deck: 'another', slides: 4, index: 2 });
      expect(kiosk.visit).toMatchObject({ deck: { id: 'another', slides: 4, index: 2 }, panel: null });
    }
  });

  test('leads to the last slide of a deck that has become shorter', () => {
    attractingKiosk().wakes().happens({ type: 'open', deck: 'another', slides: 4, index: 9 }).expectSlide(3);
  });
});

describe('What was typed into the search', () => {
  test('is still there when a visitor comes back to it from a slide', () => {
    const kiosk = attractingKiosk().wakes().opensPanel('search').happens({ type: 'search', text: 'fever' });
    kiosk.happens({ type: 'open', deck: 'another', slides: 4, index: 2 });
    expect(kiosk.opensPanel('search').visit.search).toBe('fever');
  });

  test('is gone with the visit', () => {
    const kiosk = attractingKiosk().wakes().happens({ type: 'search', text: 'fever' });
    expect(kiosk.happens({ type: 'finish' }).visit.search).toBe('');
    expect(kiosk.happens({ type: 'cleared' }).wakes().visit.search).toBe('');
  });

  test('is no longer than a line, however long somebody leans on a key', () => {
    expect(
      attractingKiosk()
        .wakes()
        .happens({ type: 'search', text: 'ñ'.repeat(200) }).visit.search,
    ).toBe('ñ'.repeat(40));
  });
});

describe('The questions that a visitor wants to ask', () => {
  const ask = (place: number) => ({
    deck: 'call',
    slide: 'ask',
    place,
    text: `Question ${place}`,
    language: 'en',
  });
  const withTwo = () =>
    attractingKiosk()
      .wakes()
      .happens({ type: 'questions', change: { to: 'add', questions: [ask(0), ask(1)] } });
  const places = ({ visit }: { visit: Visit }) => visit.questions.map(({ place }) => place);

  test('stay on the list through decks, panels, another language and the warning', () => {
    const kiosk = withTwo().chooses('es').opensPanel('questions').opens().goesTo(3).waits(95);
    expect(places(kiosk.expectToBeIn('warning'))).toEqual([0, 1]);
  });

  test('are put in order, and taken off', () => {
    const kiosk = withTwo().happens({ type: 'questions', change: { to: 'lower', question: ask(0) } });
    expect(places(kiosk)).toEqual([1, 0]);
    expect(places(kiosk.happens({ type: 'questions', change: { to: 'remove', question: ask(1) } }))).toEqual([
      0,
    ]);
  });

  test('are gone with the visit', () => {
    expect(places(withTwo().happens({ type: 'finish' }))).toEqual([]);
    expect(places(withTwo().waits(125))).toEqual([]);
  });
});

test('What is in a deck is not shown at home', () => {
  expect(attractingKiosk().wakes().opensPanel('contents').visit.panel).toBeNull();
});

test('A deck without slides does not open', () => {
  attractingKiosk().wakes().opens('empty', 0).expectToBeIn('home');
});

test('A language that is not on offer is not chosen', () => {
  expect(attractingKiosk().wakes().chooses('xx').visit.language).toBe('en');
});

test('A visitor who says that they have finished leaves no trace', () => {
  attractingKiosk().wakes('es').happens({ type: 'finish' }).expectToBeIn('attract').expectNoTrace();
});

describe('A reset that the shell asks for', () => {
  const before = {
    attract: attractingKiosk(),
    home: attractingKiosk().wakes(),
    deck: kioskInADeck().goesTo(3),
    warning: kioskInADeck().waits(90),
  };
  test.each(Object.entries(before))('is done at once in %s', (place, kiosk) => {
    expect(kiosk.place).toBe(place);
    kiosk.happens({ type: 'reset-asked', reason: 'display-changed' }).expectToBeIn('attract').expectNoTrace();
  });
});

describe('A slide whose words do not fit', () => {
  const inParts = (parts: number) => kioskInADeck().goesTo(2).happens({ type: 'parts', parts });
  const turns = (kiosk: ReturnType<typeof inParts>, by: 1 | -1) => kiosk.happens(turn(kiosk.visit, by));

  test('is seen part by part, and turned after the last', () => {
    const kiosk = turns(inParts(2), 1);
    expect(kiosk.visit.deck).toMatchObject({ index: 2, part: 1 });
    expect(turns(kiosk, 1).visit.deck).toMatchObject({ index: 3, part: 0, parts: 1 });
  });

  test('is turned back to at its last part, whichever that turns out to be', () => {
    const kiosk = turns(inParts(2), -1).happens({ type: 'parts', parts: 3 });
    expect(kiosk.visit.deck).toMatchObject({ index: 1, part: 2, parts: 3 });
  });

  test('shows its last part where larger words become smaller, and its parts become fewer', () => {
    const kiosk = inParts(4).happens({ type: 'part', part: 3 }).happens({ type: 'parts', parts: 2 });
    expect(kiosk.visit.deck).toMatchObject({ part: 1, parts: 2 });
  });

  test('keeps its parts when it is asked for again', () => {
    expect(inParts(3).happens({ type: 'part', part: 1 }).goesTo(2).visit.deck).toMatchObject({
      part: 0,
      parts: 3,
    });
  });

  test.each([-1, 0, 1.5, Number.NaN])('has no %s parts', (parts) => {
    expect(inParts(2).happens({ type: 'parts', parts }).visit.deck?.parts).toBe(2);
  });

  test('tells its parts without being a sign of life', () => {
    const kiosk = kioskInADeck().waits(60);
    expect(kiosk.happens({ type: 'parts', parts: 2 }).visit.idle).toBe(60_000);
  });
});
