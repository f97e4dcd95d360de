import { useMemo } from 'react';
import type { QuestionList } from '../../deck/index.ts';
import { useSend, useSession } from '../kiosk/kiosk-context.ts';

/** The list of the visit, and what asks the session for another. */
export function useVisitorsList(): QuestionList {
  const send = useSend();
  const list = useSession(({ context }) => context.visit.questions);
  return useMemo(
    () => ({
      list,
      onList: (question, wanted) =>
        send({
          type: 'questions',
          change: wanted ? { to: 'add', questions: [question] } : { to: 'remove', question },
        }),
    }),
    [list, send],
  );
}
