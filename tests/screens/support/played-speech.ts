/** A machine with voices, played: it says nothing aloud, and ends a sentence when the test tells it to. */
import type { Page } from 'playwright-core';

/** What the voice was given, and what is said just now. */
export interface SpeechPlayed {
  said: string[];
  now: string | null;
  /** The sentence that is said comes to its end. */
  end: () => void;
}

declare global {
  interface Window {
    speech: SpeechPlayed;
  }
}

/** Gives a page that is not yet open voices for these languages, in place of the browser's own. */
export async function playSpeech(page: Page, tags: readonly string[]): Promise<void> {
  await page.addInitScript((languages) => {
    const voices = languages.map((lang) => ({
      lang,
      name: lang,
      voiceURI: lang,
      localService: true,
      default: false,
    }));
    let spoken: EventTarget | null = null;
    const speech: SpeechPlayed = {
      said: [],
      now: null,
      end() {
        const ended = spoken;
        [spoken, speech.now] = [null, null];
        ended?.dispatchEvent(new Event('end'));
      },
    };
    class Utterance extends EventTarget {
      readonly text: string;
      constructor(text: string) {
        super();
        this.text = text;
      }
    }
    const synthesis = Object.assign(new EventTarget(), {
      getVoices: () => voices,
      speak(utterance: Utterance) {
        [spoken, speech.now] = [utterance, utterance.text];
        speech.said.push(utterance.text);
      },
      cancel() {
        [spoken, speech.now] = [null, null];
      },
    });
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
    Object.assign(window, { speech, SpeechSynthesisUtterance: Utterance });
  }, tags);
}
