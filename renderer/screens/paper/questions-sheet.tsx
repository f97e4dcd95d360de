import type { Sheet } from '../../../electron/bridge/contract.ts';
import { keyed } from '../../deck/index.ts';
import { useWords } from '../../i18n/words.tsx';
import { Unbroken } from '../../ui/unbroken/unbroken.tsx';
import styles from './paper.module.css';
import { SheetPage } from './sheet-page.tsx';

/** The family's questions, each with room for what is answered. */
export function QuestionsSheet({ sheet }: { sheet: Extract<Sheet, { what: 'questions' }> }) {
  const say = useWords();
  return (
    <SheetPage title={say('questions.title')} text={sheet.text}>
      <ol className={styles.questions}>
        {keyed(sheet.questions).map(([key, question]) => (
          <li key={key}>
            <Unbroken>{question}</Unbroken>
          </li>
        ))}
      </ol>
    </SheetPage>
  );
}
