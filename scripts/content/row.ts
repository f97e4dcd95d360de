/** The line that the check prints for a deck in one language. */
import type { CompiledDeck } from '../../slides/format/compile/deck.ts';
import type { Ground } from '../../slides/format/compile/ground.ts';
import type { Deck } from '../../slides/format/library.ts';
import { expiringFacts } from './expiring.ts';
import type { PematScore } from './pemat/score.ts';
import { claimsOf } from './report/claims.ts';

export interface Row {
  deck: string;
  language: string;
  slides: number;
  /** Words on its fullest slide. */
  words: number;
  /** How hard the text is: a Flesch-Kincaid grade, or INFLESZ for Spanish; null where no measure fits the language. */
  reading: { measure: 'grade' | 'INFLESZ'; value: number } | null;
  claims: number;
  /** How many of the facts it rests on were read at their source, read in part, or not read. */
  facts: { read: number; partly: number; unread: number };
  /** Facts past their review date, or that reach it soon. */
  expiring: number;
  missingAlt: number;
  untranslated: number;
  /** Null when the deck has no worksheet. */
  pemat: PematScore | null;
  status: 'draft' | 'reviewed';
}

/** The reading level in few characters. */
export function saidReading({ reading }: Pick<Row, 'reading'>): string {
  if (reading === null) return '–';
  return reading.measure === 'grade' ? reading.value.toFixed(1) : `INF ${Math.round(reading.value)}`;
}

/** “understandability/actionability” in per cent; “open” for a scale that nobody has rated, “none” without a worksheet. */
export function saidPemat({ pemat }: Pick<Row, 'pemat'>): string {
  if (pemat === null) return 'none';
  const { understandability, actionability } = pemat;
  if (understandability === null && actionability === null) return 'open';
  return `${understandability ?? 'open'}/${actionability ?? 'open'}`;
}

interface RowContext {
  ground: Ground;
  score: PematScore | null;
  today: string;
  expiringDays: number;
}

/** The rows of a deck, one for each language that could be compiled. */
export function rowsOf(compiled: CompiledDeck, context: RowContext): Row[] {
  return Object.entries(compiled.decks).map(([language, deck]) => rowOf(compiled, language, deck, context));
}

function rowOf(compiled: CompiledDeck, language: string, deck: Deck, context: RowContext): Row {
  const { ground, score, today, expiringDays } = context;
  const count = (verification: 'read' | 'partly' | 'unread') =>
    factsOn(deck).filter((id) => ground.facts.get(id)?.verification === verification).length;
  return {
    deck: compiled.folder,
    language,
    slides: deck.slides.length,
    words: 0,
    reading: null,
    claims: deck.slides.reduce((sum, slide) => sum + claimsOf(slide).length, 0),
    facts: { read: count('read'), partly: count('partly'), unread: count('unread') },
    expiring: expiringFacts([deck], ground.facts, { today, days: expiringDays }).length,
    missingAlt: 0,
    untranslated: 0,
    pemat: score,
    status: deck.status,
  };
}

const factsOn = (deck: Deck) => [...new Set(deck.slides.flatMap((slide) => slide.facts))];
