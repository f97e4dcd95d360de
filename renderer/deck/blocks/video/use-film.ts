import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Film } from '../../../../slides/format/model/library.ts';
import type { FilmCame } from '../../../session/index.ts';
import { useActivity, useCovered, useLed, useTellFilm } from '../../view/deck-context.ts';

/** Seconds by which a visitor goes back. */
export const goesBackBy = 10;

/** Loud enough for those who stand before the screen, and not for the room: a share of what the device can do. */
const volume = 0.5;

/** Whether the browser does not let a film play that nobody touched; what else keeps it from playing the element says itself. */
const isRefused = (error: unknown) => error instanceof DOMException && error.name === 'NotAllowedError';

/** `rest`: not begun, its poster is shown. `lost`: it cannot be played, and nothing but its poster is shown. */
export type FilmStatus = 'rest' | 'playing' | 'paused' | 'ended' | 'lost';

interface FilmState {
  status: FilmStatus;
  /** Seconds from its start. */
  at: number;
  isHeard: boolean;
  isCaptioned: boolean;
}

export interface FilmPlayer extends FilmState {
  element: RefObject<HTMLVideoElement | null>;
  /** Plays or pauses; from the start where it has ended. */
  toggle(): void;
  back(): void;
  toggleSound(): void;
  toggleCaptions(): void;
  /** What the element has to be given. */
  listeners: Readonly<
    Record<'onPlay' | 'onPause' | 'onEnded' | 'onTimeUpdate' | 'onSeeked' | 'onError', () => void>
  >;
}

const atRest: FilmState = { status: 'rest', at: 0, isHeard: false, isCaptioned: true };

/**
 * A film on the slide that is shown. It begins only when a visitor asks, or somebody who leads, and stops when something lies over the slide.
 * When the slide is left it is as if it had not been played. The session is told of each start and each stop: how long it
 * can go on is counted from the film's own length, so that a film which is stuck keeps nobody's visit open. Whoever leads is told what
 * it came to by itself: the end, a stop that nobody asked for, or that it cannot be played.
 */
export function useFilm(film: Film): FilmPlayer {
  const { active } = useActivity();
  const covered = useCovered();
  const tell = useTellFilm();
  const element = useRef<HTMLVideoElement>(null);
  const [state, setState] = useState(atRest);
  const [wasActive, setWasActive] = useState(active);
  if (active !== wasActive) {
    setWasActive(active);
    setState(atRest);
  }
  useEffect(() => {
    if (covered) element.current?.pause();
  }, [covered]);

  const become = (status: FilmStatus) =>
    setState((before) => ({ ...before, status: before.status === 'lost' ? 'lost' : status }));
  const follow = () => setState((before) => ({ ...before, at: element.current?.currentTime ?? 0 }));
  const tellLeft = () => {
    const left = film.seconds - (element.current?.currentTime ?? 0);
    tell({ film: film.hash, lasts: Math.max(0, Math.ceil(left * 1000)) });
  };
  const tellStopped = (cameTo?: FilmCame) =>
    tell({ film: film.hash, lasts: null, ...(cameTo && { cameTo }) });
  const tellRefused = useEffectEvent(() => tellStopped('paused'));
  const play = () => {
    const shown = element.current;
    if (shown === null) return;
    shown.volume = volume;
    shown.muted = !state.isHeard;
    // It rejects when it is paused before it has begun, and when it cannot be played, which the element also says.
    shown.play().catch(() => undefined);
  };
  const led = useLed()?.film;
  const [ledPlays, ledIsHeard] = [led?.plays, led?.isHeard];
  const isAtEnd = led?.cameTo === 'ended';
  useEffect(() => {
    if (element.current === null || ledIsHeard === undefined) return;
    element.current.volume = volume;
    element.current.muted = !ledIsHeard;
  }, [ledIsHeard]);
  // After the sound, so that a film does not begin louder than it was led.
  useEffect(() => {
    if (ledPlays === true)
      element.current?.play().catch((error: unknown) => {
        if (isRefused(error)) tellRefused();
      });
    // Another display’s film that is at its end lets this one come to its own.
    if (ledPlays === false && !isAtEnd) element.current?.pause();
  }, [ledPlays, isAtEnd]);
  return {
    element,
    ...state,
    toggle: () => (state.status === 'playing' ? element.current?.pause() : play()),
    back() {
      if (element.current === null) return;
      element.current.currentTime = Math.max(0, element.current.currentTime - goesBackBy);
      if (state.status === 'ended') play();
    },
    toggleSound() {
      if (element.current) element.current.muted = state.isHeard;
      setState((before) => ({ ...before, isHeard: !before.isHeard }));
    },
    toggleCaptions: () => setState((before) => ({ ...before, isCaptioned: !before.isCaptioned })),
    listeners: {
      onPlay() {
        become('playing');
        tellLeft();
      },
      onPause() {
        become('paused');
        // A film pauses right before it says that it ended; and one that is led to play was paused by nobody.
        if (element.current?.ended !== true) tellStopped(ledPlays === true ? 'paused' : undefined);
      },
      onEnded() {
        become('ended');
        tellStopped('ended');
      },
      onTimeUpdate: follow,
      onSeeked() {
        follow();
        if (element.current?.paused === false) tellLeft();
      },
      onError() {
        become('lost');
        tellStopped('lost');
      },
    },
  };
}
