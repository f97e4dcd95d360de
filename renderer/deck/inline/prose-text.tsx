import type { ReactElement } from 'react';
import type { Prose } from '../../../slides/format/model/library.ts';
import { keyed } from '../keyed.ts';
import { useLater } from '../view/later.ts';
import styles from './inline.module.css';
import { InlineText } from './inline-text.tsx';

/** Running text: paragraphs and flat lists, at most 34 em a line. */
export function ProseText({ children }: { children: readonly Prose[] }): ReactElement {
  return (
    <div className={styles.prose}>
      {keyed(children).map(([key, part]) => (
        <ProsePart key={key} part={part} />
      ))}
    </div>
  );
}

function ProsePart({ part }: { part: Prose }): ReactElement {
  const later = useLater();
  if (part.type === 'paragraph') {
    return (
      <p {...later(part.step)}>
        <InlineText>{part.children}</InlineText>
      </p>
    );
  }
  const List = part.ordered ? 'ol' : 'ul';
  return (
    <List {...later(part.steps && Math.min(...part.steps))}>
      {keyed(part.items).map(([key, item]) => (
        <li key={key} {...later(part.steps?.[Number(key)])}>
          <InlineText>{item}</InlineText>
        </li>
      ))}
    </List>
  );
}
