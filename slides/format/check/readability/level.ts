/** How easy a text is to read, in the formula of its language. */
import { limits } from '../../model/limits.ts';
import { fleschKincaidGrade } from './english.ts';
import { spanishEase } from './spanish.ts';

export interface ReadingLevel {
  /** Flesch-Kincaid grade of English text. */
  grade?: number;
  /** INFLESZ and Fernández-Huerta of Spanish text. */
  inflesz?: number;
  fernandezHuerta?: number;
  /** Whether the text is as easy as it must be. */
  easyEnough: boolean;
  /** The reached and the asked level in words. */
  said: string;
}

/** The level of some lines; undefined without words or without a formula for the language. */
export function readingLevel(
  lines: readonly string[],
  language: string,
  names: readonly string[],
): ReadingLevel | undefined {
  if (/^en\b/.test(language)) return englishLevel(lines, names);
  if (/^es\b/.test(language)) return spanishLevel(lines, names);
  return undefined;
}

function englishLevel(lines: readonly string[], names: readonly string[]): ReadingLevel | undefined {
  const exact = fleschKincaidGrade(lines, names);
  if (exact === undefined) return undefined;
  const grade = oneDigit(exact);
  const said = `Flesch-Kincaid grade ${grade}; at most ${limits.englishGrade} is asked`;
  return { grade, easyEnough: grade <= limits.englishGrade, said };
}

function spanishLevel(lines: readonly string[], names: readonly string[]): ReadingLevel | undefined {
  const ease = spanishEase(lines, names);
  if (!ease) return undefined;
  const inflesz = oneDigit(ease.inflesz);
  const said = `INFLESZ ${inflesz}; at least ${limits.spanishEase} is asked`;
  return {
    inflesz,
    fernandezHuerta: oneDigit(ease.fernandezHuerta),
    easyEnough: inflesz >= limits.spanishEase,
    said,
  };
}

const oneDigit = (value: number) => Math.round(value * 10) / 10;
