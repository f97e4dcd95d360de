import { useIntl } from 'react-intl';
import { ownName } from '../../../i18n/languages.ts';
import { localeOf } from '../../../i18n/locale.ts';
import { useWords, Words } from '../../../i18n/words.tsx';
import type { Installed, Pack, Settings } from '../../../session-driver/kiosk.ts';
import { writtenDay } from '../health/values.policy.ts';
import styles from './content.module.css';

interface InstalledProps {
  installed: Installed;
  country: Settings['country'];
}

/** The packs of a library, or that it is the one of the program alone. */
export function PackLines({ installed: { packs }, country }: InstalledProps) {
  if (packs.length === 0)
    return (
      <p data-content="built-in">
        <Words id="packs.built-in" />
      </p>
    );
  return (
    <ul className={styles.packs}>
      {packs.map((pack) => (
        <li key={`${pack.id} ${pack.version}`} data-content={pack.version}>
          <p>
            <b>{pack.name}</b>
          </p>
          <PackLine pack={pack} country={country} />
          <Topics pack={pack} />
        </li>
      ))}
    </ul>
  );
}

/** Version, day and by whose key it is signed, in one line. */
export function PackLine({ pack, country }: { pack: Pack; country: Settings['country'] }) {
  const say = useWords();
  const locale = localeOf(useIntl().locale, country);
  const day = writtenDay(pack.made, locale);
  return (
    <p className={styles.quiet}>{say('packs.line', { version: pack.version, day, name: pack.key.name })}</p>
  );
}

/** The topics that a pack brings, language by language. */
function Topics({ pack: { decks, corrected } }: { pack: Pack }) {
  const languages = [...new Set(decks.map(({ language }) => language))];
  return (
    <>
      {languages.map((language) => (
        <p key={language} className={styles.small}>
          {ownName(language)}:{' '}
          <bdi lang={language}>
            {decks
              .filter((deck) => deck.language === language)
              .map(({ title }) => title)
              .join(' · ')}
          </bdi>
        </p>
      ))}
      {corrected.length > 0 && (
        <p className={styles.small}>
          <Words id="packs.corrects" values={{ count: corrected.length }} />
        </p>
      )}
    </>
  );
}
