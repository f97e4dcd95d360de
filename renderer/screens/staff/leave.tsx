import { LogOut, type LucideIcon, Moon, Power, RotateCcw } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { Way } from '../../../electron/bridge/contract.ts';
import type { MessageId } from '../../i18n/messages.ts';
import { Words } from '../../i18n/words.tsx';
import { Button } from '../../ui/button/button.tsx';
import { useKiosk } from '../kiosk/kiosk-context.ts';
import styles from './leave.module.css';
import rowStyles from './rows.module.css';

interface Row {
  way: Way;
  icon: LucideIcon;
  /** What it does, what comes of it, and the question before it is done. */
  name: MessageId;
  what: MessageId;
  ask: MessageId;
}

/** What is done most often first; what leaves the screen without the kiosk comes last. */
const rows: readonly Row[] = [
  {
    way: 'restart-app',
    icon: RotateCcw,
    name: 'leave.restart-app',
    what: 'leave.restart-app-what',
    ask: 'leave.restart-app-ask',
  },
  {
    way: 'restart-machine',
    icon: Power,
    name: 'leave.restart-machine',
    what: 'leave.restart-machine-what',
    ask: 'leave.restart-machine-ask',
  },
  { way: 'sleep', icon: Moon, name: 'leave.sleep', what: 'leave.sleep-what', ask: 'leave.sleep-ask' },
  { way: 'quit', icon: LogOut, name: 'leave.quit', what: 'leave.quit-what', ask: 'leave.quit-ask' },
];

/** Ends the kiosk, starts it or the machine again, or lets the machine sleep: each after one more question. */
export function Leave() {
  const { kiosk, report } = useKiosk();
  const [ways, setWays] = useState<readonly Way[] | null>(null);
  const [asked, setAsked] = useState<Way | null>(null);
  const [refused, setRefused] = useState<Way | null>(null);
  useEffect(() => {
    kiosk.ways().then(setWays, (error: unknown) => report('staff leave', error));
  }, [kiosk, report]);
  const end = (way: Way) => {
    setAsked(null);
    kiosk.end(way).then(
      (outcome) => setRefused(outcome === 'cannot' ? way : null),
      (error: unknown) => {
        report('staff leave', error);
        setRefused(way);
      },
    );
  };
  return (
    <ul className={rowStyles.rows}>
      {rows.map(({ way, icon, name, what, ask }) => {
        const isPossible = ways?.includes(way) ?? true;
        return (
          <li key={way} data-way={way}>
            <p className={rowStyles.words} role="status">
              {(refused === way || !isPossible) && <Words id="leave.cannot" />}
              {refused !== way && isPossible && <Words id={asked === way ? ask : what} />}
            </p>
            {asked === way ? (
              <span className={styles.answers}>
                <Button variant="primary" icon={icon} onPress={() => end(way)}>
                  <Words id="leave.yes" />
                </Button>
                <Button onPress={() => setAsked(null)}>
                  <Words id="leave.no" />
                </Button>
              </span>
            ) : (
              <Button icon={icon} off={!isPossible} onPress={() => setAsked(way)}>
                <Words id={name} />
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
