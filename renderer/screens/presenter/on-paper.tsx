import { Printer, Usb } from 'lucide-react';
import { useState } from 'react';
import type { PaperOutcome, Sheet, WayOut } from '../../../electron/bridge/contract.ts';
import type { MessageId } from '../../i18n/messages.ts';
import { useWords, Words } from '../../i18n/words.tsx';
import { Button } from '../../ui/button/button.tsx';
import { useKiosk, useSettings } from '../kiosk/kiosk-context.ts';
import styles from '../take-home/take-home.module.css';
import { useConsultation } from './consultation-context.ts';

type State = 'idle' | 'making' | PaperOutcome;

const lines: Readonly<Record<Exclude<State, 'idle'>, MessageId>> = {
  making: 'paper.making',
  printed: 'paper.printed',
  saved: 'paper.saved',
  'no-printer': 'paper.no-printer',
  'unknown-printer': 'paper.unknown-printer',
  'no-paper': 'paper.no-paper',
  jammed: 'paper.jammed',
  stopped: 'paper.stopped',
  refuses: 'paper.refuses',
  offline: 'paper.offline',
  'needs-help': 'paper.needs-help',
  'no-usb': 'paper.no-usb',
  'several-usb': 'paper.several-usb',
  full: 'paper.full',
  'read-only': 'paper.read-only',
  gone: 'paper.gone',
  busy: 'paper.busy',
  cancelled: 'paper.failed',
  failed: 'paper.failed',
};

/** Puts a sheet on paper, or on the stick that staff plugged in, and says what came of it. */
export function OnPaper({ sheet }: { sheet: Sheet }) {
  const say = useWords();
  const { printer } = useSettings();
  const { state, make } = usePaper(sheet);
  const isMaking = state === 'making';
  return (
    <div className={styles.paper}>
      <div className={styles.ways}>
        <Button icon={Printer} off={isMaking || !printer} onPress={() => make('printer')}>
          <Words id={printer ? 'paper.print' : 'paper.none'} />
        </Button>
        <Button icon={Usb} off={isMaking} onPress={() => make('usb')}>
          <Words id="paper.usb" />
        </Button>
      </div>
      <p role="status" data-paper={state}>
        {state !== 'idle' && say(lines[state])}
      </p>
    </div>
  );
}

function usePaper(sheet: Sheet): { state: State; make: (way: WayOut) => void } {
  const { kiosk } = useConsultation();
  const { report } = useKiosk();
  const [state, setState] = useState<State>('idle');
  const make = (way: WayOut) => {
    setState('making');
    kiosk.paper(sheet, way).then(setState, (error: unknown) => {
      report('paper', error);
      setState('failed');
    });
  };
  return { state, make };
}
