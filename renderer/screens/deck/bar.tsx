import { ArrowLeft, ArrowRight, BookOpenText, Check, House, List } from 'lucide-react';
import { useWords, Words } from '../../i18n/words.tsx';
import { Button } from '../../ui/button/button.tsx';
import { Progress } from '../../ui/progress/progress.tsx';
import { Foot } from '../foot/foot.tsx';
import { useSend } from '../kiosk/kiosk-context.ts';
import styles from './bar.module.css';

export interface BarProps {
  /** The slide shown, from 0. */
  index: number;
  count: number;
  onGo: (index: number) => void;
}

/**
 * The one locked bar. Its buttons never move: Back keeps its place on the first slide, and on the last one Next turns
 * into Finish, which leads home.
 */
export function Bar(props: BarProps) {
  return (
    <Foot places={<Places />}>
      <Turning {...props} />
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

function Turning({ index, count, onGo }: BarProps) {
  const say = useWords();
  const send = useSend();
  const last = index >= count - 1;
  return (
    <nav className={styles.turning} aria-label={say('bar.label')}>
      <Button icon={ArrowLeft} directional off={index === 0} onPress={() => onGo(index - 1)}>
        <Words id="bar.back" />
      </Button>
      <Progress
        index={index}
        count={count}
        label={say('bar.position', { slide: index + 1, slides: count })}
      />
      <Button
        variant="primary"
        icon={last ? Check : ArrowRight}
        iconSide="end"
        directional={!last}
        onPress={() => (last ? send({ type: 'home' }) : onGo(index + 1))}
      >
        <Words id={last ? 'bar.finish' : 'bar.next'} />
      </Button>
    </nav>
  );
}
