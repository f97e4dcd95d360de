import { ArrowDown, ArrowUp, FileDown, ListPlus, PenLine, Save, Trash2, Undo2, X } from 'lucide-react';
import { useCallback, useState } from 'react';
import type { KeptPlaylist, Playlist, PlaylistChoices } from '../../../../slides/format/model/playlist.ts';
import { playlistLimits } from '../../../../slides/format/model/playlist-limits.ts';
import type { MessageId } from '../../../i18n/messages.ts';
import { useWords, Words } from '../../../i18n/words.tsx';
import type { Handed } from '../../../session-driver/kiosk.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Tick } from '../../../ui/tick/tick.tsx';
import { Unbroken } from '../../../ui/unbroken/unbroken.tsx';
import { TextField } from '../../typing/text-field.tsx';
import { handedWords } from '../handed-words.ts';
import { useAsked } from '../use-asked.ts';
import {
  type Draft,
  draftOf,
  freshDraft,
  isIn,
  lackOf,
  moved,
  playlistOf,
  toggled,
  without,
} from './draft.policy.ts';
import styles from './playlists.module.css';

export interface PlaylistsPageProps {
  ask: () => Promise<KeptPlaylist[]>;
  /** The slides to choose from; null where there are none. */
  choices: () => Promise<PlaylistChoices | null>;
  save: (id: string | null, playlist: Playlist) => Promise<'saved' | 'taken' | 'full' | 'gone'>;
  remove: (id: string) => Promise<void>;
  share: (id: string) => Promise<Handed>;
}

