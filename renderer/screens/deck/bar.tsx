import { ArrowLeft, ArrowRight, BookOpenText, Check, House, List } from 'lucide-react';
import { useWords, Words } from '../../i18n/words.tsx';
import { turn } from '../../session/index.ts';
import { Button } from '../../ui/button/button.tsx';
import { Progress } from '../../ui/progress/progress.tsx';
import { Foot } from '../foot/foot.tsx';
import { useSend, useSession } from '../kiosk/kiosk-context.ts';
import styles from './bar.module.css';

/**
 * The one locked bar. Its buttons never move: Back keeps its place on the first slide, and on the last one Next turns
 * into Finish, which leads home.
 */
export function Bar() {
  return (
    <Foot places={<Places />}>
      <Turning />
    </Foot>
  );
}

/** What leads out of the deck, and what shows what is in it. */
function Places() {
  const say = useWords();
  const send = useSend();
  return (
    <nav className={styles.places} aria-label={say('bar.places')}>
      <Button icon={House} iconSide="above" onPress={() => send({ type: 'home' })}>
        <Words id="bar.home" />
      </Button>
      <Button
        icon={List}
        iconSide="above"
        directional
        onPress={() => send({ type: 'panel', panel: 'contents' })}
      >
        <Words id="bar.contents" />
      </Button>
      <Button icon={BookOpenText} iconSide="above" onPress={() => send({ type: 'panel', panel: 'sources' })}>
        <Words id="bar.sources" />
      </Button>
    </nav>
  );
}

function Turning() {
  const say = useWords();
  const send = useSend();
  const deck = useSession(({ context }) => context.visit.deck);
  if (deck === null) return null;
  const { index, slides, part, parts } = deck;
  const go = (by: 1 | -1) => send(turn({ deck, lead: null }, by));
  const isFirst = index === 0 && part === 0;
  const isLast = index >= slides - 1 && part >= parts - 1;
  return (
    <nav className={styles.turning} aria-label={say('bar.label')} data-scan-first>
      <Button icon={ArrowLeft} directional off={isFirst} onPress={() => go(-1)}>
        <Words id="bar.back" />
      </Button>
      <Progress index={index} count={slides} label={say('bar.position', { slide: index + 1, slides })} />
      <Button
        variant="primary"
        icon={isLast ? Check : ArrowRight}
        iconSide="end"
        directional={!isLast}
        onPress={() => (isLast ? send({ type: 'home' }) : go(1))}
      >
        <Words id={isLast ? 'bar.finish' : 'bar.next'} />
      </Button>
    </nav>
  );
}
