import { type ReactElement, useState } from 'react';
import { plainText } from '../../../../slides/format/model/plain-text.ts';
import { useWords } from '../../../i18n/words.tsx';
import { TabPanels, Tabs, useTabsName } from '../../../ui/tabs/tabs.tsx';
import { ProseText } from '../../inline/prose-text.tsx';
import { keyed } from '../../keyed.ts';
import { useActivity } from '../../view/deck-context.ts';
import type { BlockProps } from '../block-props.ts';
import styles from './people.module.css';
import { PeoplePicture } from './people-picture.tsx';

/**
 * The same 100 people, one group after the other: who was counted in the first and is not any more keeps a tint. The
 * first group is shown at rest, and again when the slide was left.
 */
export function GroupsOfPeople({ block: { groups } }: BlockProps<'people'>): ReactElement {
  const say = useWords();
  const name = useTabsName();
  const { active } = useActivity();
  const [chosen, setChosen] = useState('0');
  if (!active && chosen !== '0') setChosen('0');
  const tabs = keyed(groups).map(([id, { label }]) => ({ id, title: plainText(label) }));
  const shown = groups[Number(chosen)] ?? groups[0];
  if (!shown) throw new RangeError('A picture of people without a group cannot be shown');
  const sentence = say('deck.people-group', { count: shown.count, label: plainText(shown.label) });
  return (
    <div className={styles.people}>
      <PeoplePicture count={shown.count} first={groups[0]?.count ?? 0} sentence={sentence} />
      <div className={styles.words}>
        <Tabs label={say('deck.groups')} tabs={tabs} chosen={chosen} onChoose={setChosen} name={name} />
        <TabPanels
          name={name}
          chosen={chosen}
          panels={keyed(groups).map(([id, { count, body, fact }]) => ({
            id,
            content: (
              <>
                <p className={styles.number} data-fact={fact}>
                  {say('deck.out-of-100', { count })}
                </p>
                <div className={styles.label}>
                  <ProseText>{body}</ProseText>
                </div>
              </>
            ),
          }))}
        />
      </div>
    </div>
  );
}
