export { steadyClock } from './clock.ts';
export type { SessionAct, SessionEvent, VisitorAct } from './events.ts';
export { type KeyPlace, keyVerdict } from './keys.ts';
export type { SessionRules } from './rules.ts';
export { type SessionActor, type SessionSnapshot, type SessionState, sessionMachine } from './session.ts';
export { loweredShield, raised, type Shield, type ShieldEvent, sees } from './shield.ts';
export { secondsLeft } from './time.ts';
export type { OpenDeck, Panel, Visit } from './visit.ts';
