import type { ReactElement } from 'react';
import { useWords } from '../../../i18n/words.tsx';
import { Tabs, tabPanel, useTabsName } from '../../../ui/tabs/tabs.tsx';
import { ProseText } from '../../inline/prose-text.tsx';
import { useViews } from '../../views/chosen-views.ts';
import type { BlockProps } from '../block-props.ts';
import styles from './views.module.css';

/**
 * The titles of the views, and the words of the one that is shown. The others keep their room in the same place, unseen
 * and unheard, so that nothing moves when one of them is chosen.
 */
export function ViewsWords({ block }: BlockProps<'views'>): ReactElement {
  const say = useWords();
  const name = useTabsName();
  const { shown, choose } = useViews(block);
  const tabs = block.views.map(({ view, title }) => ({ id: view, title }));
  return (
    <div className={styles.choice}>
      <Tabs label={say('deck.views')} tabs={tabs} chosen={shown} onChoose={choose} name={name} />
      <div className={styles.panels}>
        {block.views.map(({ view, body }) => (
          <div key={view} className={styles.panel} data-shown={view === shown} {...tabPanel(name, view)}>
            <ProseText>{body}</ProseText>
          </div>
        ))}
      </div>
    </div>
  );
}
