import type { Aloud } from './aloud.ts';
import type { Ease } from './ease.ts';
import type { LeadChange } from './lead.ts';
import type { ListChange } from './questions.ts';
import type { SessionRules } from './rules.ts';
import type { Insider } from './staff.ts';
import type { Switches } from './switches.ts';
import type { Panel } from './visit.ts';

/** What a visitor did. Each of them is a sign of life and answers the idle warning. */
export type VisitorAct =
  | { type: 'activity' }
  /** A deck, at its first slide or at the one that was looked for, from 0; `stop`: as this stop of the playlist that is shown. */
  | { type: 'open'; deck: string; slides: number; index?: number; stop?: number }
  | { type: 'go'; index: number }
  /** Another part of the shown slide, from 0. */
  | { type: 'part'; part: number }
  | { type: 'panel'; panel: Panel | null }
  /** What stands in the search from now on. */
  | { type: 'search'; text: string }
  /** The list of questions to ask becomes another. */
  | { type: 'questions'; change: ListChange }
  /** Something that makes the screen easier becomes another. */
  | { type: 'ease'; change: Partial<Ease> }
  /** Whether the screen is read aloud, or how, becomes another. */
  | { type: 'aloud'; change: Partial<Aloud> }
  /** A switch was pressed on home where that does nothing else. */
  | { type: 'knock' }
  /** Other switches, or another pace of the frame. */
  | { type: 'switches'; change: Partial<Pick<Switches, 'use' | 'pace'>> }
  /** Something that only a consultant does. */
  | { type: 'lead'; change: LeadChange }
  | { type: 'home' }
  | { type: 'language'; language: string };

/** Everything that can happen to a session. */
export type SessionAct =
  | VisitorAct
  /** The first touch or key on the attract screen, perhaps on the button of a language, or by a key that a switch sends. */
  | { type: 'wake'; language?: string; isKnock?: boolean }
  /** Somebody held the clinic's name, or pressed the keys for it: they want the staff door. */
  | { type: 'door' }
  /** Whoever stands before the staff door turns away. */
  | { type: 'door-closed' }
  /** The shell says that the staff door is open, and for whom. */
  | { type: 'staff-opened'; role: Insider }
  /** A page of the staff panel, by its name. */
  | { type: 'staff-page'; page: string }
  /** Staff say that they are done. */
  | { type: 'staff-left' }
  /** The visitor says that the visit is over. */
  | { type: 'finish' }
  /** Time went by. */
  | { type: 'tick' }
  /** The page has measured in how many parts the shown slide is seen. */
  | { type: 'parts'; parts: number }
  /** Other words came up on the screen, of so many characters. */
  | { type: 'words'; characters: number }
  /** A narration or video runs; `lasts` is its length in milliseconds. */
  | { type: 'media-started'; media: string; lasts: number }
  | { type: 'media-ended'; media: string }
  /** The shell, or a fault in the page, asks for a new start at once. */
  | { type: 'reset-asked'; reason: string }
  /** The page of the last visit is gone from the screen. */
  | { type: 'cleared' }
  /** The clinic changed its settings. A visit that is under way ends by the rules that it began with. */
  | { type: 'rules-changed'; rules: SessionRules };

/** An act and when it happened, in milliseconds of a steady clock (see `steadyClock`). */
export type SessionEvent = SessionAct & { at: number };

/** The same answer to everything that a visitor does. An act that is missing here does not compile. */
export function toEveryVisitorAct<const Answer>(answer: Answer): Record<VisitorAct['type'], Answer> {
  return {
    activity: answer,
    open: answer,
    go: answer,
    part: answer,
    panel: answer,
    search: answer,
    questions: answer,
    ease: answer,
    aloud: answer,
    knock: answer,
    switches: answer,
    lead: answer,
    home: answer,
    language: answer,
  };
}
