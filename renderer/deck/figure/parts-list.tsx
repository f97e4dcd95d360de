import { Pointer } from 'lucide-react';
import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';
import type { Figure } from '../../../slides/format/library.ts';
import { words } from '../words.ts';
import styles from './figure.module.css';
import { useParts } from './use-parts.tsx';

/** The parts of a figure as buttons: for keyboards, screen readers, and fingers that miss a small spot. */
export function PartsList({ figure }: { figure: Figure }): ReactElement | null {
  const { formatMessage } = useIntl();
  const { chosen, choose } = useParts(figure);
  if (figure.parts.length === 0) return null;
  return (
    <div>
      <p className={styles.hint}>
        <Pointer aria-hidden="true" />
        {formatMessage(words.touchPart)}
      </p>
      <ul className={styles.list} aria-label={formatMessage(words.parts)}>
        {figure.parts.map((part) => (
          <li key={part.spot}>
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
