import { useMemo } from 'react';
import type { Index } from '../../../slides/format/model/catalogue.ts';
import { useWords } from '../../i18n/words.tsx';
import { placeOf } from '../../session/index.ts';
import { useSession } from '../kiosk/kiosk-context.ts';
import { ReadAloud } from './read-aloud.tsx';

/** Reads the names of the topics, unless something lies over them; no voice reads those of another language. */
export function ReadHome({ index }: { index: Index }) {
  const say = useWords();
  const isSeen = useSession(
    (snapshot) => placeOf(snapshot) === 'home' && snapshot.context.visit.panel === null,
  );
  const language = useSession(({ context }) => context.visit.language);
  const passages = useMemo(
    () => [
      { shown: say('home.headline') },
      { shown: say('home.lead', { decks: index.cards.length }) },
      ...(index.language === language ? index.cards.map(({ title }) => ({ shown: title })) : []),
    ],
    [say, index, language],
  );
  const place = () => document.querySelector('[data-screen="home"]');
  return isSeen ? <ReadAloud passages={passages} language={language} place={place} /> : null;
}
