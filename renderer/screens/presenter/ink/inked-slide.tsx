import { type ReactNode, useRef } from 'react';
import type { Slide } from '../../../../slides/format/model/library.ts';
import { Inked } from '../../../ink/inked.tsx';
import type { Sheet } from '../../../session/index.ts';
import { useSession } from '../../kiosk/kiosk-context.ts';
import styles from './ink.module.css';
import { InkHands } from './ink-hands.tsx';
import { ToolStrip } from './tool-strip.tsx';

export interface InkedSlideProps {
  sheet: Sheet;
  slide: Slide;
  /** What shows the slide. */
  children: ReactNode;
}

/** The slide of the presenter, with what is drawn on it, and its tools below it. */
export function InkedSlide({ sheet, slide, children }: InkedSlideProps) {
  const around = useRef<HTMLDivElement>(null);
  // Ink has the colours of the slide below it, which are those of the family's screen.
  const theme = useSession(({ context }) => context.visit.ease.theme);
  return (
    <div className={styles.desk}>
      <div ref={around} className={styles.slide} data-theme={theme}>
        <Inked sheet={sheet}>{children}</Inked>
        <InkHands around={around} sheet={sheet} />
      </div>
      <ToolStrip sheet={sheet} hasDrawing={hasDrawing(slide)} />
    </div>
  );
}

/** Whether a slide has a drawing that can be shown large. */
export function hasDrawing({ blocks }: Slide): boolean {
  return blocks.some((block) => 'figure' in block || block.type === 'people');
}
