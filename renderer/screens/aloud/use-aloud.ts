import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { baseOf } from '../../../slides/format/languages/faces.ts';
import { speechOf } from '../../../slides/format/languages/speeches.ts';
import type { Narration } from '../../aloud/narrator.ts';
import { ownName } from '../../i18n/languages.ts';
import { localeOf } from '../../i18n/locale.ts';
import type { Settings } from '../../session-driver/kiosk.ts';
import { useKiosk, useOfferedLanguages, useSettings } from '../kiosk/kiosk-context.ts';

const nothing = () => () => undefined;
const silent: Narration = { status: 'silent', at: 0 };

/** The tags by which a voice for a language is looked for: that of the clinic's country first. */
function voiceTags(language: string, country: Settings['country']): readonly string[] {
  return [...new Set([localeOf(language, country), language, baseOf(language)])];
}

/** {@link voiceTags} for the clinic's country. */
export function useVoiceTags(language: string): readonly string[] {
  const { country } = useSettings();
  return useMemo(() => voiceTags(language, country), [language, country]);
}

/** The languages on offer by their own names, and whether this machine has a voice for them now. */
export function useOfferedVoices(): readonly { name: string; hasVoice: boolean }[] {
  const { aloud } = useKiosk();
  const { country } = useSettings();
  return useOfferedLanguages().map((language) => ({
    name: ownName(language),
    hasVoice: aloud?.voices.speak(voiceTags(language, country)) ?? false,
  }));
}

/** Whether a language can be read aloud here: it is known how, and this machine has a voice of its own for it. */
export function useHasVoice(language: string): boolean {
  const { aloud } = useKiosk();
  const tags = useVoiceTags(language);
  const subscribe = useCallback(
    (listener: () => void) => aloud?.voices.subscribe(listener) ?? nothing(),
    [aloud],
  );
  const hasVoice = useSyncExternalStore(subscribe, () => aloud?.voices.speak(tags) ?? false);
  return hasVoice && speechOf(language) !== undefined;
}

/** Where the reading is. */
export function useNarration(): Narration {
  const { aloud } = useKiosk();
  const subscribe = useCallback(
    (listener: () => void) => aloud?.narrator.subscribe(listener) ?? nothing(),
    [aloud],
  );
  return useSyncExternalStore(subscribe, () => aloud?.narrator.narration ?? silent);
}
