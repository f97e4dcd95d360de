import { useCallback, useEffect, useState } from 'react';
import type { CastBundle, PictureBundle } from '../../../../slides/format/model/bundle.ts';
import { wholeDeck } from '../../../../slides/format/model/whole-deck.ts';
import type { Decision, Review, SignOffDesk, SignOffText } from '../../../session-driver/kiosk.ts';

/** A review as it stands, with what its slides are drawn with. */
export interface OpenReview {
  review: Review;
  casts: readonly CastBundle[];
  /** The picture on the card of the deck. */
  picture: PictureBundle | null;
}

export interface ReviewDesk {
  /** Null until it is here; `gone` where there is none, or it cannot be had. */
  opened: OpenReview | 'gone' | null;
  /** Whether the text was another one when something was decided of it: it was read anew, and has to be looked at again. */
  hasChanged: boolean;
  /** Keeps a decision; whether it was kept. */
  decide: (item: string, decision: Decision) => Promise<boolean>;
  /** Reads the review anew. */
  again: () => Promise<void>;
}

/** A review and what can be done with it. What fails is reported, and the review stays as it was. */
export function useReview(
  desk: SignOffDesk,
  text: SignOffText,
  onFault: (error: unknown) => void,
): ReviewDesk {
  const [opened, setOpened] = useState<OpenReview | 'gone' | null>(null);
  const [hasChanged, setChanged] = useState(false);
  const again = useCallback(async () => {
    try {
      setOpened((await read(desk, text)) ?? 'gone');
    } catch (error) {
      onFault(error);
      setOpened((before) => before ?? 'gone');
    }
  }, [desk, text, onFault]);
  useEffect(() => void again(), [again]);
  const decide = async (item: string, decision: Decision) => {
    if (opened === null || opened === 'gone') return false;
    try {
      const outcome = await desk.decide(text, opened.review.content, item, decision);
      setChanged(outcome === 'changed');
      await again();
      return outcome === 'kept';
    } catch (error) {
      onFault(error);
      return false;
    }
  };
  return { opened, hasChanged, decide, again };
}

async function read(desk: SignOffDesk, text: SignOffText): Promise<OpenReview | null> {
  const review = await desk.review(text);
  if (review === null) return null;
  const card = review.items.find(({ id }) => id === wholeDeck)?.now?.pictures[0];
  const [cast, picture] = await Promise.all([
    review.cast === null ? null : desk.cast(review.cast),
    card === undefined ? null : desk.picture(card),
  ]);
  return { review, casts: cast === null ? [] : [cast], picture };
}
