import { CircleCheck, type LucideIcon, PhoneCall, TriangleAlert } from 'lucide-react';
import type { MessageId } from '../../../i18n/messages.ts';
import { Words } from '../../../i18n/words.tsx';
import type { Health } from '../../../session-driver/kiosk.ts';
import { Icon } from '../../../ui/icon/icon.tsx';
import styles from './health.module.css';

export type VerdictName = Health['lines'][number]['verdict'];

const signs: Readonly<Record<VerdictName, { icon: LucideIcon; word: MessageId }>> = {
  good: { icon: CircleCheck, word: 'health.verdict.good' },
  look: { icon: TriangleAlert, word: 'health.verdict.look' },
  it: { icon: PhoneCall, word: 'health.verdict.it' },
};

/** Whether all is well, by a sign and a word; colour only repeats it. */
export function Verdict({ is }: { is: VerdictName }) {
  const { icon, word } = signs[is];
  return (
    <p className={styles.verdict} data-verdict={is}>
      <Icon of={icon} />
      <Words id={word} />
    </p>
  );
}
