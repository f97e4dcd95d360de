import type { Index } from '../../../slides/format/model/catalogue.ts';
import { useLookup } from '../../library/use-library.ts';
import { Unbroken } from '../../ui/unbroken/unbroken.tsx';
import { useKiosk } from '../kiosk/kiosk-context.ts';
import styles from './audience.module.css';
import { FamilyWelcome } from './family-welcome.tsx';

/** A hard word and what it means, large enough for everybody in the room. */
export function FamilyTerm({ index, term }: { index: Index; term: string }) {
  const { library } = useKiosk();
  const known = useLookup(library, index);
  const entry = known.status === 'ready' ? known.lookup.terms.find(({ id }) => id === term) : undefined;
  if (entry === undefined) return <FamilyWelcome />;
  return (
    <article className={styles.term}>
      <h1>
        <Unbroken>{entry.term}</Unbroken>
      </h1>
      <p>
        <Unbroken>{entry.meaning}</Unbroken>
      </p>
    </article>
  );
}
