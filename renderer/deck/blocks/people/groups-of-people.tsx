import { type ReactElement, useContext, useState } from 'react';
import { plainText } from '../../../../slides/format/model/plain-text.ts';
import { useWords } from '../../../i18n/words.tsx';
import { TabPanels, Tabs, useTabsName } from '../../../ui/tabs/tabs.tsx';
import { ProseText } from '../../inline/prose-text.tsx';
import { keyed } from '../../keyed.ts';
import { TouchableContext, useActivity, useLed } from '../../view/deck-context.ts';
import { ToldPanels } from '../../views/told-panels.tsx';
import type { BlockOf, BlockProps } from '../block-props.ts';
import { groupView } from './group-view.ts';
import styles from './people.module.css';
import { PeoplePicture } from './people-picture.tsx';

/**
 * The same 100 people, one group after the other: who was counted in the first and is not any more keeps a tint. The
 * first group is shown at rest, and again when the slide was left. Somebody who leads shows another by the name of its place (`groupView`).
 */
export function GroupsOfPeople({ block: { groups } }: BlockProps<'people'>): ReactElement {
  const say = useWords();
  const name = useTabsName();
  const { active } = useActivity();
  const isTouchable = useContext(TouchableContext);
  const [touched, setTouched] = useState('0');
  if (!active && touched !== '0') setTouched('0');
  const led = useLed()?.view;
  const ledTo = groups.findIndex((_, place) => groupView(place) === led);
  const chosen = ledTo === -1 ? touched : String(ledTo);
  const tabs = keyed(groups).map(([id, { label }]) => ({ id, title: plainText(label) }));
  const shown = groups[Number(chosen)] ?? groups[0];
  if (!shown) throw new RangeError('A picture of people without a group cannot be shown');
  const sentence = say('deck.people-group', { count: shown.count, label: plainText(shown.label) });
  const panels = keyed(groups).map(([id, group]) => ({ id, content: <GroupWords group={group} /> }));
  return (
    <div className={styles.people}>
      <PeoplePicture count={shown.count} first={groups[0]?.count ?? 0} sentence={sentence} />
      <div className={styles.words}>
        {isTouchable ? (
          <>
            <Tabs label={say('deck.groups')} tabs={tabs} chosen={chosen} onChoose={setTouched} name={name} />
            <TabPanels name={name} chosen={chosen} panels={panels} />
          </>
        ) : (
          <ToldPanels
            shown={chosen}
            panels={panels.map((panel, place) => ({ ...panel, title: tabs[place]?.title ?? '' }))}
          />
        )}
      </div>
    </div>
  );
}

/** How many a group is, and what is said of it. */
function GroupWords({
  group: { count, body, fact },
}: {
  group: BlockOf<'people'>['groups'][number];
}): ReactElement {
  const say = useWords();
  return (
    <>
      <p className={styles.number} data-fact={fact}>
        {say('deck.out-of-100', { count })}
      </p>
      <div className={styles.label}>
        <ProseText>{body}</ProseText>
      </div>
    </>
  );
}
