import { useState } from 'react';
import { Cast } from '../../../deck/index.ts';
import { ownName } from '../../../i18n/languages.ts';
import { useWords, Words } from '../../../i18n/words.tsx';
import type { Review, Settings, SignOffDesk, SignOffText } from '../../../session-driver/kiosk.ts';
import { Panel } from '../../../ui/panel/panel.tsx';
import { ItemView } from './item-view.tsx';
import styles from './review.module.css';
import { ReviewFoot } from './review-foot.tsx';
import { SignForm } from './sign-form.tsx';
import { type OpenReview, useReview } from './use-review.ts';

export interface ReviewPanelProps {
  desk: SignOffDesk;
  text: SignOffText;
  country: Settings['country'];
  onFault: (error: unknown) => void;
  /** Another item is on the screen. */
  onNews: () => void;
  onClose: () => void;
}

/**
 * A deck or its notes, read item by item: each is approved, or a concern about it is noted. What is decided is kept at once,
 * so it may be left half way. When all of it is approved, it is signed.
 */
export function ReviewPanel({ desk, text, country, onFault, onNews, onClose }: ReviewPanelProps) {
  const say = useWords();
  const { opened, hasChanged, decide, again } = useReview(desk, text, onFault);
  const review = opened === null || opened === 'gone' ? null : opened.review;
  return (
    <Panel
      title={review?.bundle.deck.title ?? say('decks.review')}
      lead={review === null ? '' : leadOf(review, say)}
      closeLabel={say('decks.leave')}
      onClose={onClose}
      screen="review"
      wide
      tall
    >
      {opened === 'gone' && (
        <p className={styles.gone} role="status">
          <Words id="decks.cannot-open" />
        </p>
      )}
      {hasChanged && (
        <p className={styles.changed} role="alert">
          <Words id="decks.text-changed" />
        </p>
      )}
      {opened !== null && opened !== 'gone' && (
        <Cast bundles={opened.casts}>
          <Items
            key={opened.review.content}
            opened={opened}
            country={country}
            decide={decide}
            sign={async (signer) => {
              const outcome = await desk.sign(text, opened.review.content, signer);
              if (outcome === 'signed') onClose();
              else await again();
              return outcome;
            }}
            onFault={onFault}
            onNews={onNews}
          />
        </Cast>
      )}
    </Panel>
  );
}

function leadOf({ items, language, part }: Review, say: ReturnType<typeof useWords>): string {
  const approved = items.filter(({ verdict }) => verdict === 'approved').length;
  return [
    say(`decks.part.${part}`),
    ownName(language),
    say('decks.progress', { approved, items: items.length }),
  ].join(' · ');
}

interface ItemsProps {
  opened: OpenReview;
  country: Settings['country'];
  decide: ReturnType<typeof useReview>['decide'];
  sign: (signer: { name: string; office: string }) => Promise<'signed' | 'changed' | 'open'>;
  onFault: (error: unknown) => void;
  onNews: () => void;
}

/** One item at a time, and after the last one the signature. It opens at the first that is not approved. */
function Items({ opened, country, decide, sign, onFault, onNews }: ItemsProps) {
  const { review } = opened;
  const { items } = review;
  const nextOpen = (from: number) => {
    const places = [...items.keys()].map((place) => (from + place) % items.length);
    return places.find((place) => items[place]?.verdict !== 'approved') ?? items.length;
  };
  const [at, setAt] = useState(() => (review.state === 'signed' ? 0 : nextOpen(0)));
  const go = (to: number) => {
    onNews();
    setAt(to);
  };
  const item = items[at];
  if (item === undefined)
    return <SignForm review={review} sign={sign} onFault={onFault} onBack={() => go(items.length - 1)} />;
  const approve = async () => {
    const others = items.map((each, place) => place === at || each.verdict === 'approved');
    if (!(await decide(item.id, { verdict: 'approved' }))) return;
    const later = others.findIndex((isDone, place) => place > at && !isDone);
    const earlier = others.indexOf(false);
    go(later !== -1 ? later : earlier !== -1 ? earlier : items.length);
  };
  return (
    <>
      <ItemView key={item.id} opened={opened} item={item} country={country} />
      <ReviewFoot
        key={`foot ${item.id}`}
        at={at}
        items={items}
        isSigned={review.state === 'signed'}
        onGo={go}
        onApprove={approve}
        onConcern={(concern) => decide(item.id, { verdict: 'concern', concern })}
      />
    </>
  );
}
