/** The voices of this machine. The one place that knows the browser's own speech. */
import { chooseVoice } from './choose-voice.policy.ts';

/** The part of the browser's speech that is used, so that a test can play it. */
export type Synthesis = Pick<
  SpeechSynthesis,
  'getVoices' | 'speak' | 'cancel' | 'addEventListener' | 'removeEventListener'
>;

export interface Wording {
  said: string;
  /** BCP 47, the most wanted first, all of one language: `en-GB`, `en`. */
  languages: readonly string[];
  /** A factor of the voice's own pace. */
  speed: number;
  /** A share of what the machine is set to; see {@link Voices.hearVolume}. */
  volume: number;
}

/**
 * Speaks one thing at a time. Browsers differ in what they tell of an utterance: some never say where in it they are, some stop
 * a long one, some lose its end. So what is given here is a sentence, and whoever gives it counts on nothing but its end, with
 * a limit of its own.
 */
export class Voices {
  readonly #synthesis: Synthesis | undefined;
  readonly #make: (said: string) => SpeechSynthesisUtterance;
  readonly #listeners = new Set<() => void>();
  readonly #chosen = new Map<string, SpeechSynthesisVoice | undefined>();
  /** What is spoken: kept, because Chromium tells nothing of an utterance that was collected. */
  #spoken: SpeechSynthesisUtterance | null = null;
  #known: readonly SpeechSynthesisVoice[] = [];

  /** Whether the voices heed how loud they are asked to speak. */
  readonly hearVolume: boolean;

  /**
   * @param synthesis absent where the browser cannot speak: then there is no voice for any language
   * @param system how the browser names its system
   */
  constructor(
    synthesis: Synthesis | undefined,
    make: (said: string) => SpeechSynthesisUtterance,
    system: string,
  ) {
    this.#synthesis = synthesis;
    this.#make = make;
    this.hearVolume = !/linux/i.test(system);
  }

  /**
   * Asks for the voices, which come after seconds on some systems, and silences what a page that crashed here may have left
   * speaking. Before it is called there is no voice.
   */
  begin(): void {
    this.#synthesis?.cancel();
    this.#learn();
    this.#synthesis?.addEventListener('voiceschanged', () => this.#learn());
  }

  /** Whether this machine has a voice of its own for the language. */
  speak(languages: readonly string[]): boolean {
    return this.#voiceFor(languages) !== undefined;
  }

  /** Calls back when other voices are there, until the returned function is called. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Says something in place of what is said, if anything is. `onEnd` is called once: it was said, or could not be. */
  say({ said, languages, speed, volume }: Wording, onEnd: (isSaid: boolean) => void): void {
    this.silence();
    const voice = this.#voiceFor(languages);
    if (this.#synthesis === undefined || voice === undefined) {
      onEnd(false);
      return;
    }
    const utterance = this.#make(said);
    [utterance.voice, utterance.lang, utterance.rate, utterance.volume] = [voice, voice.lang, speed, volume];
    const ends = (isSaid: boolean) => {
      if (this.#spoken !== utterance) return;
      this.#spoken = null;
      onEnd(isSaid);
    };
    utterance.addEventListener('end', () => ends(true));
    utterance.addEventListener('error', () => ends(false));
    this.#spoken = utterance;
    this.#synthesis.speak(utterance);
  }

  /** Is silent at once, and tells nobody of an end. */
  silence(): void {
    if (this.#spoken === null) return;
    this.#spoken = null;
    this.#synthesis?.cancel();
  }

  #learn(): void {
    this.#known = this.#synthesis?.getVoices() ?? [];
    this.#chosen.clear();
    for (const listener of this.#listeners) listener();
  }

  #voiceFor(languages: readonly string[]): SpeechSynthesisVoice | undefined {
    const wishes = languages.join(' ');
    // eSpeak alone brings thousands, so they are looked through once.
    if (!this.#chosen.has(wishes)) this.#chosen.set(wishes, chooseVoice(this.#known, languages));
    return this.#chosen.get(wishes);
  }
}

/** The voices of this page; none in a browser that cannot speak. */
export function voicesOfPage(page: Window & { speechSynthesis?: Synthesis }): Voices {
  return new Voices(
    page.speechSynthesis,
    (said) => new SpeechSynthesisUtterance(said),
    page.navigator.userAgent,
  );
}
