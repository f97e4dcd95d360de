import { useState } from 'react';
import { wholeDeck } from '../../../../slides/format/model/whole-deck.ts';
import { FigureView, SmallSlide } from '../../../deck/index.ts';
import { useWords } from '../../../i18n/words.tsx';
import type { Review, Settings } from '../../../session-driver/kiosk.ts';
import { Scroller } from '../../../ui/scroller/scroller.tsx';
import { Tabs, useTabsName } from '../../../ui/tabs/tabs.tsx';
import { Behind } from './behind.tsx';
import { Changes } from './changes.tsx';
import styles from './review.module.css';
import type { OpenReview } from './use-review.ts';

export interface ItemViewProps {
  opened: OpenReview;
  item: Review['items'][number];
  country: Settings['country'];
}

/** An item as it is seen, with what stands behind it; or, where it is another one than before, old and new. */
export function ItemView({ opened, item, country }: ItemViewProps) {
  const say = useWords();
  const name = useTabsName();
  const { now, before } = item;
  const isChange = before !== null;
  const [view, setView] = useState<'changes' | 'slide'>(isChange ? 'changes' : 'slide');
  const shown = now === null ? 'changes' : isChange ? view : 'slide';
  const scroller = {
    edge: 'panel',
    on: say('scroll.on'),
    end: say('scroll.end'),
    back: say('scroll.back'),
  } as const;
  return (
    <div className={styles.item} data-item={item.id} data-view={shown}>
      {isChange && now !== null && (
        <div className={styles.tabs}>
          <Tabs
            label={say('decks.views')}
            tabs={[
              { id: 'changes', title: say('decks.view-changes') },
              { id: 'slide', title: say('decks.view-slide') },
            ]}
            chosen={shown}
            onChoose={(id) => setView(id === 'slide' ? 'slide' : 'changes')}
            name={name}
          />
        </div>
      )}
      {item.concern !== '' && (
        <p className={styles.noted}>
          <b>{say(item.verdict === 'concern' ? 'decks.concern-is' : 'decks.concern-was')}</b>{' '}
          <bdi>{item.concern}</bdi>
        </p>
      )}
      <div
        className={styles.shown}
        {...(isChange && now !== null
          ? { role: 'tabpanel', id: `${name}-panel-${shown}`, 'aria-labelledby': `${name}-tab-${shown}` }
          : {})}
      >
        {shown === 'changes' && before !== null ? (
          <Scroller key="changes" label={say('decks.view-changes')} {...scroller}>
            <Changes before={before} now={now} language={opened.review.language} />
          </Scroller>
        ) : (
          <>
            <div className={styles.picture}>
              <Picture opened={opened} item={item} />
            </div>
            <Scroller key="behind" label={say('decks.behind')} {...scroller} edge="none">
              <Behind opened={opened} item={item} country={country} />
            </Scroller>
          </>
        )}
      </div>
    </div>
  );
}

/** The slide as visitors see it; of the deck as a whole the picture on its card. */
function Picture({ opened: { review, picture }, item }: Pick<ItemViewProps, 'opened' | 'item'>) {
  const { bundle } = review;
  const slide = bundle.deck.slides.find(({ id }) => id === item.id);
  if (item.id === wholeDeck)
    return picture && <FigureView figure={picture.figure} active={false} decorative />;
  return slide && <SmallSlide bundle={bundle} slide={slide} step="all" touchable />;
}
