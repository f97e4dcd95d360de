import { Check } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { Saved } from '../../../../electron/bridge/contract.ts';
import { Words } from '../../../i18n/words.tsx';
import { Button } from '../../../ui/button/button.tsx';
import styles from './set-up.module.css';

/** That it is saved, and what is left to do: for IT, files that the kiosk may not write itself. */
export function SavedPage({
  saved,
  onDone,
}: {
  saved: Extract<Saved, { outcome: 'saved' }>;
  onDone: () => void;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  // Whoever saved hears what came of it.
  useEffect(() => heading.current?.focus(), []);
  const { restart, isRead, copies } = saved;
  return (
    <div className={styles.setUp} data-step="saved">
      <h2 ref={heading} tabIndex={-1} className={styles.question}>
        <Words id="setup.saved" />
      </h2>
      <p className={styles.lead}>
        <Words id={isRead ? 'setup.saved-soon' : 'setup.saved-unread'} />
      </p>
      {restart && (
        <p className={styles.lead}>
          <Words id="setup.saved-restart" />
        </p>
      )}
      {copies.length > 0 && (
        <section className={styles.copies} data-copies="">
          <h3>
            <Words id="setup.copies" />
          </h3>
          <dl>
            {copies.map(({ from, to }) => (
              <div key={from}>
                <dt>
                  <Words id="setup.copy-from" />
                </dt>
                <dd>
                  <bdi>{from}</bdi>
                </dd>
                <dt>
                  <Words id="setup.copy-to" />
                </dt>
                <dd>
                  <bdi>{to}</bdi>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      <div className={styles.ways}>
        <Button icon={Check} variant="primary" onPress={onDone}>
          <Words id="staff.done" />
        </Button>
      </div>
    </div>
  );
}
