import { Rows3 } from 'lucide-react';
import { type ReactElement, useContext } from 'react';
import { useWords } from '../../../i18n/words.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { TouchableContext, useOpenDetails } from '../../view/deck-context.ts';
import type { BlockProps } from '../block-props.ts';
import styles from './details.module.css';

/**
 * The button behind which a slide keeps what only those see who ask for it. What it opens is the session's to say. Nothing where
 * nobody can touch the slide.
 */
export function DetailsBlock({ block }: BlockProps<'details'>): ReactElement | null {
  const say = useWords();
  const open = useOpenDetails();
  if (!useContext(TouchableContext)) return null;
  return (
    <div className={styles.details} data-opens="details">
      <Button icon={Rows3} onPress={open}>
        {block.label ?? say('deck.details')}
      </Button>
    </div>
  );
}
