import { createActor } from 'xstate';
import {
  type KeyPlace,
  type SessionAct,
  type SessionActor,
  type SessionSnapshot,
  sessionMachine,
  steadyClock,
} from '../session/index.ts';
import { catchUncaught, type ReportFault } from './faults.ts';
import { Input } from './input.ts';
import type { KioskBridge } from './kiosk.ts';
import { lockPage } from './lock.ts';

export interface SessionOptions {
  kiosk: KioskBridge;
  rules: { languages: readonly [string, ...string[]]; idleSeconds: number; warningSeconds: number };
  report: ReportFault;
  /** Called at the start of each visit. */
  onReset: () => void;
}

export interface RunningSession {
  actor: SessionActor;
  /** Tells the session what happened; the time is added here. */
  send: (act: SessionAct) => void;
  stop: () => void;
}

/** How often time is told to the session, in milliseconds. */
const tickEvery = 250;

/** Gives the pure session its edges: the clock, touches and keys, the shell, and the lock on the page. */
export function startSession({ kiosk, rules, report, onReset }: SessionOptions): RunningSession {
  const clock = steadyClock(() => ({ monotonic: performance.now(), wall: Date.now() }));
  const actor = createActor(sessionMachine, { input: { rules, at: clock() } });
  const send = (act: SessionAct) => actor.send({ ...act, at: clock() });
  const input = new Input(window, {
    place: () => placeOf(actor.getSnapshot()),
    send,
    turn: (by) => turn(actor.getSnapshot(), by, send),
  });
  const watch = actor.subscribe(onStateChange(kiosk, input, onReset));
  actor.start();
  const ticking = window.setInterval(() => send({ type: 'tick' }), tickEvery);
  const undo = [
    kiosk.onReset((reason) => send({ type: 'reset-asked', reason })),
    catchUncaught(window, report, () => send({ type: 'reset-asked', reason: 'fault' })),
    lockPage(window),
    () => input.stop(),
    () => window.clearInterval(ticking),
    () => watch.unsubscribe(),
    () => actor.stop(),
  ];
  return {
    actor,
    send,
    stop: () => {
      for (const each of undo) each();
    },
  };
}

function placeOf({ value, context }: SessionSnapshot): KeyPlace {
  return value === 'deck' && context.visit.panel !== null ? 'panel' : value;
}

/** Turns one slide if there is one on that side. */
function turn({ context }: SessionSnapshot, by: 1 | -1, send: (act: SessionAct) => void): void {
  const index = (context.visit.deck?.index ?? 0) + by;
  send({ type: 'go', index });
}

/** Tells the shell each new state, and drops the touches that belonged to the visit before a reset. */
function onStateChange(kiosk: KioskBridge, input: Input, onReset: () => void) {
  let last: SessionSnapshot['value'] | undefined;
  return ({ value }: SessionSnapshot) => {
    if (value === last) return;
    last = value;
    kiosk.state(value).catch(() => undefined);
    if (value !== 'reset') return;
    input.raiseShield();
    onReset();
  };
}
