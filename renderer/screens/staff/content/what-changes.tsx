import { PackageCheck } from 'lucide-react';
import { useCallback, useState } from 'react';
import { useWords, Words } from '../../../i18n/words.tsx';
import type {
  Changes,
  DeckChange,
  Offer,
  Pack,
  PackDesk,
  PackState,
  Settings,
} from '../../../session-driver/kiosk.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Panel } from '../../../ui/panel/panel.tsx';
import { Scroller } from '../../../ui/scroller/scroller.tsx';
import { useAsked } from '../use-asked.ts';
import styles from './content.module.css';
import { DeckChanges } from './deck-changes.tsx';
import { Install } from './install.tsx';
import { Overview } from './overview.tsx';
import { Refusal } from './refusal.tsx';

export interface WhatChangesProps {
  desk: Pick<PackDesk, 'inspectPack' | 'installPack'>;
  offer: Offer;
  mayInstall: boolean;
  /** How far an installation is that goes on. */
  progress: PackState['installing'];
  country: Settings['country'];
  onFault: (error: unknown) => void;
  /** Something new is on the screen. */
  onNews: () => void;
  onClose: () => void;
}

/** What a pack changes, from the counts down to the words of a slide; and from here it is installed. */
export function WhatChanges(props: WhatChangesProps) {
  const { desk, offer, onClose } = props;
  const say = useWords();
  const ask = useCallback(() => desk.inspectPack(offer.id), [desk, offer.id]);
  const { answer, hasFailed } = useAsked(ask);
  return (
    <Panel
      title={offer.pack?.name ?? offer.file}
      lead={
        offer.pack === null
          ? ''
          : say('packs.signed', { version: offer.pack.version, name: offer.pack.key.name })
      }
      closeLabel={say('panel.close')}
      onClose={onClose}
      screen="pack-changes"
      wide
      tall
    >
      {answer === null && (
        <p className={styles.ask} role="status">
          <Words id={hasFailed ? 'staff.failed' : 'packs.verifying'} />
        </p>
      )}
      {answer?.outcome === 'refused' && (
        <div className={styles.ask} role="alert">
          <Refusal reason={answer.reason} detail={answer.detail} />
          <p>
            <Words id="packs.nothing-changed" />
          </p>
        </div>
      )}
      {answer?.outcome === 'changes' && <Verified {...props} pack={answer.pack} changes={answer.changes} />}
    </Panel>
  );
}

type View = { is: 'overview' } | { is: 'deck'; deck: DeckChange } | { is: 'install' };

function Verified(props: WhatChangesProps & { pack: Pack; changes: Changes }) {
  const { desk, offer, pack, changes, mayInstall, progress, country, onFault, onNews, onClose } = props;
  const say = useWords();
  const [view, setView] = useState<View>({ is: 'overview' });
  const go = (to: View) => {
    onNews();
    setView(to);
  };
  if (view.is === 'deck')
    return <DeckChanges deck={view.deck} onNews={onNews} onBack={() => go({ is: 'overview' })} />;
  if (view.is === 'install')
    return (
      <Install
        desk={desk}
        offer={offer.id}
        pack={pack}
        changes={changes}
        progress={progress}
        onFault={onFault}
        onBack={() => go({ is: 'overview' })}
        onClose={onClose}
      />
    );
  return (
    <>
      <Scroller
        label={say('packs.what-changes')}
        edge="panel"
        on={say('scroll.on')}
        end={say('scroll.end')}
        back={say('scroll.back')}
      >
        <Overview
          changes={changes}
          country={country}
          onDeck={(deck) => go({ is: 'deck', deck })}
          onNews={onNews}
        />
      </Scroller>
      <footer className={styles.foot}>
        {mayInstall ? (
          <Button variant="primary" icon={PackageCheck} onPress={() => go({ is: 'install' })}>
            <Words id="packs.install" />
          </Button>
        ) : (
          <p>
            <Words id="packs.admin-installs" />
          </p>
        )}
      </footer>
    </>
  );
}
