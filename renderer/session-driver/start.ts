import { createActor } from 'xstate';
import {
  type SessionAct,
  type SessionActor,
  type SessionRules,
  type SessionSnapshot,
  sessionMachine,
  steadyClock,
  toldOf,
  viewOf,
  visitEnded,
} from '../session/index.ts';
import { catchUncaught, type ReportFault } from './faults.ts';
import { Input, type Reach } from './input.ts';
import type { KioskBridge } from './kiosk.ts';
import { lockPage } from './lock.ts';
import { ShownWords } from './shown-words.ts';

export interface SessionOptions {
  kiosk: KioskBridge;
  /** Send `rules-changed` to change them later. */
  rules: SessionRules;
  report: ReportFault;
  /** Called at each reset, with the rules of the next visit. */
  onReset: (rules: SessionRules) => void;
}

export interface RunningSession {
  actor: SessionActor;
  /** Tells the session what happened; the time is added here. */
  send: (act: SessionAct) => void;
  /** Takes touches and keys in another way for a while (see {@link Reach}); returns what ends it. */
  take: (reach: Reach) => () => void;
  /** The keyboard for a text is open, so that its keys reach the page; returns what ends it. */
  write: () => () => void;
  /** The text there, or what staff read, has become another, which no fault of a screen does. */
  written: () => void;
  stop: () => void;
}

/** How often time is told to the session, in milliseconds. */
const tickEvery = 250;

/** Gives the pure session its edges: the clock, touches and keys, the shell, and the lock on the page. */
export function startSession({ kiosk, rules, report, onReset }: SessionOptions): RunningSession {
  const clock = steadyClock(() => ({ monotonic: performance.now(), wall: Date.now() }));
  const actor = createActor(sessionMachine, { input: { rules, at: clock() } });
  const words = new ShownWords(clock);
  let newest: SessionAct = { type: 'tick' };
  const pass = (act: SessionAct) => {
    newest = act;
    actor.send({ ...act, at: clock() });
  };
  const send = (act: SessionAct) => {
    words.mayChange();
    pass(act);
  };
  const input = new Input(window, { snapshot: () => actor.getSnapshot(), send, report });
  const watch = actor.subscribe(follow(kiosk, input, () => newest, onReset));
  actor.start();
  const ticking = window.setInterval(() => {
    pass({ type: 'tick' });
    input.tick();
    const characters = words.shown(actor.getSnapshot());
    if (characters !== null) pass({ type: 'words', characters });
  }, tickEvery);
  const undo = [
    // A consultation goes on when a display is turned or the page comes back after a crash.
    ...(rules.isLed ? [] : [kiosk.on('reset', (reason) => send({ type: 'reset-asked', reason }))]),
    kiosk.on('doorAsked', () => send({ type: 'door' })),
    kiosk.on('staff', (role) => send({ type: 'staff-opened', role })),
    catchUncaught(window, clock, report, () => send({ type: 'reset-asked', reason: 'fault' })),
    lockPage(window),
    () => input.stop(),
    () => window.clearInterval(ticking),
    () => watch.unsubscribe(),
    () => actor.stop(),
  ];
  return {
    actor,
    send,
    take: (reach) => input.take(reach),
    write: () => writing(kiosk, input),
    written: () => input.written(),
    stop: () => {
      for (const each of undo) each();
    },
  };
}

/** Tells the shell when the keyboard for a text opens and when it is gone. */
function writing(kiosk: KioskBridge, input: Input): () => void {
  const tell = () => void kiosk.writing(input.isWriting).catch(() => undefined);
  const end = input.writes();
  tell();
  return () => {
    end();
    tell();
  };
}

/**
 * Tells the shell each new place, and before it what is counted of a visit that is over; drops the touches that belonged to the
 * visit before a reset.
 */
function follow(
  kiosk: KioskBridge,
  input: Input,
  newest: () => SessionAct,
  onReset: (rules: SessionRules) => void,
) {
  let before: SessionSnapshot | undefined;
  let last: ReturnType<typeof toldOf> | undefined;
  let visits = 0;
  let lastView: string | undefined;
  return (snapshot: SessionSnapshot) => {
    const visit = before && visitEnded(before, newest(), snapshot);
    before = snapshot;
    if (visit) kiosk.visited(visit).catch(() => undefined);
    const place = toldOf(snapshot);
    const view = viewOf(snapshot);
    if (lastView !== undefined && view !== lastView) input.screenChanged();
    lastView = view;
    if (place !== last) {
      last = place;
      kiosk.state(place).catch(() => undefined);
    }
    const { session, rules } = snapshot.context;
    if (session === visits) return;
    visits = session;
    input.beginAnew();
    onReset(rules);
  };
}
