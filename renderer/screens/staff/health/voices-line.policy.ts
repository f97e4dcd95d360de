/** What staff are told of the voices that read aloud. The page says it, for it alone knows them. Pure. */

export const voicesSayings = ['voices.has', 'voices.lacks'] as const;

export interface VoicesLine {
  line: 'voices';
  verdict: 'good';
  says: { id: (typeof voicesSayings)[number]; values: { languages: string } }[];
  problems: never[];
}

/** A language on offer, by its own name, and whether this machine has a voice for it. */
export interface OfferedVoice {
  name: string;
  hasVoice: boolean;
}

/** The line about the voices. That there is none is no fault: then nothing on the screen speaks of reading aloud. */
export function voicesLine(offered: readonly OfferedVoice[]): VoicesLine {
  const named = (hasVoice: boolean) =>
    offered
      .filter((each) => each.hasVoice === hasVoice)
      .map(({ name }) => name)
      .join(', ');
  const says = [
    { id: 'voices.has' as const, values: { languages: named(true) } },
    { id: 'voices.lacks' as const, values: { languages: named(false) } },
  ];
  return {
    line: 'voices',
    verdict: 'good',
    says: says.filter(({ values }) => values.languages !== ''),
    problems: [],
  };
}