/** The playlists of the clinic: those of this kiosk can be made, changed, shared as a file and forgotten; those of files are listed. */
export function PlaylistsPage({ ask, choices, save, remove, share }: PlaylistsPageProps) {
  const [draft, setDraft] = useState<Draft | null>(null);
  const [said, setSaid] = useState<Said | null>(null);
  const all = useAsked(
    useCallback(async () => ({ kept: await ask(), from: await choices() }), [ask, choices]),
  );
  const done = (message: Said) => {
    setSaid(message);
    all.again();
  };
  const failed = () => done({ id: 'health.failed' });
  if (all.answer === null) return <p role="status">{all.hasFailed && <Words id="health.failed" />}</p>;
  const { kept, from } = all.answer;
  if (draft !== null && from !== null) {
    const keep = () =>
      save(draft.id, playlistOf(draft, from)).then((outcome) => {
        if (outcome === 'saved') setDraft(null);
        done({ id: outcomes[outcome] });
      }, failed);
    const leave = () => {
      setDraft(null);
      setSaid(null);
    };
    return (
      <Making draft={draft} choices={from} said={said} onChange={setDraft} onKeep={keep} onLeave={leave} />
    );
  }
  const begin = (next: Draft) => {
    setSaid(null);
    setDraft(next);
  };
  return (
    <div className={styles.page}>
      <p className={styles.note}>
        <Words id="playlists.staff-lead" />
      </p>
      <div className={styles.row}>
        <Button variant="primary" icon={ListPlus} off={from === null} onPress={() => begin(freshDraft)}>
          <Words id="playlists.new" />
        </Button>
        <p role="status">{said && <Words {...said} />}</p>
      </div>
      <ul className={styles.list}>
        {kept.map((each) => (
          <li key={each.id} className={styles.kept} data-playlist={each.id}>
            <p>
              <b>
                <Unbroken>{each.playlist.name}</Unbroken>
              </b>{' '}
              <span>
                <Words id="playlists.slides" values={{ slides: each.playlist.slides.length }} />
              </span>
            </p>
            {each.id.startsWith('own:') ? (
              <Own
                kept={each}
                isEditable={from !== null}
                onEdit={() => begin(draftOf(each))}
                onShare={() => {
                  setSaid({ id: 'paper.making' });
                  share(each.id).then((handed) => done(handedWords(handed)), failed);
                }}
                onRemove={() => remove(each.id).then(() => done({ id: 'playlists.removed' }), failed)}
              />
            ) : (
              <p className={styles.note}>
                <Words id="playlists.of-file" />
              </p>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A line that says what came of something. */
interface Said {
  id: MessageId;
  values?: { file: string };
}

const outcomes: Readonly<Record<'saved' | 'taken' | 'full' | 'gone', MessageId>> = {
  saved: 'playlists.saved',
  taken: 'playlists.taken',
  full: 'playlists.full',
  gone: 'playlists.was-gone',
};

interface OwnProps {
  kept: KeptPlaylist;
  isEditable: boolean;
  onEdit: () => void;
  onShare: () => void;
  onRemove: () => void;
}

/** What can be done with a playlist of this kiosk. It is forgotten only at a second touch. */
function Own({ kept, isEditable, onEdit, onShare, onRemove }: OwnProps) {
  const [isSure, setIsSure] = useState(false);
  return (
    <div className={styles.row} data-own={kept.id}>
      <Button icon={PenLine} off={!isEditable} onPress={onEdit}>
        <Words id="playlists.edit" />
      </Button>
      <Button icon={FileDown} onPress={onShare}>
        <Words id="playlists.share" />
      </Button>
      {isSure ? (
        <>
          <Button variant="urgent" icon={Trash2} onPress={onRemove}>
            <Words id="playlists.remove-yes" />
          </Button>
          <Button icon={Undo2} onPress={() => setIsSure(false)}>
            <Words id="playlists.remove-no" />
          </Button>
        </>
      ) : (
        <Button icon={Trash2} onPress={() => setIsSure(true)}>
          <Words id="playlists.remove" />
        </Button>
      )}
    </div>
  );
}

interface MakingProps {
  draft: Draft;
  choices: PlaylistChoices;
  said: Said | null;
  onChange: (draft: Draft) => void;
  onKeep: () => void;
  onLeave: () => void;
}

/** The name, the slides in their order, and the slides of one topic to choose from. */
function Making({ draft, choices, said, onChange, onKeep, onLeave }: MakingProps) {
  const say = useWords();
  const [from, setFrom] = useState(choices.decks[0]?.id);
  const lack = lackOf(draft);
  const deck = choices.decks.find(({ id }) => id === from);
  const titles = new Map(
    choices.decks.flatMap(({ id, slides }) => slides.map((slide) => [`${id}/${slide.id}`, slide.title])),
  );
  return (
    <div className={styles.page}>
      <TextField
        label={say('playlists.name')}
        hint={say('playlists.name-hint')}
        value={draft.name}
        longest={playlistLimits.name}
        onChange={(name) => onChange({ ...draft, name })}
      />
      <div className={styles.row}>
        <Button variant="primary" icon={Save} off={lack !== undefined} onPress={onKeep}>
          <Words id="playlists.save" />
        </Button>
        <Button icon={X} onPress={onLeave}>
          <Words id="playlists.cancel" />
        </Button>
        <p role="status">
          {said !== null && <Words {...said} />}
          {said === null && lack !== undefined && <Words id={`playlists.lacks-${lack}`} />}
        </p>
      </div>
      <section className={styles.part} aria-labelledby="chosen-slides">
        <h2 id="chosen-slides">
          <Words
            id="playlists.chosen"
            values={{ slides: draft.slides.length, most: playlistLimits.slides }}
          />
        </h2>
        <ol className={styles.list}>
          {draft.slides.map(({ deck: of, slide, title }, place) => {
            const name = titles.get(`${of}/${slide}`) ?? title ?? slide;
            return (
              <li key={`${of}/${slide}`} className={styles.chosen}>
                <span>
                  <Unbroken>{name}</Unbroken>
                </span>
                <Button icon={ArrowUp} off={place === 0} onPress={() => onChange(moved(draft, place, -1))}>
                  <Words id="playlists.up" />
                  <span className="visually-hidden">{name}</span>
                </Button>
                <Button
                  icon={ArrowDown}
                  off={place === draft.slides.length - 1}
                  onPress={() => onChange(moved(draft, place, 1))}
                >
                  <Words id="playlists.down" />
                  <span className="visually-hidden">{name}</span>
                </Button>
                <Button icon={X} onPress={() => onChange(without(draft, of, slide))}>
                  <Words id="playlists.out" />
                  <span className="visually-hidden">{name}</span>
                </Button>
              </li>
            );
          })}
        </ol>
      </section>
      <section className={styles.part} aria-labelledby="choose-from">
        <h2 id="choose-from">
          <Words id="playlists.choose" />
        </h2>
        <div className={styles.row}>
          {choices.decks.map(({ id, title }) => (
            <Button key={id} pressed={id === from} onPress={() => setFrom(id)}>
              <Unbroken>{title}</Unbroken>
            </Button>
          ))}
        </div>
        <ul className={styles.ticks}>
          {deck?.slides.map((slide) => (
            <li key={slide.id}>
              <Tick
                ticked={isIn(draft, deck.id, slide.id)}
                onTick={() => onChange(toggled(draft, deck.id, slide))}
              >
                <Unbroken>{slide.title}</Unbroken>
              </Tick>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
