import { ArrowLeft, ArrowRight, BookOpenText, Check, House, List } from 'lucide-react';
import { useWords, Words } from '../../i18n/words.tsx';
import { Button } from '../../ui/button/button.tsx';
import { Progress } from '../../ui/progress/progress.tsx';
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
export function Bar({ index, count, onGo }: BarProps) {
  const say = useWords();
  const send = useSend();
  const last = index >= count - 1;
  return (
    <nav className={styles.bar} aria-label={say('bar.label')}>
      <div className={styles.places}>
        <Button icon={House} onPress={() => send({ type: 'home' })}>
          <Words id="bar.home" />
        </Button>
        <Button icon={List} directional onPress={() => send({ type: 'panel', panel: 'contents' })}>
          <Words id="bar.contents" />
        </Button>
      </div>
      <div className={styles.back}>
        <Button icon={ArrowLeft} directional off={index === 0} onPress={() => onGo(index - 1)}>
          <Words id="bar.back" />
        </Button>
      </div>
      <div className={styles.position}>
        <Progress
          index={index}
          count={count}
          label={say('bar.position', { slide: index + 1, slides: count })}
        />
      </div>
      <div className={styles.next}>
        <Button
          variant="primary"
          icon={last ? Check : ArrowRight}
          iconSide="end"
          directional={!last}
          onPress={() => (last ? send({ type: 'home' }) : onGo(index + 1))}
        >
          <Words id={last ? 'bar.finish' : 'bar.next'} />
        </Button>
      </div>
      <div className={styles.sources}>
        <Button icon={BookOpenText} onPress={() => send({ type: 'panel', panel: 'sources' })}>
          <Words id="bar.sources" />
        </Button>
      </div>
    </nav>
  );
}
