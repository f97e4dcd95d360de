import { Narrator } from '../../aloud/narrator.ts';
import { type Voices, voicesOfPage } from '../../aloud/voices.ts';
import type { SessionAct } from '../../session/index.ts';
import type { ReportFault } from '../../session-driver/faults.ts';

/** What reads the screens of a visit aloud. */
export interface ReadingAloud {
  voices: Voices;
  narrator: Narrator;
}

/** Names what is read aloud among what runs in a visit. */
const media = 'aloud';

/** The reader of this page. What it says counts as activity, each sentence for as long as it can take at most. */
export function readingAloud(send: (act: SessionAct) => void, report: ReportFault): ReadingAloud {
  const voices = voicesOfPage(window);
  const narrator = new Narrator({
    voices,
    later(ms, run) {
      const timer = window.setTimeout(run, ms);
      return () => window.clearTimeout(timer);
    },
    onSpeaking: (lasts) =>
      send(lasts === null ? { type: 'media-ended', media } : { type: 'media-started', media, lasts }),
    onLost: () => report('aloud', new Error('The voice did not say of two sentences that they ended.')),
  });
  return { voices, narrator };
}
