import { Hand } from 'lucide-react';
import { createIntl } from 'react-intl';
import { ownName } from '../../i18n/languages.ts';
import { messagesOf } from '../../i18n/messages.ts';
import { Words } from '../../i18n/words.tsx';
import { Button } from '../../ui/button/button.tsx';
import { ClinicName } from '../home/clinic-name.tsx';
import { useOfferedLanguages, useSend } from '../kiosk/kiosk-context.ts';
import { StaffNote } from '../staff-note/staff-note.tsx';
import styles from './attract.module.css';
import { ScenePicture } from './scene-picture.tsx';
import { scenes } from './scenes.ts';

/**
 * The loop that invites a touch. Any touch anywhere wakes; a touch on a language also chooses it. The touch itself is
 * taken by the session's listeners before it reaches a button; the buttons answer to assistive software.
 */
export function Attract() {
  const languages = useOfferedLanguages();
  const send = useSend();
  return (
    // The scenes are painted for daylight, so what stands on them is daylight's too.
    <main className={styles.attract} data-screen="attract" data-theme="daylight">
      <div className={styles.scenes} data-scenes={scenes.length}>
        {scenes.map((scene) => (
          <ScenePicture key={scene.landscape} scene={scene} />
        ))}
      </div>
      <div className={styles.words}>
        <div className={styles.invitation}>
          <h1>
            <Words id="attract.headline" />
          </h1>
          <p className={styles.lead}>
            <Words id="attract.lead" />
          </p>
        </div>
        <ul className={styles.languages}>
          {languages.map((language, place) => (
            <li key={language}>
              <Button
                size="large"
                variant={place === 0 ? 'primary' : 'quiet'}
                {...(place === 0 ? { icon: Hand } : {})}
                language={language}
                onPress={() => send({ type: 'wake', language })}
              >
                {startIn(language)}
              </Button>
            </li>
          ))}
        </ul>
        <footer className={styles.footer}>
          <ClinicName />
          <p>
            <Words id="attract.privacy" />
          </p>
          <StaffNote />
        </footer>
      </div>
    </main>
  );
}

/** "Touch to start" in a language other than the page's. */
function startIn(language: string): string {
  const messages = messagesOf(language);
  if (messages === undefined) return ownName(language);
  return createIntl({ locale: language, messages: { ...messages } }).formatMessage({ id: 'attract.start' });
}
