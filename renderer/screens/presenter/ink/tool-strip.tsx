import {
  Circle,
  Eraser,
  Highlighter,
  Lightbulb,
  type LucideIcon,
  Minus,
  MousePointer2,
  Pencil,
  Plus,
  Trash2,
  Undo2,
  ZoomIn,
} from 'lucide-react';
import type { MessageId } from '../../../i18n/messages.ts';
import { useWords, Words } from '../../../i18n/words.tsx';
import {
  canUndo,
  type InkColour,
  type InkTool,
  inkColours,
  inkTools,
  leastPower,
  mostPower,
  mostStrokes,
  type Sheet,
  strokesOn,
} from '../../../session/index.ts';
import { Button } from '../../../ui/button/button.tsx';
import { useInk, useLead } from '../talking.tsx';
import styles from './ink.module.css';
import { useInkChange } from './ink-hands.tsx';

const tools: Readonly<Record<InkTool, { icon: LucideIcon; name: MessageId }>> = {
  pointer: { icon: MousePointer2, name: 'ink.pointer' },
  pen: { icon: Pencil, name: 'ink.pen' },
  highlighter: { icon: Highlighter, name: 'ink.highlighter' },
  eraser: { icon: Eraser, name: 'ink.eraser' },
  spotlight: { icon: Lightbulb, name: 'ink.spotlight' },
  magnifier: { icon: ZoomIn, name: 'ink.magnifier' },
};

const colours: Readonly<Record<InkColour, MessageId>> = {
  dark: 'ink.dark',
  warm: 'ink.warm',
  cool: 'ink.cool',
};

export interface ToolStripProps {
  sheet: Sheet;
  /** Whether the slide has a drawing to show large. */
  hasDrawing: boolean;
}

/** The tools for the slide that is shown. One at a time is in hand, and the same touch puts it away. */
export function ToolStrip({ sheet, hasDrawing }: ToolStripProps) {
  const say = useWords();
  const change = useInkChange();
  const ink = useInk();
  return (
    <div
      className={styles.strip}
      role="toolbar"
      aria-label={say('ink.tools')}
      data-screen="ink-tools"
      data-ink-tool={ink.tool ?? 'none'}
    >
      {inkTools.map((tool) => (
        <Button
          key={tool}
          icon={tools[tool].icon}
          iconSide="above"
          pressed={ink.tool === tool}
          off={tool === 'magnifier' && !hasDrawing && ink.tool !== tool}
          onPress={() => change({ to: 'tool', tool: ink.tool === tool ? null : tool })}
        >
          <Words id={tools[tool].name} />
        </Button>
      ))}
      {ink.tool === 'magnifier' ? <Powers /> : <Strokes sheet={sheet} />}
      <InkStatus sheet={sheet} />
    </div>
  );
}

function Powers() {
  const change = useInkChange();
  const { power } = useInk();
  return (
    <>
      <Button
        icon={Minus}
        iconSide="above"
        off={power <= leastPower}
        onPress={() => change({ to: 'power', power: power - 1 })}
      >
        <Words id="ink.smaller" />
      </Button>
      <Button
        icon={Plus}
        iconSide="above"
        off={power >= mostPower}
        onPress={() => change({ to: 'power', power: power + 1 })}
      >
        <Words id="ink.larger" />
      </Button>
    </>
  );
}

function Strokes({ sheet }: { sheet: Sheet }) {
  const say = useWords();
  const change = useInkChange();
  const ink = useInk();
  const next = inkColours[(inkColours.indexOf(ink.colour) + 1) % inkColours.length] ?? ink.colour;
  return (
    <>
      <div className={styles.colour} data-colour={ink.colour}>
        <Button icon={Circle} iconSide="above" onPress={() => change({ to: 'colour', colour: next })}>
          <span className="visually-hidden">{say('ink.colour')}</span> <Words id={colours[ink.colour]} />
        </Button>
      </div>
      <Button
        icon={Undo2}
        iconSide="above"
        off={!canUndo(ink, sheet)}
        onPress={() => change({ to: 'undo', sheet })}
      >
        <Words id="ink.undo" />
      </Button>
      <Button
        icon={Trash2}
        iconSide="above"
        off={strokesOn(ink.strokes, sheet).length === 0}
        onPress={() => change({ to: 'clear', sheet })}
      >
        <Words id="ink.clear" />
      </Button>
    </>
  );
}

/** What a consultant has to know of the ink and cannot see on the slide. */
function InkStatus({ sheet }: { sheet: Sheet }) {
  const say = useWords();
  const ink = useInk();
  const { frozen, isBlank } = useLead();
  const isUnseen = ink.tool !== null && (frozen !== null || isBlank);
  const isFull = ink.strokes.length >= mostStrokes;
  const marks = strokesOn(ink.strokes, sheet).length;
  return (
    <div className={styles.status} role="status">
      {isUnseen && <p>{say('ink.unseen')}</p>}
      {isFull && <p>{say('ink.full', { most: mostStrokes })}</p>}
      {marks > 0 && <p className="visually-hidden">{say('ink.marks', { marks })}</p>}
    </div>
  );
}
