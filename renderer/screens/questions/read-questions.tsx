import { useMemo } from 'react';
import type { Question } from '../../session/index.ts';
import { ReadPanel } from '../aloud/read-panel.tsx';

export interface ReadQuestionsProps {
  /** What stands above them, in their language; null where that is another. */
  name: string | null;
  questions: readonly Question[];
}

/** Reads questions, with the voice of the first one's language; those in another are left out, because no voice changes its language. */
export function ReadQuestions({ name, questions }: ReadQuestionsProps) {
  const language = questions[0]?.language;
  const passages = useMemo(
    () => [
      ...(name === null ? [] : [{ shown: name }]),
      ...questions.filter((each) => each.language === language).map(({ text }) => ({ shown: text })),
    ],
    [name, questions, language],
  );
  return language === undefined ? null : (
    <ReadPanel passages={passages} language={language} screen="questions" />
  );
}
