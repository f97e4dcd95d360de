import {
  type PointerEvent,
  type ReactElement,
  type RefObject,
  useEffect,
  useEffectEvent,
  useRef,
} from 'react';
import {
  lineNow,
  movedBy,
  ontoDrawing,
  type Point,
  passes,
  placeNow,
  tiedTo,
} from '../../../ink/anchors.policy.ts';
import { handDown, handMoves, handUp, noHand, type Seen } from '../../../ink/hand.policy.ts';
import type { Measured } from '../../../ink/measure.ts';
import { useMeasured } from '../../../ink/use-measured.ts';
import {
  type InkChange,
  type InkPlace,
  type InkPoint,
  type InkTool,
  isAiming,
  type Sheet,
  type Spot,
  strokesOn,
} from '../../../session/index.ts';
import { useSend, useSession } from '../../kiosk/kiosk-context.ts';
import { useInk } from '../talking.tsx';
import { aimKeys, firstAim } from './aim.ts';
import styles from './ink.module.css';

export interface InkHandsProps {
  /** What shows the slide; this lies over it. */
  around: RefObject<HTMLElement | null>;
  sheet: Sheet;
}

/** Takes the touches on a slide while a tool is in hand. Without one it is not there, and a touch does what it does. */
export function InkHands({ around, sheet }: InkHandsProps): ReactElement | null {
  const { tool } = useInk();
  return tool === null ? null : <Hands key={tool} around={around} sheet={sheet} tool={tool} />;
}

/** How far from its line the rubber still hits a stroke, in rem of the slide. */
const rubs = 1.25;

function Hands({ around, sheet, tool }: InkHandsProps & { tool: InkTool }): ReactElement {
  const measured = useMeasured(around, sheet.slide);
  const change = useInkChange();
  const place = useRef<HTMLDivElement>(null);
  const hand = useRef(noHand);
  const rubbed = useRef(false);
  const { strokes, spot, power } = useInk();
  useAim({ tool, sheet, spot, power, measured, change });

  const draws = (points: readonly InkPoint[]) => change({ to: 'grow', points });
  const rub = (at: Point) => {
    const within = rubs * measured.rem;
    const hit = strokesOn(strokes, sheet).filter(({ points }) =>
      passes(lineNow(points, measured.anchors), at, within),
    );
    if (hit.length === 0) return;
    change({ to: 'erase', sheet, ids: hit.map(({ id }) => id), goesOn: rubbed.current });
    rubbed.current = true;
  };
  const point = (at: Point) => {
    if (!isAiming(tool)) return;
    const on = tool === 'magnifier' ? ontoDrawing(at, measured.anchors) : tiedTo(at, measured.anchors);
    if (on !== null) change({ to: 'spot', spot: spotOn(sheet, tool, on, power) });
  };

  const onDown = (event: PointerEvent<HTMLDivElement>) => {
    const now = handDown(hand.current, seenOf(event));
    hand.current = now.hand;
    if (now.verdict === 'waits') return;
    if (now.verdict === 'takes over') change({ to: 'drop' });
    event.currentTarget.setPointerCapture(event.pointerId);
    rubbed.current = false;
    const [at] = placesOf(event, place.current);
    if (at === undefined) return;
    if (isAiming(tool)) point(at);
    else if (tool === 'eraser') rub(at);
    else change({ to: 'begin', sheet, point: pointOf(at, measured) });
  };
  const onMove = (event: PointerEvent<HTMLDivElement>) => {
    hand.current = handMoves(hand.current, seenOf(event));
    const hovers = tool === 'pointer' && event.pointerType !== 'touch' && hand.current.draws === null;
    if (!hovers && hand.current.draws?.pointer !== event.pointerId) return;
    const all = placesOf(event, place.current);
    const last = all.at(-1);
    if (last === undefined) return;
    if (isAiming(tool)) point(last);
    else if (tool === 'eraser') rub(last);
    else draws(all.map((at) => pointOf(at, measured)));
  };
  const onUp = (event: PointerEvent<HTMLDivElement>) => {
    if (hand.current.draws?.pointer === event.pointerId) change({ to: 'end' });
    hand.current = handUp(hand.current, event.pointerId);
  };
  return (
    <div
      ref={place}
      className={styles.hands}
      data-tool={tool}
      onPointerDown={onDown}
      onPointerMove={onMove}
      onPointerUp={onUp}
      onPointerCancel={onUp}
    />
  );
}

interface Aim {
  tool: InkTool;
  sheet: Sheet;
  spot: Spot | null;
  power: number;
  measured: Measured;
  change: (change: InkChange) => void;
}

/** Spotlight and magnifier begin in the middle, and arrows move what is pointed at. */
function useAim({ tool, sheet, spot, power, measured, change }: Aim): void {
  const { deck, slide, language } = sheet;
  const isMissing = spot === null && measured.anchors.size > 0;
  const begin = useEffectEvent(() => {
    const at = firstAim(tool, measured.anchors);
    if (at !== null && isAiming(tool))
      change({ to: 'spot', spot: spotOn({ deck, slide, language }, tool, at, power) });
  });
  useEffect(() => {
    if (isMissing) begin();
  }, [isMissing]);
  const isInDeck = useSession(({ context }) => context.visit.panel === null);
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const by = aimKeys[event.key];
    if (by === undefined || !isInDeck || !isAiming(tool)) return;
    const moved = movedBy(spot?.at ?? ['slide', 500, 500], by, measured.anchors);
    const at = placeNow(moved, measured.anchors);
    const on = tool === 'magnifier' && at !== null ? ontoDrawing(at, measured.anchors) : moved;
    if (on !== null) change({ to: 'spot', spot: spotOn({ deck, slide, language }, tool, on, power) });
  });
  useEffect(() => {
    const hear = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', hear);
    return () => window.removeEventListener('keydown', hear);
  }, []);
}

/** Tells the session of a change of the ink. */
export function useInkChange(): (change: InkChange) => void {
  const send = useSend();
  return (change) => send({ type: 'lead', change: { to: 'ink', change } });
}

function spotOn({ deck, slide, language }: Sheet, kind: Spot['kind'], at: InkPlace, power: number): Spot {
  return { kind, deck, slide, language, at, power };
}

function seenOf({ pointerId: pointer, pointerType: type, timeStamp: at }: PointerEvent): Seen {
  return { pointer, type, at };
}

interface Pressed extends Point {
  /** From 0 to 1; 0 from what cannot tell. */
  pressure: number;
}

/** Where a pointer has been since it was told of last, from the top left of the slide’s place. */
function placesOf(event: PointerEvent, place: HTMLElement | null): Pressed[] {
  if (place === null) return [];
  const { left, top } = place.getBoundingClientRect();
  const between = event.type === 'pointermove' ? event.nativeEvent.getCoalescedEvents() : [];
  const all = between.length > 0 ? between : [event.nativeEvent];
  return all.map(({ clientX, clientY, pointerType, pressure }) => ({
    x: clientX - left,
    y: clientY - top,
    pressure: pointerType === 'pen' ? pressure : 0,
  }));
}

function pointOf({ x, y, pressure }: Pressed, { anchors }: Measured): InkPoint {
  return [...tiedTo({ x, y }, anchors), Math.min(Math.max(Math.round(pressure * 1000), 0), 1000)];
}
