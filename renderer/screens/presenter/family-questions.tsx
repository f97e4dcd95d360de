import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useWords, Words } from '../../i18n/words.tsx';
import { longestQuestion } from '../../session/index.ts';
import { Button } from '../../ui/button/button.tsx';
import { Panel } from '../../ui/panel/panel.tsx';
import { useSend, useSession } from '../kiosk/kiosk-context.ts';
import { QuestionViews } from '../questions/questions.tsx';
import { usePrompts } from '../questions/use-prompts.ts';
import type { ToolProps } from '../tools/tools.ts';
import { TextField } from '../typing/text-field.tsx';
import styles from './presenter.module.css';

/** What this family wants to ask: what it ticked in the waiting room or asks now, in its order, and what is answered. */
export function FamilyQuestions({ index }: ToolProps) {
  const say = useWords();
  const send = useSend();
  const { prompts } = usePrompts(index);
  const hasAny = useSession(({ context }) => context.visit.questions.length > 0);
  return (
    <Panel
      title={say('presenter.questions')}
      lead={say('presenter.questions-lead')}
      closeLabel={say('panel.close')}
      onClose={() => send({ type: 'panel', panel: null })}
      screen="questions"
      tall
    >
      {prompts !== null && (
        <QuestionViews
          prompts={prompts}
          first={hasAny ? 'list' : 'choose'}
          listName="presenter.list"
          beside={<InTheirWords />}
          index={index}
        />
      )}
    </Panel>
  );
}

/** A question in the family's own words. It is part of the visit, and nowhere else. */
function InTheirWords() {
  const say = useWords();
  const send = useSend();
  const language = useSession(({ context }) => context.visit.language);
  const [text, setText] = useState('');
  const add = () => {
    send({ type: 'questions', change: { to: 'ask', text, language } });
    setText('');
  };
  return (
    <aside className={styles.ownWords}>
      <TextField
        label={say('presenter.own-words')}
        value={text}
        longest={longestQuestion}
        lines={3}
        onChange={setText}
      />
      <Button icon={Plus} off={text.trim() === ''} onPress={add}>
        <Words id="presenter.add-question" />
      </Button>
    </aside>
  );
}
