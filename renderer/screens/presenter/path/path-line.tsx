import { Layers, UserRoundCheck } from 'lucide-react';
import { products } from '../../../../slides/format/model/applies.ts';
import type { DeckBundle } from '../../../../slides/format/model/bundle.ts';
import type { Index } from '../../../../slides/format/model/catalogue.ts';
import { isEmptyPath, type Path } from '../../../../slides/format/model/path.ts';
import { type Say, useWords, Words } from '../../../i18n/words.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { Icon } from '../../../ui/icon/icon.tsx';
import { useSend, useSession } from '../../kiosk/kiosk-context.ts';
import { useLead } from '../talking.tsx';
import { placesOf } from './on-path.policy.ts';
import styles from './path.module.css';
import { useDecksOnPath, usePath, useStandings } from './use-path.ts';

/** A path in words: “Myeloma · Carvykti · An adult”. */
function pathInWords({ disease, product, age }: Path, say: Say): string {
  const parts = [
    disease === null ? [] : say(`path.disease.${disease}`),
    product === null ? [] : products[product].name,
    age === null ? [] : say(`path.age.${age}`),
  ];
  return parts.flat().join(' · ');
}

/** What is left out of the open deck, and the one touch that shows everything. Nothing where nothing was said. */
export function PathInDeck({ bundle }: { bundle: DeckBundle }) {
  const say = useWords();
  const { showsAll } = useLead();
  const standings = useStandings(bundle);
  const index = useSession(({ context }) => context.visit.deck?.index ?? 0);
  const slides = placesOf(standings, 'out').length;
  const isHere = standings[index] === 'out';
  return (
    <PathLine>{showsAll ? say('path.shown') : say(isHere ? 'path.here' : 'path.left', { slides })}</PathLine>
  );
}

/** The same of all topics. */
export function PathAtHome({ index }: { index: Index }) {
  const say = useWords();
  const { showsAll } = useLead();
  const { left, slides } = useDecksOnPath(index);
  const topics = left.map(({ title }) => `“${title}”`).join(', ');
  return (
    <PathLine>
      {showsAll ? say('path.shown') : say('path.left', { slides })}
      {topics !== '' && <span className={styles.topics}>. {say('path.left-topics', { topics })}</span>}
    </PathLine>
  );
}

function PathLine({ children }: { children: React.ReactNode }) {
  const say = useWords();
  const send = useSend();
  const path = usePath();
  const { showsAll } = useLead();
  if (isEmptyPath(path)) return null;
  return (
    <div className={styles.line} data-shows-all={showsAll}>
      <Icon of={UserRoundCheck} />
      <p role="status">
        <b>{pathInWords(path, say)}</b>
        <span>{children}</span>
      </p>
      <Button
        icon={Layers}
        pressed={showsAll}
        onPress={() => send({ type: 'lead', change: { to: 'show-all', showsAll: !showsAll } })}
      >
        <Words id="path.show-all" />
      </Button>
    </div>
  );
}
