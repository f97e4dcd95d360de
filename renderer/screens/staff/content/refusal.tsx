import { firstLanguage } from '../../../../slides/format/languages/faces.ts';
import { Words } from '../../../i18n/words.tsx';
import type { PackRefusal } from '../../../session-driver/kiosk.ts';
import styles from './content.module.css';
import { refusalWords } from './refusal-words.ts';

/** Why a pack is refused and what to do; under it, for IT, the file, version or key. */
export function Refusal({ reason, detail }: { reason: PackRefusal; detail: string }) {
  const words = refusalWords({ reason, detail });
  return (
    <>
      <p className={styles.refused} data-reason={reason}>
        <Words id={words.id} />
      </p>
      {words.detail !== '' && (
        <p className={styles.small}>
          <Words id="packs.for-it" /> <code lang={firstLanguage}>{words.detail}</code>
        </p>
      )}
    </>
  );
}
