import { House } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { Card } from '../../../slides/format/model/catalogue.ts';
import { FigureView } from '../../deck/index.ts';
import { Words } from '../../i18n/words.tsx';
import { Button } from '../../ui/button/button.tsx';
import { Unbroken } from '../../ui/unbroken/unbroken.tsx';
import { useKiosk, useSend } from '../kiosk/kiosk-context.ts';
import styles from './opening.module.css';

/** Milliseconds that a person does not take for waiting: before them there is only paper. */
const unnoticed = 300;

/** A deck that takes a moment: its picture and its title, and the way home. */
export function Opening({ card }: { card: Card }) {
  const { library } = useKiosk();
  const send = useSend();
  const [isNoticed, setNoticed] = useState(false);
  useEffect(() => {
    const waiting = window.setTimeout(() => setNoticed(true), unnoticed);
    return () => window.clearTimeout(waiting);
  }, []);
  if (!isNoticed) return null;
  const picture = library.drawings.picture(card.picture);
  return (
    <main className={styles.opening} data-screen="opening" data-group={card.group}>
      <div className={styles.picture}>
        {picture && <FigureView figure={picture} active={false} decorative />}
      </div>
      <div className={styles.words}>
        <h1>
          <Unbroken>{card.title}</Unbroken>
        </h1>
        <p role="status">
          <Words id="opening.wait" />
        </p>
        <Button icon={House} onPress={() => send({ type: 'home' })}>
          <Words id="bar.home" />
        </Button>
      </div>
    </main>
  );
}
