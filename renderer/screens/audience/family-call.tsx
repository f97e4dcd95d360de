import { useRef } from 'react';
import type { Index } from '../../../slides/format/model/catalogue.ts';
import { Words } from '../../i18n/words.tsx';
import type { TextSize } from '../../session/index.ts';
import { PlainCall } from '../call/plain-call.tsx';
import { WordedCall } from '../call/worded-call.tsx';
import styles from './audience.module.css';
import { useShrunk } from './use-shrunk.ts';

export interface FamilyCallProps {
  index: Index;
  /** How large its words are, of those that somebody can choose. */
  text: TextSize;
}

/** When to call and whom, as every screen of a visit has it, and whole: nobody can touch it to see what lies below. */
export function FamilyCall({ index, text }: FamilyCallProps) {
  const tool = index.tools.find(({ id }) => id === 'call');
  const place = useRef<HTMLDivElement>(null);
  useShrunk(place, text === 100);
  return (
    <div ref={place} className={styles.call}>
      <h1>
        <Words id="call.title" />
      </h1>
      {tool === undefined ? <PlainCall /> : <WordedCall tool={tool} touchable={false} />}
    </div>
  );
}
