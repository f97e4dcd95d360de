import { Captions, FileText, Pause, Play, RotateCcw, Undo2, Volume2 } from 'lucide-react';
import { type ReactElement, useContext } from 'react';
import { useWords } from '../../../i18n/words.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { keyed } from '../../keyed.ts';
import { TouchableContext, useActivity, useOpenDetails } from '../../view/deck-context.ts';
import type { BlockOf, BlockProps } from '../block-props.ts';
import { filmAddress } from './film-address.ts';
import { captionAt, clock } from './film-clock.ts';
import { type FilmPlayer, goesBackBy, useFilm } from './use-film.ts';
import styles from './video.module.css';

interface PartProps {
  block: BlockOf<'video'>;
  player: FilmPlayer;
}

/**
 * A film with its captions and controls of our own. All that it says stands behind a button, for those who do not see or
 * hear it; where it cannot be played, that and its poster are left. Where nobody can touch the slide there are no buttons.
 */
export function VideoBlock({ block }: BlockProps<'video'>): ReactElement {
  const player = useFilm(block.film);
  const isTouchable = useContext(TouchableContext);
  const isLost = player.status === 'lost';
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset belongs to a form.
    <div className={styles.video} role="group" aria-label={block.title} data-film={player.status}>
      <div className={styles.screen}>
        <Picture block={block} player={player} />
        {!isLost && <Written block={block} player={player} />}
      </div>
      {isTouchable && (
        <div className={styles.controls}>
          {!isLost && <Controls block={block} player={player} />}
          <Transcript />
        </div>
      )}
    </div>
  );
}

/** The poster, and in its place the film, of which one is read out. Only the film of the slide that is shown is fetched. */
function Picture({ block, player }: PartProps): ReactElement {
  const { active } = useActivity();
  const { film, poster, alt } = block;
  const showsPoster = player.status === 'rest' || player.status === 'lost';
  const size = { width: film.width, height: film.height };
  return (
    <div className={styles.picture} data-poster={showsPoster}>
      {active && player.status !== 'lost' && (
        <video
          {...size}
          {...player.listeners}
          ref={player.element}
          src={filmAddress(film.hash, 'webm')}
          preload="auto"
          playsInline
          disablePictureInPicture
          disableRemotePlayback
          aria-label={alt}
        />
      )}
      <img
        {...size}
        src={filmAddress(poster.hash, poster.ending)}
        alt={player.status === 'lost' ? alt : ''}
        draggable={false}
      />
    </div>
  );
}

/** What is said at this moment, and how far the film has come. Nothing moves when that changes. */
function Written({ block, player }: PartProps): ReactElement {
  const say = useWords();
  const { at, status, isCaptioned } = player;
  const { seconds } = block.film;
  const caption = isCaptioned && status !== 'rest' ? captionAt(block.captions, at) : undefined;
  return (
    <>
      <progress className={styles.progress} value={at} max={seconds} aria-hidden="true" />
      <div className={styles.written}>
        <p className={styles.caption} data-caption={caption !== undefined}>
          {keyed(caption?.lines ?? []).map(([key, line]) => (
            <span key={key}>{line}</span>
          ))}
        </p>
        <p className={styles.time}>{say('video.time', { at: clock(at), length: clock(seconds) })}</p>
      </div>
    </>
  );
}

const signs = { rest: Play, paused: Play, playing: Pause, ended: RotateCcw, lost: Play } as const;
const words = {
  rest: 'video.play',
  paused: 'video.play',
  playing: 'video.pause',
  ended: 'video.again',
  lost: 'video.play',
} as const;

function Controls({ block, player }: PartProps): ReactElement {
  const say = useWords();
  const { status, at, isCaptioned, isHeard } = player;
  return (
    <>
      <Button variant="primary" size="large" icon={signs[status]} onPress={player.toggle}>
        {say(words[status])}
      </Button>
      <Button icon={Undo2} off={at === 0} onPress={player.back}>
        {say('video.back', { seconds: goesBackBy })}
      </Button>
      <Button icon={Captions} pressed={isCaptioned} onPress={player.toggleCaptions}>
        {say('video.captions')}
      </Button>
      {block.film.sound && (
        <Button icon={Volume2} pressed={isHeard} onPress={player.toggleSound}>
          {say('video.sound')}
        </Button>
      )}
    </>
  );
}

function Transcript(): ReactElement {
  const say = useWords();
  const open = useOpenDetails();
  return (
    <div className={styles.transcript} data-opens="details">
      <Button icon={FileText} onPress={open}>
        {say('video.transcript')}
      </Button>
    </div>
  );
}
