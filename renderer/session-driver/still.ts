import { createActor } from 'xstate';
import { sessionMachine } from '../session/index.ts';
import type { RunningSession } from './start.ts';

/**
 * For a page that has no session, the family’s or that of a sheet for the printer: what its screens ask of one stands still, and
 * what they tell it is heard by nobody.
 */
export function stillSession(language: string): RunningSession {
  const rules = {
    languages: [language],
    idleSeconds: 1,
    warningSeconds: 1,
    isLed: false,
    screen: 'on',
  } as const;
  const actor = createActor(sessionMachine, { input: { rules, at: 0 } });
  const nothing = () => undefined;
  return { actor, send: nothing, take: () => nothing, write: () => nothing, written: nothing, stop: nothing };
}
