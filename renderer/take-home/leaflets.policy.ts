/**
 * What a family takes home, in plain words: its questions, when to call, or what a topic says. Pure: the words of the
 * screen come in, lines go out. Nothing here is said that no slide says.
 */
import type { DeckBundle } from '../../slides/format/model/bundle.ts';
import type { Block, Inline, Prose, Slide } from '../../slides/format/model/library.ts';
import { plainText } from '../../slides/format/model/plain-text.ts';
import type { Leaflet } from './codes.policy.ts';

/** The family's questions in their order, numbered. */
export function questionsLeaflet(title: string, questions: readonly string[]): Leaflet {
  return { title, lines: questions.map((question, at) => `${at + 1}. ${question}`) };
}

/** A passage of what says when to call. */
export interface CallPassage {
  id: string;
  title: readonly Inline[];
  text: readonly Prose[];
  apart: readonly Prose[];
  beingReviewed: boolean;
}

export interface CallWords {
  title: string;
  /** Besides the clinic's own numbers: that there is one on the card. */
  orCard: string;
  /** Says that what stands above it is past its review date. */
  beingReviewed: string;
  /** Whether the clinic has signed these words. */
  review: string;
}

export interface CallAsked {
  signs: readonly CallPassage[];
  steps: readonly CallPassage[];
  contacts: readonly Contact[];
  words: CallWords;
}

/** A number of the clinic, as the clinic wrote it. */
export interface Contact {
  name: string;
  number: string;
  hours: string;
}

/** The signs to call for, whom to call, and what to do when nobody answers. The clinic's own numbers come first of whom. */
export function callLeaflet({ signs, steps, contacts, words }: CallAsked): Leaflet {
  const reviewed = ({ beingReviewed }: CallPassage) => (beingReviewed ? [words.beingReviewed] : []);
  return {
    title: words.title,
    lines: [
      ...signs.flatMap((sign) => [
        `• ${plain(sign.title)}: ${proseLines(sign.text).join(' ')}`,
        ...reviewed(sign),
      ]),
      ...steps.flatMap((step) => [
        '',
        plain(step.title),
        ...(step.id === 'whom' && contacts.length > 0
          ? [...contactLines(contacts), words.orCard]
          : proseLines(step.text)),
        ...proseLines(step.apart),
        ...reviewed(step),
      ]),
      '',
      words.review,
    ],
  };
}

/** Whom to call, in words that are always there. */
export function plainCallLeaflet(
  title: string,
  contacts: readonly Contact[],
  lines: readonly string[],
): Leaflet {
  return { title, lines: [...contactLines(contacts), ...lines] };
}

function contactLines(contacts: readonly Contact[]): string[] {
  return contacts.map(({ name, number, hours }) => `${name}: ${number}${hours === '' ? '' : ` (${hours})`}`);
}

export interface TopicWords {
  /** The heading above the sources. */
  sources: string;
  /** Whether the clinic has signed this content. */
  review: string;
  /** By when the facts are to be checked again; null where nothing rests on a fact. */
  checkedAgain: string | null;
  /** Says that a slide rests on a fact past its review date. */
  beingReviewed: string;
  doThis: string;
  doNot: string;
  outOf100: (count: number) => string;
}

/** A topic as headlines and key sentences, with its sources and dates. */
export function topicLeaflet(bundle: Pick<DeckBundle, 'deck' | 'sources'>, words: TopicWords): Leaflet {
  const sources = sourceLines(bundle);
  return {
    title: bundle.deck.title,
    lines: [
      ...saidBy(bundle).flatMap((slide) => ['', slide.titleText, ...slideLines(slide, words)]),
      ...(sources.length > 0 ? ['', words.sources, ...sources.map((source) => `• ${source}`)] : []),
      '',
      ...reviewLines(words),
    ].slice(1),
  };
}

/** The slides of a topic that say something: all but its cover. */
export function saidBy({ deck }: Pick<DeckBundle, 'deck'>): Slide[] {
  return deck.slides.filter(({ layout }) => layout !== 'cover');
}

/** The sources of a topic, each once. */
export function sourceLines({ deck, sources }: Pick<DeckBundle, 'deck' | 'sources'>): string[] {
  const cited = [...new Set(deck.slides.flatMap((slide) => slide.sources))];
  return cited
    .flatMap((id) => sources[id] ?? [])
    .map(({ title, publisher, date }) => {
      const published = [publisher, date].filter(Boolean).join(', ');
      return published === '' ? title : `${title} (${published})`;
    });
}

/** Whether the clinic has signed a topic, and by when its facts are to be checked again. */
export function reviewLines({ review, checkedAgain }: TopicWords): string[] {
  return checkedAgain === null ? [review] : [review, checkedAgain];
}

/** The first day on which a fact of a deck is to be checked again (`YYYY-MM-DD`); null where it rests on none. */
export function firstReview({ facts }: Pick<DeckBundle, 'facts'>): string | null {
  return (
    Object.values(facts)
      .map(({ reviewBy }) => reviewBy)
      .sort()[0] ?? null
  );
}

/** What a slide says below its headline, in few lines. */
export function slideLines(slide: Slide, words: TopicWords): string[] {
  return [
    ...slide.blocks.flatMap((block) => keyLines(block, words)),
    ...(slide.beingReviewed ? [words.beingReviewed] : []),
  ];
}

/** What must not be left out of a slide that is only heard of in a few lines. What needs its picture is left out. */
function keyLines(block: Block, words: TopicWords): string[] {
  switch (block.type) {
    case 'text':
      return proseLines(block.prose);
    case 'callout':
      return proseLines(block.body);
    case 'urgent':
      return [plain(block.title), ...bullets(block.signs), ...proseLines(block.action)];
    case 'do-dont':
      return [...headed(words.doThis, block.dos), ...headed(words.doNot, block.donts)];
    case 'steps':
      return block.items.map(({ title }, at) => `${at + 1}. ${plain(title)}`);
    case 'timeline':
      return block.entries.map(({ when, title }) => `• ${plain(when)}: ${plain(title)}`);
    case 'people':
      return block.groups.flatMap(({ count, label, body }) => [
        `• ${words.outOf100(count)}: ${plain(label)}`,
        ...proseLines(body),
      ]);
    case 'comparison':
      return [
        ...block.rows.map(({ label, shown }) => `• ${plain(label)}: ${shown}`),
        ...[plain(block.note)].filter((note) => note !== ''),
      ];
    case 'questions':
      return bullets(block.items);
    default:
      return [];
  }
}

function proseLines(prose: readonly Prose[]): string[] {
  return prose.flatMap((each) => (each.type === 'paragraph' ? plain(each.children) : bullets(each.items)));
}

function headed(heading: string, lines: readonly Inline[][]): string[] {
  return lines.length === 0 ? [] : [`${heading}:`, ...bullets(lines)];
}

const bullets = (lines: readonly Inline[][]): string[] => lines.map((line) => `• ${plain(line)}`);

/** The words of a line, with one blank where it has several. */
function plain(line: readonly Inline[]): string {
  return plainText(line).replace(/\s+/g, ' ').trim();
}
