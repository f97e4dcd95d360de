import type { Index } from '../../../slides/format/model/catalogue.ts';
import { Words } from '../../i18n/words.tsx';
import { PlainCall } from '../call/plain-call.tsx';
import { WordedCall } from '../call/worded-call.tsx';
import styles from './audience.module.css';

/** When to call and whom, as every screen of a visit has it. */
export function FamilyCall({ index }: { index: Index }) {
  const tool = index.tools.find(({ id }) => id === 'call');
  return (
    <div className={styles.call}>
      <h1>
        <Words id="call.title" />
      </h1>
      {tool === undefined ? <PlainCall /> : <WordedCall tool={tool} touchable={false} />}
    </div>
  );
}
