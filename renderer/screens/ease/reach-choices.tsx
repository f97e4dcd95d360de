import { ArrowDownLeft, ArrowDownRight, ArrowLeft, ArrowRight } from 'lucide-react';
import { useWords } from '../../i18n/words.tsx';
import type { Hand } from '../../session/index.ts';
import { isWhole, paneInReach } from '../../theme/reach.policy.ts';
import { Icon } from '../../ui/icon/icon.tsx';
import { useSettings } from '../kiosk/kiosk-context.ts';
import { usePicture } from '../kiosk/use-picture.ts';
import { Choice } from './choice.tsx';

export interface ReachChoicesProps {
  reach: Hand | null;
  onChoose: (reach: Hand | null) => void;
}

/**
 * Whether everything is within reach of a hand, also from a wheelchair. Where the whole screen is, only the controls move,
 * to the side of the hand.
 */
export function ReachChoices({ reach, onChoose }: ReachChoicesProps) {
  const say = useWords();
  const picture = usePicture(useSettings().mounting);
  const isLow = !isWhole(paneInReach(picture, 'left'), picture);
  const [toLeft, toRight] = isLow ? [ArrowDownLeft, ArrowDownRight] : [ArrowLeft, ArrowRight];
  return (
    <>
      <Choice isChosen={reach === null} onChoose={() => onChoose(null)}>
        {say('ease.reach-usual')}
      </Choice>
      <Choice isChosen={reach === 'left'} onChoose={() => onChoose('left')} sign={<Icon of={toLeft} />}>
        {say(isLow ? 'ease.reach-low-left' : 'ease.reach-left')}
      </Choice>
      <Choice isChosen={reach === 'right'} onChoose={() => onChoose('right')} sign={<Icon of={toRight} />}>
        {say(isLow ? 'ease.reach-low-right' : 'ease.reach-right')}
      </Choice>
    </>
  );
}
