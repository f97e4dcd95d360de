import { memo, type ReactElement, type ReactNode, useMemo, useRef } from 'react';
import { isOn, type Sheet, type Spot, type Stroke, strokesOn } from '../session/index.ts';
import { type Anchors, lineNow, placeNow } from './anchors.policy.ts';
import styles from './ink.module.css';
import { useDrawn } from './ink-context.ts';
import { Magnifier } from './magnifier.tsx';
import type { Measured } from './measure.ts';
import { outlineOf } from './outline.policy.ts';
import { useMeasured } from './use-measured.ts';

export interface InkedProps {
  /** The slide that is shown inside, in its language. */
  sheet: Sheet;
  /** What shows it; fills its parent. */
  children: ReactNode;
}

/** A slide with what is drawn on it and pointed at, as far as the `DrawnContext` around tells. Nobody can touch the ink. */
export function Inked({ sheet, children }: InkedProps): ReactElement {
  const around = useRef<HTMLDivElement>(null);
  const measured = useMeasured(around, sheet.slide);
  const { strokes, spot } = useDrawn();
  const { deck, slide, language } = sheet;
  const own = useMemo(() => strokesOn(strokes, { deck, slide, language }), [strokes, deck, slide, language]);
  const points = own.reduce((sum, stroke) => sum + stroke.points.length, 0);
  const pointed = spot !== null && isOn(spot, sheet) ? spot : null;
  return (
    <div className={styles.inked} data-strokes={own.length} data-points={points}>
      <div ref={around} className={styles.sheet}>
        {children}
      </div>
      <Marks strokes={own} measured={measured} />
      {pointed && <Pointed spot={pointed} measured={measured} strokes={own} />}
    </div>
  );
}

interface MarksProps {
  strokes: readonly Stroke[];
  measured: Measured;
  /** Where the slide’s pixels lie, when not where they were measured. */
  transform?: string;
}

/** Highlighters lie below pens, whatever was drawn first, and mix with the slide and not with each other. */
function Marks({ strokes, measured: { anchors, rem }, transform }: MarksProps): ReactNode {
  return (['highlighter', 'pen'] as const).map((tool) => (
    <svg key={tool} className={styles.marks} data-marks={tool} aria-hidden="true">
      <g transform={transform}>
        {strokes
          .filter((stroke) => stroke.tool === tool)
          .map((stroke) => (
            <Line key={stroke.id} stroke={stroke} anchors={anchors} rem={rem} />
          ))}
      </g>
    </svg>
  ));
}

const lines = { pen: 'pen', highlighter: 'marker' } as const;

/** One stroke. Those that are drawn already are not worked out anew while another one grows. */
const Line = memo(function Line({ stroke, anchors, rem }: { stroke: Stroke; anchors: Anchors; rem: number }) {
  const line = outlineOf(lineNow(stroke.points, anchors), stroke.tool, rem);
  return (
    <path
      className={styles[lines[stroke.tool]]}
      data-colour={stroke.colour}
      data-stroke={stroke.id}
      d={line}
    />
  );
});

interface PointedProps extends MarksProps {
  spot: Spot;
}

/** What the pointer, the spotlight or the magnifier makes of the place that it is on. */
function Pointed({ spot, measured, strokes }: PointedProps): ReactElement | null {
  const at = placeNow(spot.at, measured.anchors);
  if (at === null) return null;
  if (spot.kind === 'magnifier') {
    const drawing = measured.drawings.get(spot.at[0]);
    if (drawing === undefined) return null;
    return (
      <Magnifier drawing={drawing} at={at} power={spot.power} slide={measured.anchors}>
        {(transform) => <Marks strokes={strokes} measured={measured} transform={transform} />}
      </Magnifier>
    );
  }
  return (
    <svg className={styles.marks} data-spot-kind={spot.kind} aria-hidden="true">
      {spot.kind === 'spotlight' ? (
        <Spotlight x={at.x} y={at.y} radius={spotlightRadius * measured.rem} />
      ) : (
        <g className={styles.pointer} transform={`translate(${at.x} ${at.y}) scale(${measured.rem / 16})`}>
          <circle r="24" />
          <circle r="18" />
        </g>
      )}
    </svg>
  );
}

/** In rem of the slide: wide enough for a few words or a part of a drawing. */
const spotlightRadius = 13;
/** Further out than any slide reaches, in pixels. */
const everywhere = 20_000;

/** All but a round place lies in the dark. */
function Spotlight({ x, y, radius }: { x: number; y: number; radius: number }): ReactElement {
  const dark = `M${-everywhere} ${-everywhere}h${2 * everywhere}v${2 * everywhere}h${-2 * everywhere}Z`;
  const round = `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0Z`;
  return <path className={styles.dark} fillRule="evenodd" d={`${dark}${round}`} />;
}
