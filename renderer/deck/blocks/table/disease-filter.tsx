import type { ReactElement } from 'react';
import { useWords } from '../../../i18n/words.tsx';
import styles from './table.module.css';

export interface DiseaseFilterProps {
  diseases: readonly string[];
  /** The disease that is shown; null for all. */
  chosen: string | null;
  onChoose(disease: string | null): void;
}

/** One button for each disease, and one for all. Nothing where there is no choice. */
export function DiseaseFilter({ diseases, chosen, onChoose }: DiseaseFilterProps): ReactElement | null {
  const say = useWords();
  if (diseases.length < 2) return null;
  return (
    <fieldset className={styles.filter}>
      <legend>{say('deck.show')}</legend>
      {[null, ...diseases].map((disease) => (
        <button
          key={disease ?? ''}
          type="button"
          aria-pressed={disease === chosen}
          onClick={() => onChoose(disease)}
        >
          {disease ?? say('deck.all')}
        </button>
      ))}
    </fieldset>
  );
}
