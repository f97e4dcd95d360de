import { ArrowLeft } from 'lucide-react';
import { Words } from '../../../i18n/words.tsx';
import { Button } from '../../../ui/button/button.tsx';

/** The button that leads back to the overview. */
export function BackToOverview({ onBack }: { onBack: () => void }) {
  return (
    <Button icon={ArrowLeft} directional onPress={onBack}>
      <Words id="packs.overview" />
    </Button>
  );
}
