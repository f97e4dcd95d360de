import { useMemo } from 'react';
import { useWords } from '../../i18n/words.tsx';
import { ReadAloud } from '../aloud/read-aloud.tsx';
import { useSession } from '../kiosk/kiosk-context.ts';
import { TimeQuestion } from './time-question.tsx';

/** "Are you still there?" */
export function Warning() {
  return (
    <>
      <TimeQuestion title="warning.title" lead="warning.lead" yes="warning.stay" screen="warning" />
      <ReadWarning />
    </>
  );
}

/** Whoever is read to hears the question, too. It counts as no sign of life. */
function ReadWarning() {
  const say = useWords();
  const language = useSession(({ context }) => context.visit.language);
  const passages = useMemo(() => [{ shown: say('warning.title') }, { shown: say('warning.lead') }], [say]);
  const place = () => document.querySelector('[data-screen="warning"]');
  return <ReadAloud passages={passages} language={language} place={place} isUrgent />;
}
