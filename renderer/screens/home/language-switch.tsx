import { ownName } from '../../i18n/languages.ts';
import { useWords } from '../../i18n/words.tsx';
import { Button } from '../../ui/button/button.tsx';
import { useOfferedLanguages, useSend, useSession } from '../kiosk/kiosk-context.ts';
import styles from './home.module.css';

/** The languages on offer, each by its own name; nothing where there is only one. */
export function LanguageSwitch() {
  const languages = useOfferedLanguages();
  const send = useSend();
  const say = useWords();
  const chosen = useSession(({ context }) => context.visit.language);
  if (languages.length < 2) return null;
  return (
    <fieldset className={styles.languages} aria-label={say('home.languages')}>
      {languages.map((language) => (
        <Button
          key={language}
          language={language}
          pressed={language === chosen}
          onPress={() => send({ type: 'language', language })}
        >
          {ownName(language)}
        </Button>
      ))}
    </fieldset>
  );
}
