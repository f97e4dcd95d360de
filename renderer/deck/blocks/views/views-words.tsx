import { type ReactElement, useContext } from 'react';
import { useWords } from '../../../i18n/words.tsx';
import { TabPanels, Tabs, useTabsName } from '../../../ui/tabs/tabs.tsx';
import { ProseText } from '../../inline/prose-text.tsx';
import { TouchableContext, useLed } from '../../view/deck-context.ts';
import { useViews } from '../../views/chosen-views.ts';
import { ToldPanels } from '../../views/told-panels.tsx';
import type { BlockProps } from '../block-props.ts';
import styles from './views.module.css';

/**
 * The titles of the views, and the words of the one that is shown; nothing moves when another is chosen. Without those that whoever
 * leads leaves out, unless such a one is shown. Where nobody can touch the slide, only the one that is shown has its title.
 */
export function ViewsWords({ block }: BlockProps<'views'>): ReactElement {
  const say = useWords();
  const name = useTabsName();
  const { shown, choose } = useViews(block);
  const without = useLed()?.without ?? [];
  const views = block.views.filter(({ view }) => !without.includes(view) || view === shown);
  const isTouchable = useContext(TouchableContext);
  if (!isTouchable)
    return (
      <ToldPanels
        shown={shown}
        panels={views.map(({ view, title, body }) => ({
          id: view,
          title,
          content: <ProseText>{body}</ProseText>,
        }))}
      />
    );
  const tabs = views.map(({ view, title }) => ({ id: view, title }));
  return (
    <div className={styles.choice}>
      <Tabs label={say('deck.views')} tabs={tabs} chosen={shown} onChoose={choose} name={name} />
      <TabPanels
        name={name}
        chosen={shown}
        panels={views.map(({ view, body }) => ({ id: view, content: <ProseText>{body}</ProseText> }))}
      />
    </div>
  );
}
