import { Check, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { MessageId } from '../../i18n/messages.ts';
import { useWords, Words } from '../../i18n/words.tsx';
import { contentPage, type Insider, readingPage } from '../../session/index.ts';
import { Button } from '../../ui/button/button.tsx';
import { Scroller } from '../../ui/scroller/scroller.tsx';
import { useSend, useSession } from '../kiosk/kiosk-context.ts';
import { pagesFor } from './pages.ts';
import styles from './staff.module.css';

const titles: Readonly<Record<Insider, MessageId>> = {
  staff: 'staff.title',
  admin: 'staff.title-admin',
  setup: 'setup.title',
};

/**
 * The staff panel: the buttons of the pages that this role may see, the page, and the button that ends it. It ends by
 * itself after a minute without a touch. What is shown is a matter of the page; what may be done, the shell decides.
 */
export function Staff() {
  const staff = useSession(({ context }) => context.staff);
  return staff && <OpenStaff role={staff.role} wanted={staff.page} />;
}

/** What is said of how long the panel stays. */
function leadOf(role: Insider, page: string | undefined): MessageId {
  if (role === 'setup') return 'setup.lead';
  if (page === contentPage) return 'staff.lead-content';
  return page === readingPage ? 'staff.lead-reading' : 'staff.lead';
}

function OpenStaff({ role, wanted }: { role: Insider; wanted: string | null }) {
  const say = useWords();
  const send = useSend();
  const heading = useRef<HTMLHeadingElement>(null);
  const pages = pagesFor(role);
  const shown = pages.find(({ id }) => id === wanted) ?? pages[0];
  // Whoever comes to another page hears its name.
  useEffect(() => {
    if (shown?.id !== undefined) heading.current?.focus();
  }, [shown?.id]);
  return (
    <div
      className={styles.staff}
      data-screen="staff"
      data-alone={pages.length === 1 || undefined}
      data-role={role}
      data-page={shown?.id}
    >
      <header className={styles.header}>
        <div>
          <p className={styles.title}>
            <Words id={titles[role]} />
          </p>
          <p className={styles.lead}>
            <Words id={leadOf(role, shown?.id)} />
          </p>
        </div>
        <Button
          variant={role === 'setup' ? 'quiet' : 'primary'}
          icon={role === 'setup' ? X : Check}
          onPress={() => send({ type: 'staff-left' })}
        >
          <Words id={role === 'setup' ? 'setup.leave' : 'staff.done'} />
        </Button>
      </header>
      {pages.length > 1 && (
        <nav className={styles.pages} aria-label={say('staff.pages')}>
          {pages.map(({ id, name, icon }) => (
            <Button
              key={id}
              icon={icon}
              pressed={id === shown?.id}
              onPress={() => send({ type: 'staff-page', page: id })}
            >
              <Words id={name} />
            </Button>
          ))}
        </nav>
      )}
      <main className={styles.page}>
        {shown && (
          <Scroller
            key={shown.id}
            label={say(shown.name)}
            edge="none"
            on={say('scroll.on')}
            end={say('scroll.end')}
            back={say('scroll.back')}
          >
            <h1 ref={heading} tabIndex={-1} className={pages.length > 1 ? styles.heading : 'visually-hidden'}>
              <Words id={shown.name} />
            </h1>
            <shown.Page role={role} />
          </Scroller>
        )}
      </main>
    </div>
  );
}
