import type { SessionSnapshot } from './session.ts';

type InnerPlace<Value> = Value extends string ? Value : InnerPlace<Value[keyof Value]>;

/** Where a session can be: the innermost states of the statechart. */
export type Place = InnerPlace<SessionSnapshot['value']>;

/** Where the session is. Nothing else needs to know how the states are nested. */
export function placeOf({ value }: SessionSnapshot): Place {
  if (typeof value === 'string') return value;
  return typeof value.visiting === 'string' ? value.visiting : value.visiting.present;
}

/** Whether nobody is here, so that any touch and any key wakes. */
export function isAtRest(place: InputPlace): place is 'attract' | 'asleep' {
  return place === 'attract' || place === 'asleep';
}

/** Where a touch or a key lands: an open panel lies over home or a deck. */
export type InputPlace = Place | 'panel';

export function inputPlaceOf(snapshot: SessionSnapshot): InputPlace {
  const place = placeOf(snapshot);
  const isPresent = place === 'home' || place === 'deck';
  return isPresent && snapshot.context.visit.panel !== null ? 'panel' : place;
}

/** What the shell is told: where the session is, and whether a visitor types there. The door and `staff` are places. */
export function toldOf(snapshot: SessionSnapshot): Place | 'search' {
  return inputPlaceOf(snapshot) === 'panel' && snapshot.context.visit.panel === 'search'
    ? 'search'
    : placeOf(snapshot);
}

/** Names what a visitor sees of the session: another screen, panel, deck, slide, language or look has another name. */
export function viewOf(snapshot: SessionSnapshot): string {
  const { visit, staff } = snapshot.context;
  const { deck, panel, language, ease, aloud } = visit;
  const look = [ease.text, ease.theme, ease.isCalm, ease.reach, ease.isSteady, aloud.isOn, aloud.isPaused];
  return [placeOf(snapshot), deck?.id, deck?.index, deck?.part, panel, language, ...look, staff?.page].join(
    ' ',
  );
}
