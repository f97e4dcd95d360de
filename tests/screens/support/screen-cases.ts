/** Every screen, and what the shell tells the page that shows it: one list for all that looks at screens. */
import { exampleLibrary } from './example-library.ts';
import type { PageOptions } from './page.ts';
import { withShippedTools } from './shipped-tools.ts';
import type { ScreenName } from './visit.ts';

/** A screen as the tests look at it. */
export interface ScreenCase {
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

/** All screens; whoever adds one adds it here. */
export const screenCases: readonly ScreenCase[] = [
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
  {
    name: 'the presenter’s deck, by the rules of another country',
    screen: 'presenter-deck',
    options: { settings: { role: 'presenter', country: 'eu', clinicCountry: 'uk' } },
  },
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
