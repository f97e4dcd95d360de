/** Which of the system's voices reads a language. Pure. */

/** What is known of a voice. */
export type VoiceFacts = Pick<SpeechVoice, 'name' | 'lang' | 'localService' | 'default'>;

interface SpeechVoice {
  readonly name: string;
  /** BCP 47, though some systems write `en_US`. */
  readonly lang: string;
  /** It is on this machine; any other would send what it reads to a network. */
  readonly localService: boolean;
  readonly default: boolean;
}

/**
 * The voice for a language, or undefined where this machine has none: of the country if there is one, else of the language
 * as such, else of any of its regions; of several, the one that the system prefers, and a plain voice before the variants that
 * eSpeak makes of it (`English (America)+Robosoft`).
 *
 * @param wishes BCP 47 tags, the most wanted first, all of one language: `en-GB`, `en`
 */
export function chooseVoice<Voice extends VoiceFacts>(
  voices: readonly Voice[],
  wishes: readonly string[],
): Voice | undefined {
  const own = voices.filter(({ localService }) => localService);
  const bases = new Set(wishes.map(base));
  const [wanted] = [...wishes, ...bases].flatMap((tag) => {
    const exact = own.filter(({ lang }) => written(lang) === written(tag));
    return best(exact) ?? [];
  });
  return wanted ?? best(own.filter(({ lang }) => bases.has(base(lang))));
}

function best<Voice extends VoiceFacts>(voices: readonly Voice[]): Voice | undefined {
  return voices.find((voice) => voice.default) ?? voices.find(({ name }) => !name.includes('+')) ?? voices[0];
}

const written = (tag: string) => tag.replaceAll('_', '-').toLowerCase();
const base = (tag: string) => written(tag).split('-')[0] ?? '';
