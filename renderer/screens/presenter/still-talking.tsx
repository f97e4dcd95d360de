import { TimeQuestion } from '../warning/time-question.tsx';

/** Nobody has touched anything for long: the consultation is about to end. The family sees nothing of this. */
export function StillTalking() {
  return (
    <TimeQuestion
      title="presenter.still"
      lead="presenter.still-lead"
      yes="presenter.still-yes"
      screen="still-talking"
    />
  );
}
