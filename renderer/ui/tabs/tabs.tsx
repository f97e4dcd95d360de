import { type KeyboardEvent, type ReactNode, useId } from 'react';
import styles from './tabs.module.css';

export interface Tab {
  id: string;
  title: string;
}

export interface TabsProps {
  /** What the tabs choose between, for those who hear the page. */
  label: string;
  tabs: readonly Tab[];
  /** The id of the tab that is chosen. */
  chosen: string;
  onChoose: (id: string) => void;
  /** What the tabs and what they show have in common in their ids, from `useTabsName`. */
  name: string;
}

/** A name for tabs that no others on the page have. */
export const useTabsName = (): string => useId();

function tabPanel(name: string, tab: string) {
  return { role: 'tabpanel', id: `${name}-panel-${tab}`, 'aria-labelledby': `${name}-tab-${tab}` } as const;
}

/**
 * A choice of one among a few, each at least 48 CSS px in each direction. With a keyboard the row is one stop, in
 * which the arrows to the sides lead from one to the next and around. The chosen one is filled and its words are
 * heavier, whose room is kept, so that nothing moves.
 */
export function Tabs({ label, tabs, chosen, onChoose, name }: TabsProps) {
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const by = stepOf(event);
    const at = tabs.findIndex(({ id }) => id === chosen);
    const next = by === undefined ? undefined : tabs.at((at + by) % tabs.length);
    if (next === undefined) return;
    event.preventDefault();
    onChoose(next.id);
    event.currentTarget.querySelectorAll('button')[tabs.indexOf(next)]?.focus();
  };
  return (
    <div role="tablist" className={styles.tabs} aria-label={label} onKeyDown={onKeyDown}>
      {tabs.map(({ id, title }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={`${name}-tab-${id}`}
          className={styles.tab}
          aria-selected={id === chosen}
          aria-controls={`${name}-panel-${id}`}
          tabIndex={id === chosen ? 0 : -1}
          onClick={() => onChoose(id)}
        >
          <span data-title={title}>{title}</span>
        </button>
      ))}
    </div>
  );
}

export interface TabPanelsProps {
  name: string;
  chosen: string;
  panels: readonly { id: string; content: ReactNode }[];
}

/**
 * What the tabs show. All of it lies in one place, unseen and unheard but for what is chosen, so that the tallest gives
 * all of them their room and nothing moves.
 */
export function TabPanels({ name, chosen, panels }: TabPanelsProps) {
  return (
    <div className={styles.panels}>
      {panels.map(({ id, content }) => (
        <div key={id} className={styles.panel} data-shown={id === chosen} {...tabPanel(name, id)}>
          {content}
        </div>
      ))}
    </div>
  );
}

/** How far an arrow leads along the line of reading; undefined for every other key. */
function stepOf({ key, currentTarget }: KeyboardEvent<HTMLDivElement>): 1 | -1 | undefined {
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return undefined;
  const leadsOn = getComputedStyle(currentTarget).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  return key === leadsOn ? 1 : -1;
}
