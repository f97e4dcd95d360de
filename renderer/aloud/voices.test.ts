import { describe, expect, test } from 'vitest';
import { PlayedSpeech, playedUtterance } from './played-voice.fixture.ts';
import { Voices } from './voices.ts';

const linux = 'Mozilla/5.0 (X11; Linux x86_64)';
const windows = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64)';
const wording = { said: 'Hello.', languages: ['en'], speed: 0.75, volume: 0.4 };

function begun(...tags: string[]) {
  const speech = new PlayedSpeech(...tags);
  const voices = new Voices(speech.synthesis, playedUtterance, windows);
  voices.begin();
  speech.asked.length = 0;
  return { speech, voices };
}

describe('The voices of a machine', () => {
  test('are none in a browser that cannot speak, and saying something then ends at once', () => {
    const voices = new Voices(undefined, playedUtterance, linux);
    const ends: boolean[] = [];
    voices.begin();
    voices.say(wording, (isSaid) => ends.push(isSaid));
    expect([voices.speak(['en']), ends]).toEqual([false, [false]]);
  });

  test('that come late are told of', () => {
    const { speech, voices } = begun();
    const heard: boolean[] = [];
    voices.subscribe(() => heard.push(voices.speak(['es'])));
    speech.arrive('es-419');
    expect([voices.speak(['en']), heard]).toEqual([false, [true]]);
  });

  test('that were taken away are gone', () => {
    const { speech, voices } = begun('en-GB');
    speech.arrive();
    expect(voices.speak(['en'])).toBe(false);
  });

  test('are silenced when the page begins: one that crashed may have left them speaking', () => {
    const speech = new PlayedSpeech('en');
    new Voices(speech.synthesis, playedUtterance, linux).begin();
    expect(speech.asked).toEqual(['(silence)']);
  });

  test('heed how loud they are asked to speak everywhere but on Linux', () => {
    const hear = (system: string) => new Voices(undefined, playedUtterance, system).hearVolume;
    expect([hear(linux), hear(windows)]).toEqual([false, true]);
  });
});

describe('What is said', () => {
  test('is said by the voice of its language, as fast and as loud as asked', () => {
    const { speech, voices } = begun('de-DE', 'en-US');
    voices.say(wording, () => undefined);
    expect(speech.spoken[0]).toMatchObject({ text: 'Hello.', lang: 'en-US', rate: 0.75, volume: 0.4 });
  });

  test('tells its end once, and whether it was said', () => {
    const { speech, voices } = begun('en');
    const ends: boolean[] = [];
    voices.say(wording, (isSaid) => ends.push(isSaid));
    speech.tells('end');
    speech.tells('error');
    voices.say(wording, (isSaid) => ends.push(isSaid));
    speech.tells('error');
    expect(ends).toEqual([true, false]);
  });

  test('takes the place of what was said before, whose late end is nobody’s', () => {
    const { speech, voices } = begun('en');
    const ends: string[] = [];
    voices.say(wording, () => ends.push('first'));
    voices.say({ ...wording, said: 'Second.' }, () => ends.push('second'));
    speech.tells('error', speech.spoken[0]);
    expect([speech.asked, ends]).toEqual([['Hello.', '(silence)', 'Second.'], []]);
  });

  test('is silent at once when it is told to be, and tells nobody of an end', () => {
    const { speech, voices } = begun('en');
    const ends: boolean[] = [];
    voices.say(wording, (isSaid) => ends.push(isSaid));
    voices.silence();
    speech.tells('error');
    expect([speech.asked.at(-1), ends]).toEqual(['(silence)', []]);
  });
});
