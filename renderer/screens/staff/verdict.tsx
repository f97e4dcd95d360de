import { CircleCheck, CircleQuestionMark, type LucideIcon, PhoneCall, TriangleAlert } from 'lucide-react';
import type { MessageId } from '../../i18n/messages.ts';
import { Words } from '../../i18n/words.tsx';
import type { Health, LockLine } from '../../session-driver/kiosk.ts';
import { Icon } from '../../ui/icon/icon.tsx';
import styles from './verdict.module.css';

/** What can be said of one thing: of the kiosk's health, or of the machine's lock. */
export type VerdictName = Health['lines'][number]['verdict'] | LockLine['verdict'];

const icons: Readonly<Record<VerdictName, LucideIcon>> = {
  good: CircleCheck,
  look: TriangleAlert,
  it: PhoneCall,
  'not-good': TriangleAlert,
  unseen: CircleQuestionMark,
};

/** Whether all is well, by a sign and a word; colour only repeats it. */
export function Verdict({ is, word }: { is: VerdictName; word: MessageId }) {
  return (
    <p className={styles.verdict} data-verdict={is}>
      <Icon of={icons[is]} />
      <Words id={word} />
    </p>
  );
}
