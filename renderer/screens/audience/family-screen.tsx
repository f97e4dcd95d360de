import { useIndex } from '../../library/use-library.ts';
import type { FamilyView } from '../../session/index.ts';
import { useKiosk } from '../kiosk/kiosk-context.ts';
import styles from './audience.module.css';
import { FamilyCall } from './family-call.tsx';
import { FamilyCode } from './family-code.tsx';
import { FamilySlide } from './family-slide.tsx';
import { FamilyTerm } from './family-term.tsx';
import { FamilyWelcome } from './family-welcome.tsx';

/** What the family sees, filling its parent: on a display of its own, or on the one that it shares with the consultant. */
export function FamilyScreen({ view }: { view: FamilyView }) {
  const { text, theme, isCalm } = view.ease;
  return (
    <div
      className={styles.family}
      data-shows={view.shows.kind}
      data-text={text}
      data-theme={theme}
      data-calm={isCalm}
    >
      <Shown view={view} />
    </div>
  );
}

/** Until the decks are here the family is welcomed, as it is when there are none. */
function Shown({ view: { language, ease, shows } }: { view: FamilyView }) {
  const { library } = useKiosk();
  const known = useIndex(library, language);
  if (shows.kind === 'blank') return null;
  if (shows.kind === 'code') return <FamilyCode code={shows} />;
  if (shows.kind === 'welcome' || known.status !== 'ready') return <FamilyWelcome />;
  const { index } = known;
  if (shows.kind === 'call') return <FamilyCall index={index} text={ease.text} />;
  if (shows.kind === 'term') return <FamilyTerm index={index} term={shows.term} />;
  const card = index.cards.find(({ id }) => id === shows.deck);
  if (card === undefined) return <FamilyWelcome />;
  const { slide, step, part, led } = shows;
  return <FamilySlide {...{ card, language, ease, slide, step, part, led }} />;
}
