import { ListVideo } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { Index } from '../../../../slides/format/model/catalogue.ts';
import type { Lookup } from '../../../../slides/format/model/lookup.ts';
import type { KeptPlaylist } from '../../../../slides/format/model/playlist.ts';
import { useWords } from '../../../i18n/words.tsx';
import { useLookup } from '../../../library/use-library.ts';
import { Icon } from '../../../ui/icon/icon.tsx';
import { Panel } from '../../../ui/panel/panel.tsx';
import { Scroller } from '../../../ui/scroller/scroller.tsx';
import { Unbroken } from '../../../ui/unbroken/unbroken.tsx';
import { useKiosk, useSend } from '../../kiosk/kiosk-context.ts';
import { useConsultation } from '../consultation-context.ts';
import { useActingPath } from '../path/use-path.ts';
import styles from './playlists.module.css';
import { type Resolved, resolved, stopsOut } from './resolved.policy.ts';

/** The playlists of the clinic; none until they are here, and where they cannot be had. */
export function usePlaylists(): readonly KeptPlaylist[] {
  const { kiosk } = useConsultation();
  const { report } = useKiosk();
  const [playlists, setPlaylists] = useState<readonly KeptPlaylist[]>([]);
  useEffect(() => {
    let isWanted = true;
    kiosk.playlists().then(
      (found) => {
        if (isWanted) setPlaylists(found);
      },
      (error: unknown) => report('playlists', error),
    );
    return () => {
      isWanted = false;
    };
  }, [kiosk, report]);
  return playlists;
}

interface PlaylistsProps {
  playlists: readonly KeptPlaylist[];
  index: Index;
  onClose: () => void;
}

/** The playlists to choose from, each with what of it is passed over today. A touch begins with its first slide. */
export function Playlists({ playlists, index, onClose }: PlaylistsProps) {
  const say = useWords();
  const { library } = useKiosk();
  const known = useLookup(library, index);
  return (
    <Panel
      title={say('playlists.title')}
      lead={say('playlists.lead')}
      closeLabel={say('panel.close')}
      onClose={onClose}
      screen="playlists"
    >
      <Scroller
        label={say('playlists.title')}
        edge="panel"
        on={say('scroll.on')}
        end={say('scroll.end')}
        back={say('scroll.back')}
      >
        {known.status === 'ready' && (
          <ul className={styles.list}>
            {playlists.map((each) => (
              <li key={each.id} data-stop="">
                <Entry kept={each} lookup={known.lookup} index={index} />
              </li>
            ))}
          </ul>
        )}
      </Scroller>
    </Panel>
  );
}

function Entry({ kept, lookup, index }: { kept: KeptPlaylist; lookup: Lookup; index: Index }) {
  const say = useWords();
  const send = useSend();
  const path = useActingPath();
  const { family } = useConsultation();
  const found = resolved(kept.playlist, lookup, index.cards);
  const passed = stopsOut(path, found.stops, lookup, index.cards);
  const first = found.stops.findIndex((_, place) => !passed.includes(place));
  const play = () => {
    const stop = found.stops[first];
    if (stop === undefined) return;
    const stops = found.stops.map(({ deck, slides, index: place }) => ({ deck, slides, index: place }));
    send({
      type: 'lead',
      change: { to: 'route', route: { name: kept.playlist.name, stops, at: first, passed } },
    });
    send({ type: 'open', deck: stop.deck, slides: stop.slides, index: stop.index, stop: first });
  };
  return (
    <button
      type="button"
      className={styles.entry}
      aria-disabled={first === -1 || undefined}
      data-playlist={kept.id}
      onClick={play}
    >
      <Icon of={ListVideo} />
      <span className={styles.words}>
        <span className={styles.name}>
          <Unbroken>{kept.playlist.name}</Unbroken>
        </span>
        <span>{say('playlists.slides', { slides: found.stops.length - passed.length })}</span>
        {passed.length > 0 && family > 0 && <span>{say('path.left', { slides: passed.length })}</span>}
        <PassedOverOf found={found} />
      </span>
    </button>
  );
}

/** What of a playlist cannot be shown, and why, in a line each. */
export function PassedOverOf({ found }: { found: Pick<Resolved, 'passedOver'> }) {
  const say = useWords();
  return found.passedOver.map(({ title, why }) => (
    <span key={`${why} ${title}`} className={styles.passed}>
      {say(why === 'gone' ? 'playlists.gone' : 'playlists.changed', { slide: title })}
    </span>
  ));
}
