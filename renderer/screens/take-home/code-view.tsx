import { ArrowLeft, ArrowRight } from 'lucide-react';
import { type ReactNode, useMemo, useState } from 'react';
import { useWords, Words } from '../../i18n/words.tsx';
import {
  type Codes,
  codeBytes,
  codesOf,
  crispSide,
  type Leaflet,
  versionFor,
} from '../../take-home/codes.policy.ts';
import { Button } from '../../ui/button/button.tsx';
import { LargeCode } from '../../ui/qr/large-code.tsx';
import { useSide } from '../../ui/qr/use-side.ts';
import styles from './take-home.module.css';

/** A code as it is shown now. */
export interface ShownCode {
  text: string;
  /** Which of the codes, from 1. */
  part: number;
  parts: number;
}

export interface CodeViewProps {
  leaflet: Leaflet;
  /** The name by which tests know this screen. */
  screen?: string;
  /** What else can be done with it. */
  children?: (shown: ShownCode) => ReactNode;
}

/**
 * A text to take home, as a code that a phone reads: one, or one after another. The codes are as large as the screen allows,
 * and hold only what is read well at that size. It fills its parent.
 */
export function CodeView({ leaflet, screen, children }: CodeViewProps) {
  const { place, side } = useSide<HTMLDivElement>();
  const codes = useCodes(leaflet, side);
  const [wanted, setWanted] = useState(1);
  const parts = codes?.texts.length ?? 1;
  const part = Math.min(wanted, parts);
  const text = codes?.texts[part - 1];
  return (
    <div className={styles.take} data-screen={screen} data-codes={parts} data-shown={part}>
      <div className={styles.words}>
        <HowTo codes={codes} />
        {parts > 1 && <Turning part={part} parts={parts} onPart={setWanted} />}
        {text !== undefined && children?.({ text, part, parts })}
      </div>
      <div ref={place} className={styles.code}>
        {text !== undefined && codes !== null && side !== null && (
          <Code text={text} side={side} version={codes.version} />
        )}
      </div>
    </div>
  );
}

interface CodeProps {
  text: string;
  version: number;
  side: number;
}

/** One code, whose squares cover whole pixels of the display. */
export function Code({ text, version, side }: CodeProps) {
  const say = useWords();
  return (
    <LargeCode
      text={text}
      version={version}
      side={crispSide(version, side, window.devicePixelRatio)}
      label={say('take-home.code')}
    />
  );
}

function useCodes(leaflet: Leaflet, side: number | null): Codes | null {
  const say = useWords();
  return useMemo(() => {
    if (side === null) return null;
    const bytes = codeBytes[versionFor(side) - 1] ?? codeBytes[0];
    return codesOf(leaflet, {
      bytes,
      heading: (part, parts) =>
        `${leaflet.title} · ${say('take-home.position', { number: part, total: parts })}`,
      cut: say('take-home.cut'),
    });
  }, [leaflet, side, say]);
}

function HowTo({ codes }: { codes: Codes | null }) {
  const several = codes !== null && codes.texts.length > 1;
  return (
    <div className={styles.how}>
      <p>
        <Words id="take-home.how" />
      </p>
      <p className={styles.keep}>
        <Words id={several ? 'take-home.how-several' : 'take-home.how-keep'} />
      </p>
      {codes?.isCut && (
        <p className={styles.heed} role="status">
          <Words id="take-home.too-long" />
        </p>
      )}
    </div>
  );
}

interface TurningProps {
  part: number;
  parts: number;
  onPart: (part: number) => void;
}

function Turning({ part, parts, onPart }: TurningProps) {
  const say = useWords();
  return (
    <nav className={styles.turning} aria-label={say('take-home.turn')}>
      <Button icon={ArrowLeft} directional off={part === 1} onPress={() => onPart(part - 1)}>
        <Words id="take-home.back" />
      </Button>
      <p className={styles.position} role="status">
        <b>{say('take-home.code-position', { number: part, total: parts })}</b>
      </p>
      <Button
        icon={ArrowRight}
        iconSide="end"
        directional
        variant="primary"
        off={part === parts}
        onPress={() => onPart(part + 1)}
      >
        <Words id="take-home.next" />
      </Button>
    </nav>
  );
}
