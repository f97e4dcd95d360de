import type { Passage } from '../../aloud/passages.policy.ts';
import { placeOf } from '../../session/index.ts';
import { useSession } from '../kiosk/kiosk-context.ts';
import { ReadAloud } from './read-aloud.tsx';

export interface ReadPanelProps {
  /** What is read, from its beginning whenever it is another list. */
  passages: readonly Passage[];
  language: string;
  /** The name of the screen on which the words stand. */
  screen: string;
}

/** Reads what is on a panel, unless something lies over that. */
export function ReadPanel({ passages, language, screen }: ReadPanelProps) {
  const isSeen = useSession((snapshot) => ['home', 'deck'].includes(placeOf(snapshot)));
  const place = () => document.querySelector(`[data-screen="${screen}"]`);
  return isSeen ? <ReadAloud passages={passages} language={language} place={place} /> : null;
}
