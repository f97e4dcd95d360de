import { useMemo, useState } from 'react';
import { changedList, type Question } from '../../session/index.ts';
import type { QuestionList } from './deck-context.ts';

/** A list that lasts as long as what uses it, for pages that have no visit. */
export function useOwnList(): QuestionList {
  const [list, setList] = useState<readonly Question[]>([]);
  return useMemo(
    () => ({
      list,
      onList: (question, wanted) =>
        setList((before) =>
          changedList(before, wanted ? { to: 'add', questions: [question] } : { to: 'remove', question }),
        ),
    }),
    [list],
  );
}
