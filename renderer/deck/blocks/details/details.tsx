import { Rows3 } from 'lucide-react';
import type { ReactElement } from 'react';
import { useWords } from '../../../i18n/words.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { useOpenDetails } from '../../view/deck-context.ts';
import type { BlockProps } from '../block-props.ts';
import styles from './details.module.css';

/** The button behind which a slide keeps what only those see who ask for it. What it opens is the session's to say. */
export function DetailsBlock({ block }: BlockProps<'details'>): ReactElement {
  const say = useWords();
  const open = useOpenDetails();
  return (
    <div className={styles.details} data-opens="details">
      <Button icon={Rows3} onPress={open}>
        {block.label ?? say('deck.details')}
      </Button>
    </div>
  );
}
