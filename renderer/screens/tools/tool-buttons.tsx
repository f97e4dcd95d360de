import { use } from 'react';
import { useWords, Words } from '../../i18n/words.tsx';
import { Button } from '../../ui/button/button.tsx';
import { useSend, useSession } from '../kiosk/kiosk-context.ts';
import styles from './tool-buttons.module.css';
import { ToolsContext } from './tools.ts';

/** What can be reached from every screen of a visit: a button for each tool of this page. */
export function ToolButtons() {
  const say = useWords();
  const send = useSend();
  const questions = useSession(
    ({ context }) => context.visit.questions.filter(({ isAnswered }) => isAnswered !== true).length,
  );
  return (
    <nav className={styles.tools} aria-label={say('tools.label')}>
      {[...use(ToolsContext)].map(([panel, { name, icon, isUrgent }]) => (
        <Button
          key={panel}
          icon={icon}
          iconSide="above"
          variant={isUrgent ? 'urgent' : 'quiet'}
          onPress={() => send({ type: 'panel', panel })}
        >
          <Words id={name} />
          {panel === 'questions' && questions > 0 && <Count questions={questions} />}
        </Button>
      ))}
    </nav>
  );
}

/** How many questions are still to be asked, as a number in the corner of the button. */
function Count({ questions }: { questions: number }) {
  const say = useWords();
  return (
    <>
      <span className={styles.count} aria-hidden="true">
        {questions}
      </span>
      <span className="visually-hidden">{say('questions.count', { count: questions })}</span>
    </>
  );
}
