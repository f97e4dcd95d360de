/**
 * Every screen at every size that clinics hang on walls: nothing too small, too near, cut off or hard to read. A part of
 * them in `npm test`, all in `npm run test:whole`.
 */
import { describe, expect, test } from 'vitest';
import { partOf } from '../support/part.ts';
import { axeFindings } from './support/axe.ts';
import { withBuiltPage } from './support/built-page.ts';
import { exampleLibrary } from './support/example-library.ts';
import { clippedFindings, touchFindings } from './support/measure.ts';
import { openPage, type PageOptions } from './support/page.ts';
import { withShippedTools } from './support/shipped-tools.ts';
import { goTo, type Language, resize, type ScreenName } from './support/visit.ts';

const sizes = [
  { width: 1920, height: 1080 },
  { width: 1080, height: 1920 },
  { width: 1366, height: 768 },
  { width: 1280, height: 800 },
  { width: 1024, height: 768 },
  { width: 3840, height: 2160 },
  { width: 1024, height: 600 },
  { width: 512, height: 911 },
  { width: 911, height: 512 },
] as const;

interface Case {
  name: string;
  screen: ScreenName;
  options?: PageOptions;
}

const withTools = withShippedTools(exampleLibrary(1));
const manyQuestions = withShippedTools(exampleLibrary(15));
const manyContacts = ['CAR T team', 'Night nurse', 'Weekend desk', 'Haematology ward'].map((name, at) => ({
  name,
  number: `+1 202 555 014${at} ext. 12`,
  hours: 'Monday to Friday, 8:00 to 17:00',
}));

const cases: readonly Case[] = [
  { name: 'attract', screen: 'attract' },
  { name: 'a dark screen', screen: 'asleep', options: { settings: { screen: 'dark' } } },
  { name: 'a dim screen', screen: 'asleep', options: { settings: { screen: 'dim' } } },
  { name: 'home with one deck', screen: 'home', options: { library: exampleLibrary(1) } },
  { name: 'home with two decks', screen: 'home', options: { library: exampleLibrary(2) } },
  { name: 'home with three decks', screen: 'home', options: { library: exampleLibrary(3) } },
  { name: 'home with five decks', screen: 'home', options: { library: exampleLibrary(5) } },
  { name: 'home with eight decks', screen: 'home', options: { library: exampleLibrary(8) } },
  { name: 'home with twelve decks', screen: 'home', options: { library: exampleLibrary(12) } },
  { name: 'home with fifteen decks', screen: 'home', options: { library: exampleLibrary(15) } },
  { name: 'deck', screen: 'deck' },
  { name: 'contents', screen: 'contents' },
  { name: 'sources', screen: 'sources' },
  { name: 'call', screen: 'call', options: { library: withTools } },
  {
    name: 'call with all the numbers that a clinic may give',
    screen: 'call',
    options: { library: withTools, settings: { contacts: manyContacts } },
  },
  { name: 'call without its words', screen: 'call' },
  { name: 'questions', screen: 'questions', options: { library: manyQuestions } },
  { name: 'questions without the words of the tool', screen: 'questions' },
  { name: 'my list', screen: 'my-list', options: { library: manyQuestions } },
  {
    name: 'my list as codes',
    screen: 'questions-code',
    options: { library: manyQuestions },
  },
  { name: 'when to call as codes', screen: 'call-code', options: { library: withTools } },
  { name: 'glossary', screen: 'glossary' },
  { name: 'search', screen: 'search' },
  { name: 'make it easier', screen: 'ease' },
  { name: 'warning', screen: 'warning', options: { ownClock: true } },
  { name: 'calm', screen: 'calm', options: { library: null } },
  {
    name: 'a consultation that may begin',
    screen: 'presenter-start',
    options: { settings: { role: 'presenter', consultation: 'only' } },
  },
  {
    name: 'the topics of a consultation',
    screen: 'presenter-home',
    options: { settings: { role: 'presenter' }, library: exampleLibrary(12) },
  },
  {
    name: 'a path for a family',
    screen: 'path',
    options: { settings: { role: 'presenter' }, library: exampleLibrary(12) },
  },
  { name: 'the presenter’s deck', screen: 'presenter-deck', options: { settings: { role: 'presenter' } } },
  { name: 'the tools for a slide', screen: 'ink-tools', options: { settings: { role: 'presenter' } } },
  {
    name: 'the tools for a slide on one display',
    screen: 'ink-tools',
    options: { settings: { role: 'presenter' }, family: 0 },
  },
  {
    name: 'what a family takes home',
    screen: 'take-home',
    options: { settings: { role: 'presenter' }, library: withTools },
  },
];

const browser = withBuiltPage('kiosk');

async function findings({ screen, options }: Case, language: Language): Promise<string[]> {
  const languages = language === 'en' ? ['en', 'es'] : ['es', 'en'];
  const { page, context, told } = await openPage(browser(), {
    ...options,
    settings: { ...options?.settings, languages },
  });
  await goTo(page, screen, language);
  const found = await axeFindings(page);
  for (const size of sizes) {
    await resize(page, size);
    const here = [...(await touchFindings(page)), ...(await clippedFindings(page))];
    found.push(...here.map((finding) => `${size.width}×${size.height}: ${finding}`));
  }
  found.push(...(await told()).complaints);
  await context.close();
  return found;
}

describe('At every size, for axe and for the security headers, nothing is wrong', () => {
  test.each(partOf(cases))('on $name', async (each) => {
    expect(await findings(each, 'en')).toEqual([]);
  });

  const inSpanish = cases.filter(({ name }) =>
    [
      'attract',
      'home with twelve decks',
      'deck',
      'call',
      'questions',
      'my list',
      'my list as codes',
      'when to call as codes',
      'what a family takes home',
      'the tools for a slide',
      'the tools for a slide on one display',
      'glossary',
      'search',
      'make it easier',
      'warning',
    ].includes(name),
  );
  test.each(partOf(inSpanish))('on $name in Spanish', async (each) => {
    expect(await findings(each, 'es')).toEqual([]);
  });
});
