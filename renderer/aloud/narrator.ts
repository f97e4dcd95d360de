/** Reads a script sentence by sentence, can be told to wait, and is silent the moment it is told to be. */
import type { Sentence } from './sentences.policy.ts';
import type { Voices } from './voices.ts';

export interface Script {
  sentences: readonly Sentence[];
  /** BCP 47, the most wanted first, all of one language. */
  languages: readonly string[];
}

/** How it is read; asked for at each sentence, so that a change is heard with the next one. */
export interface Manner {
  speed: number;
  volume: number;
}

export interface Narration {
  /** `done`: to its end, or until the voice failed. */
  status: 'silent' | 'reading' | 'waiting' | 'done';
  /** The sentence that is read, or is to be read next. */
  at: number;
}

export interface NarratorParts {
  voices: Pick<Voices, 'say' | 'silence'>;
  /** Calls back after so many milliseconds, unless the returned function is called before. */
  later: (ms: number, run: () => void) => () => void;
  /** A sentence is spoken that takes at most so many milliseconds, or nothing is (null). */
  onSpeaking: (lasts: number | null) => void;
  /** The voice said nothing of two sentences in a row. */
  onLost: () => void;
}

/** Milliseconds that a voice may take to begin: it has to wake first. */
const toBegin = 5_000;
/** Milliseconds for a letter at the voice's own pace. eSpeak takes about 65, and no voice three times as long. */
const eachLetter = 200;
/** So many sentences in a row of which the voice never said that they ended: it is gone. */
const mostLost = 2;

const silent: Narration = { status: 'silent', at: 0 };

/**
 * One script at a time: another takes its place. A pause is the end of the sentence at that point, and going on is its
 * beginning, because browsers and voices disagree on pausing within one, and whoever was interrupted wants to hear it whole.
 */
export class Narrator {
  readonly #parts: NarratorParts;
  readonly #listeners = new Set<() => void>();
  #narration = silent;
  #script: Script | null = null;
  #manner: () => Manner = () => ({ speed: 1, volume: 1 });
  #lost = 0;
  #stopWaiting: () => void = () => undefined;

  constructor(parts: NarratorParts) {
    this.#parts = parts;
  }

  /** Where it is. The same object until that changes. */
  get narration(): Narration {
    return this.#narration;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Takes up a script, from its beginning, reading it or waiting; returns what puts just this one down. */
  takeUp(script: Script, manner: () => Manner, { waits = false } = {}): () => void {
    this.#hush();
    [this.#script, this.#manner, this.#lost] = [script, manner, 0];
    if (waits) this.#become({ status: 'waiting', at: 0 });
    else this.#read(0);
    return () => {
      if (this.#script === script) this.putDown();
    };
  }

  /** Waits before the sentence that is read. */
  wait(): void {
    if (this.#narration.status !== 'reading') return;
    this.#hush();
    this.#become({ ...this.#narration, status: 'waiting' });
  }

  /** Goes on with the sentence before which it waits, or reads all of it again. */
  goOn(): void {
    const { status, at } = this.#narration;
    if (status === 'waiting') this.#read(at);
    if (status === 'done') this.#read(0);
  }

  /** Goes on with another sentence, if it is reading; else it will begin there. */
  goTo(at: number): void {
    const { status } = this.#narration;
    if (status === 'silent' || at === this.#narration.at) return;
    if (status === 'reading') {
      this.#hush();
      this.#read(at);
    } else this.#become({ status: 'waiting', at });
  }

  /** Is silent, and has no script. */
  putDown(): void {
    this.#hush();
    this.#script = null;
    this.#become(silent);
  }

  #read(at: number): void {
    const script = this.#script;
    const sentence = script?.sentences[at];
    if (script === null || sentence === undefined) {
      this.#become({ status: 'done', at: 0 });
      return;
    }
    const { speed, volume } = this.#manner();
    const lasts = toBegin + (sentence.said.length * eachLetter) / speed;
    this.#become({ status: 'reading', at });
    this.#parts.onSpeaking(lasts);
    let isOver = false;
    const over = (isSaid: boolean) => {
      if (isOver || this.#script !== script) return;
      isOver = true;
      this.#stopWaiting();
      this.#ends(at, isSaid);
    };
    this.#stopWaiting = this.#parts.later(lasts, () => over(false));
    this.#parts.voices.say({ said: sentence.said, languages: script.languages, speed, volume }, over);
  }

  #ends(at: number, isSaid: boolean): void {
    this.#parts.voices.silence();
    this.#parts.onSpeaking(null);
    this.#lost = isSaid ? 0 : this.#lost + 1;
    if (this.#lost < mostLost) {
      this.#read(at + 1);
    } else {
      this.#parts.onLost();
      this.#become({ status: 'done', at: 0 });
    }
  }

  #hush(): void {
    this.#stopWaiting();
    this.#stopWaiting = () => undefined;
    if (this.#narration.status !== 'reading') return;
    this.#parts.voices.silence();
    this.#parts.onSpeaking(null);
  }

  #become(narration: Narration): void {
    const { status, at } = this.#narration;
    if (narration.status === status && narration.at === at) return;
    this.#narration = narration;
    for (const listener of this.#listeners) listener();
  }
}
