/** A browser's speech, played: typed as the real one, and silent. */
import type { Synthesis } from './voices.ts';

/** What was asked of it, in order, and a hand on what comes of it. */
export class PlayedSpeech {
  readonly asked: string[] = [];
  readonly spoken: SpeechSynthesisUtterance[] = [];
  voices: SpeechSynthesisVoice[];
  readonly #changes = new Set<() => void>();

  constructor(...tags: string[]) {
    this.voices = tags.map(playedVoice);
  }

  readonly synthesis: Synthesis = {
    getVoices: () => this.voices,
    speak: (utterance) => {
      this.asked.push(utterance.text);
      this.spoken.push(utterance);
    },
    cancel: () => void this.asked.push('(silence)'),
    addEventListener: (_name: string, listener: unknown) => void this.#changes.add(listener as () => void),
    removeEventListener: (_name: string, listener: unknown) =>
      void this.#changes.delete(listener as () => void),
  };

  /** Voices come late. */
  arrive(...tags: string[]): void {
    this.voices = tags.map(playedVoice);
    for (const listener of this.#changes) listener();
  }

  /** What was spoken last ends as the browser says it. */
  tells(event: 'end' | 'error', utterance = this.spoken.at(-1)): void {
    utterance?.dispatchEvent(new Event(event));
  }
}

function playedVoice(lang: string): SpeechSynthesisVoice {
  return { lang, name: lang, voiceURI: lang, localService: true, default: false };
}

/** An utterance outside a browser, with the members that a voice is given. */
export function playedUtterance(text: string): SpeechSynthesisUtterance {
  const members = { text, lang: '', pitch: 1, rate: 1, volume: 1, voice: null };
  const none = {
    onboundary: null,
    onend: null,
    onerror: null,
    onmark: null,
    onpause: null,
    onresume: null,
    onstart: null,
  };
  return Object.assign(new EventTarget(), members, none);
}
