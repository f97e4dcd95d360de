import { TimeQuestion } from './time-question.tsx';

/** "Are you still there?" */
export function Warning() {
  return <TimeQuestion title="warning.title" lead="warning.lead" yes="warning.stay" screen="warning" />;
}
