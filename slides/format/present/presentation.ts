/** For whom decks are shown: one clinic, on one day. */
import { type DeckGroup, isOnHome } from '../model/groups.ts';
import type { Jurisdiction } from '../model/library.ts';
import type { SignOff } from '../model/sign-off.ts';

export type Audience = 'visitors' | 'consultation';

export interface Presentation {
  /** Where the clinic is; `all` when nobody knows: then only what holds in every country is shown. */
  country: Jurisdiction;
  /** `visitors` are alone with the kiosk; in a `consultation` a consultant leads through decks and slides that are kept for it. */
  audience: Audience;
  /** `YYYY-MM-DD`; a fact may be shown up to and including its review date. */
  today: string;
  /** What becomes of a slide with a fact past its review date. */
  whenExpired: 'show-notice' | 'hide';
  /** Deck ids in the order the clinic wants; the others follow by group and order. */
  deckOrder: readonly string[];
  signOffs: readonly SignOff[];
  /** Whether visitors see only decks that the clinic has signed; absent: they see all. */
  requireSignOff?: boolean;
}

/**
 * Whether a deck is kept from those who see decks here, because the clinic has not signed it. The words of a tool never
 * are: a screen that says whom to call must not be empty. Nor is any deck in a consultation, where somebody answers for it.
 */
export function isHeldBack(
  group: DeckGroup,
  signedOn: string | null,
  { requireSignOff = false, audience }: Pick<Presentation, 'requireSignOff' | 'audience'>,
): boolean {
  return requireSignOff && audience === 'visitors' && isOnHome(group) && signedOn === null;
}

/** The last day on which the clinic signed this very content, or null. `content` is what it sees of the deck, or of its notes. */
export function signedOn(
  deck: { id: string; language: string; content: string | undefined; part?: SignOff['part'] },
  { country, signOffs }: Pick<Presentation, 'country' | 'signOffs'>,
): string | null {
  const days = signOffs
    .filter((signOff) => signOff.deck === deck.id && signOff.language === deck.language)
    .filter((signOff) => signOff.part === deck.part)
    .filter((signOff) => signOff.jurisdiction === country && signOff.hash === deck.content)
    .map((signOff) => signOff.on)
    .sort();
  return days.at(-1) ?? null;
}
