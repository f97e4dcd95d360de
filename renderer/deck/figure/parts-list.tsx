import { Pointer } from 'lucide-react';
import { type ReactElement, useMemo } from 'react';
import type { Figure } from '../../../slides/format/model/library.ts';
import { numbersOfSpots } from '../../../slides/format/model/steps.ts';
import { useWords } from '../../i18n/words.tsx';
import { useLater } from '../view/later.ts';
import styles from './figure.module.css';
import { useParts } from './use-parts.tsx';

/** The parts of a figure as buttons: for keyboards, screen readers, and fingers that miss a small spot. */
export function PartsList({ figure }: { figure: Figure }): ReactElement | null {
  const say = useWords();
  const { chosen, choose } = useParts(figure);
  const later = useLater();
  const numbers = useMemo(() => numbersOfSpots(figure), [figure]);
  if (figure.parts.length === 0) return null;
  return (
    <div data-parts-list="">
      <p className={styles.hint}>
        <Pointer aria-hidden="true" />
        {say('deck.touch-part')}
      </p>
      <ul className={styles.list} aria-label={say('deck.parts')}>
        {figure.parts.map((part) => (
          <li key={part.spot} {...later(numbers.get(part.spot))}>
            <button
              type="button"
              className={styles.part}
              aria-pressed={part.spot === chosen}
              onClick={() => choose(part)}
            >
              {part.name}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
