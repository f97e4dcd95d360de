/** What is heard of a kiosk that reads aloud, with a real Speech Dispatcher and eSpeak NG; the sound is recorded and measured. */
import { setTimeout as wait } from 'node:timers/promises';
import { expect, type Page, test } from '@playwright/test';
import { speech as english } from '../../slides/format/languages/en/speech.ts';
import { speech as spanish } from '../../slides/format/languages/es/speech.ts';
import { type Kiosk, launchKiosk } from '../support/kiosk.ts';
import { pronunciationOf, SpeechMachine } from './speech-machine.ts';

const machine = new SpeechMachine();
let kiosk: Kiosk;
let page: Page;

/** Milliseconds in which it has to be silent: what the sound card still holds, and two crowded cores. */
const aMoment = 1_500;

const screen = (name: string) => page.locator(`[data-screen="${name}"]`);
/** The words that end a visit, at home. */
const finish = 'I have finished';
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const lit = () =>
  page.evaluate(() => [...(CSS.highlights.get('aloud') ?? [])].map(String).join('').replace(/\s+/g, ' '));

/** Turns the reading on, at its usual pace, and comes back to what was shown. */
async function turnOn(): Promise<void> {
  await kiosk.touch(button('Make it easier'));
  await kiosk.touch(screen('ease').getByRole('button', { name: 'Read to me' }));
  await kiosk.touch(screen('ease').getByRole('button', { name: 'Close' }));
}

async function openFirstTopic(): Promise<void> {
  page = await kiosk.page();
  await screen('attract').waitFor();
  await kiosk.touch({ x: 400, y: 300 });
  await screen('home').waitFor();
  await kiosk.touch(page.getByRole('button', { name: /What is CAR T-cell therapy/ }).first());
  await screen('deck').waitFor();
}

/** Ends the visit, and waits until nothing is heard. */
async function endVisit(): Promise<void> {
  await kiosk.touch(button('Home'));
  await kiosk.touch(button(finish));
  await screen('attract').waitFor();
  await machine.isSilentFor(1_000);
}

test.beforeAll(async () => {
  await machine.start();
  kiosk = await launchKiosk({ config: { country: 'uk', languages: ['en', 'es'] }, env: machine.env });
});
test.afterAll(async () => {
  await kiosk?.close();
  await machine.stop();
});

test('nothing is heard of a kiosk that nobody asked to read', async () => {
  await openFirstTopic();
  const begun = Date.now();
  await wait(3_000);
  expect(machine.heard(begun)).toBe(0);
  await endVisit();
});

test('a sentence lasts as long as it is, and is lit as long as it is heard', async () => {
  await openFirstTopic();
  await turnOn();
  const spoken: { letters: number; seconds: number }[] = [];
  for (let last = '', from = Date.now(), tries = 0; spoken.length < 3 && tries < 600; tries += 1) {
    const now = await lit();
    if (now !== last) {
      if (last !== '') spoken.push({ letters: last.length, seconds: machine.heard(from) });
      [last, from] = [now, Date.now()];
    }
    await wait(50);
  }
  console.log(spoken.map(({ letters, seconds }) => `${letters} letters: ${seconds.toFixed(2)} s`).join('\n'));
  const whole = spoken.filter(({ letters }) => letters > 12);
  expect(whole.length).toBeGreaterThan(1);
  for (const { letters, seconds } of whole) {
    expect(seconds).toBeGreaterThan(letters * 0.025);
    expect(seconds).toBeLessThan(1.5 + letters * 0.12);
  }
  await endVisit();
});

test('a pause is silent within a moment, and what comes after it begins the sentence anew', async () => {
  await openFirstTopic();
  const asked = Date.now();
  await turnOn();
  await machine.hears(asked);
  await kiosk.touch(button('Pause'));
  const paused = Date.now();
  await wait(4_000);
  expect(machine.soundAfter(paused)).toBeLessThan(aMoment);
  const sentence = await lit();
  await kiosk.touch(button('Go on reading'));
  const resumed = Date.now();
  await machine.hears(resumed);
  expect(await lit()).toBe(sentence);
  await endVisit();
});

test('a slide that is turned is silent, and the next one is heard', async () => {
  await openFirstTopic();
  const asked = Date.now();
  await turnOn();
  await machine.hears(asked);
  await kiosk.touch(button('Next'));
  const turned = Date.now();
  await expect(page.locator('[data-deck][data-index]')).toHaveAttribute('data-index', '1');
  const headline = (await page.locator('section.present h1').textContent()) ?? '';
  await expect.poll(lit).toBe(headline.replace(/\s+/g, ' '));
  await machine.hears(turned);
  await endVisit();
});

test('the end of the visit is silent within a moment, and the next visitor is not read to', async () => {
  await openFirstTopic();
  const asked = Date.now();
  await turnOn();
  await machine.hears(asked);
  await kiosk.touch(button('Home'));
  await kiosk.touch(button(finish));
  const ended = Date.now();
  await screen('attract').waitFor();
  await wait(4_000);
  expect(machine.soundAfter(ended)).toBeLessThan(aMoment);
  await openFirstTopic();
  const begun = Date.now();
  await wait(2_000);
  expect(machine.heard(begun)).toBe(0);
  await endVisit();
});

test('a page that crashes is silent once it is loaded anew', async () => {
  await openFirstTopic();
  const asked = Date.now();
  await turnOn();
  await machine.hears(asked);
  await kiosk.control({ do: 'crash', window: 0 });
  page = await kiosk.page();
  await screen('attract').waitFor();
  await machine.isSilentFor(2_000);
});

test('slower is slower', async () => {
  const lasts: number[] = [];
  for (const pace of ['Slower', 'Faster']) {
    await openFirstTopic();
    await kiosk.touch(button('Make it easier'));
    await kiosk.touch(screen('ease').getByRole('button', { name: 'Read to me' }));
    await machine.isSilentFor(1_500);
    const from = Date.now();
    await kiosk.touch(screen('ease').getByRole('button', { name: pace }));
    await machine.hears(from);
    await machine.isSilentFor(1_500);
    lasts.push(machine.heard(from));
    await kiosk.touch(screen('ease').getByRole('button', { name: 'Close' }));
    await endVisit();
  }
  const [slower = 0, faster = 0] = lasts;
  console.log(`slower: ${slower.toFixed(2)} s, faster: ${faster.toFixed(2)} s`);
  expect(slower).toBeGreaterThan(faster * 1.2);
});

test('each name of the list has a pronunciation of its own', () => {
  for (const [voice, { said }] of [
    ['en-gb', english],
    ['es', spanish],
  ] as const)
    for (const [name, words] of said) {
      const spoken = pronunciationOf(words, voice);
      console.log([voice, name, words, spoken].join('\t'));
      expect(spoken).not.toBe('');
    }
});
