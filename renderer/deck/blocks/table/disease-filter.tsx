import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';
import { words } from '../../words.ts';
import styles from './table.module.css';

export interface DiseaseFilterProps {
  diseases: readonly string[];
  /** The disease that is shown; null for all. */
  chosen: string | null;
  onChoose(disease: string | null): void;
}

/** One button for each disease, and one for all. Nothing where there is no choice. */
export function DiseaseFilter({ diseases, chosen, onChoose }: DiseaseFilterProps): ReactElement | null {
  const { formatMessage } = useIntl();
  if (diseases.length < 2) return null;
  return (
    <fieldset className={styles.filter}>
      <legend>{formatMessage(words.show)}</legend>
      {[null, ...diseases].map((disease) => (
        <button
          key={disease ?? ''}
          type="button"
          aria-pressed={disease === chosen}
          onClick={() => onChoose(disease)}
        >
          {disease ?? formatMessage(words.all)}
        </button>
      ))}
    </fieldset>
  );
}
