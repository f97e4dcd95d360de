export {
  type Aloud,
  freshAloud,
  isFreshAloud,
  type Speed,
  speeds,
  type Volume,
  volumes,
} from './aloud.ts';
export {
  type Answer,
  answerToKey,
  answerToTouch,
  neighbourOf,
  nobodyWakes,
  shortened,
  turn,
} from './answers.ts';
export { type Arrow, arrowAfter, showsArrow } from './arrow.ts';
export { type Budget, type Spent, spend } from './budget.ts';
export { steadyClock } from './clock.ts';
export {
  type Ease,
  freshEase,
  type Hand,
  hands,
  isUsual,
  type Look,
  lookOf,
  type TextSize,
  type Theme,
  textSizes,
  themes,
} from './ease.ts';
export type { SessionAct, SessionEvent, VisitorAct } from './events.ts';
export { type Hold, holdBegins, holdEnds, holdMoves, isHeld } from './hold.ts';
export {
  canUndo,
  type Ink,
  type InkChange,
  type InkColour,
  type InkPlace,
  type InkPoint,
  type InkTool,
  inkColours,
  inkSignOf,
  inkTools,
  isAiming,
  isOn,
  leastPower,
  mostPower,
  mostStrokes,
  type Sheet,
  type Spot,
  type Stroke,
  strokesOn,
} from './ink.ts';
export { isLeftToBrowser, type KeyPress, keyVerdict } from './keys.ts';
export {
  type CodeShown,
  type FamilyView,
  type FilmCame,
  familyViewOf,
  isSameLead,
  type Lead,
  type LeadChange,
  type Leading,
  type Led,
  neighbouringStop,
  type Over,
  type Route,
  type Stop,
  stepsAt,
  type TakenHome,
  unled,
} from './lead.ts';
export { isWorthTelling, noMotion, told, touchedDown } from './motion.ts';
export { inputPlaceOf, isAtRest, type Place, placeOf, toldOf, viewOf } from './place.ts';
export {
  noPress,
  type Pressing,
  pressBegins,
  pressDrops,
  pressEnds,
  pressedBefore,
  pressMoves,
  rollOf,
} from './press.ts';
export {
  asksTheSame,
  changedList,
  isOnList,
  type ListChange,
  longestQuestion,
  type Question,
  standsAt,
} from './questions.ts';
export { mostReading, readingTime } from './reading.ts';
export type { SessionRules } from './rules.ts';
export { type SessionActor, type SessionSnapshot, sessionMachine } from './session.ts';
export {
  ignoring,
  loweredShield,
  raised,
  raisedForNext,
  type Shield,
  type ShieldEvent,
  sees,
} from './shield.ts';
export { type Brought, contentPage, type Insider, readingPage, type StaffRole } from './staff.ts';
export { mostAnswers, nameOf, noSigns, type Sign, watchSign } from './stuck.ts';
export {
  isSwitch,
  knocksToScan,
  noSwitches,
  type Pace,
  paces,
  type Switches,
  type SwitchUse,
  switchUses,
} from './switches.ts';
export { secondsLeft } from './time.ts';
export { type Use, type VisitEnd, type VisitTold, visitEnded } from './trail.ts';
export {
  type OpenDeck,
  type Panel,
  type PresenterTool,
  presenterTools,
  type ToolPanel,
  type Visit,
  type VisitorTool,
  visitorTools,
} from './visit.ts';
