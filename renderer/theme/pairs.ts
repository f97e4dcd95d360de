/** What may stand on what. A test holds each pair of each theme to its contrast, and each style to these pairs. */
export interface Grounds {
  /** The roles of the grounds. */
  on: readonly string[];
  /** Roles of words and signs that are read there: as many to 1 as {@link least} says (WCAG 2.2, 1.4.6). */
  words: readonly string[];
  /** Roles of what is drawn there to be seen and not read: as many to 1 as {@link least} says (WCAG 2.2, 1.4.11). */
  marks: readonly string[];
}

/** How far words, and what is drawn to be seen, stand out from their ground in each theme, to 1. */
export const least = {
  daylight: { words: 7, marks: 3 },
  night: { words: 10, marks: 3 },
  contrast: { words: 10, marks: 4.5 },
} as const;

export const pairs: readonly Grounds[] = [
  {
    on: ['surface', 'surface-raised'],
    words: ['text', 'text-quiet', 'accent', 'heed', 'danger'],
    marks: ['mark', 'thread', 'caution', 'line-control', 'focus'],
  },
  {
    on: ['surface', 'surface-raised', 'surface-tint', 'surface-warm', 'figure-ground', 'figure-sheet'],
    words: [],
    marks: ['ink-dark', 'ink-warm', 'ink-cool'],
  },
  // A passage that a highlighter went over still is read as well as any other.
  {
    on: ['ink-marker-dark', 'ink-marker-warm', 'ink-marker-cool'],
    words: ['text'],
    marks: ['ink-dark', 'ink-warm', 'ink-cool'],
  },
  { on: ['surface-tint'], words: ['text', 'text-quiet', 'accent'], marks: ['mark', 'focus'] },
  { on: ['surface-warm'], words: ['text', 'text-quiet', 'accent', 'heed'], marks: ['thread', 'focus'] },
  { on: ['accent', 'accent-pressed', 'heed', 'danger'], words: ['on-accent'], marks: ['focus-gap'] },
  { on: ['focus'], words: ['focus-gap'], marks: [] },
  { on: ['rest'], words: ['on-rest'], marks: [] },
  { on: ['code-light'], words: ['code-dark'], marks: [] },
  {
    on: ['figure-ground', 'figure-sheet', 'figure-teal-1'],
    words: ['figure-ink', 'figure-teal-7', 'figure-plum-7'],
    marks: [
      'figure-teal-5',
      'figure-coral-5',
      'figure-plum-5',
      'figure-amber-7',
      'figure-amber-5',
      'figure-sky-7',
      'figure-sky-5',
      'figure-moss-5',
    ],
  },
  {
    on: ['figure-teal-2', 'figure-amber-1', 'figure-sky-1', 'figure-plum-1', 'figure-moss-1'],
    words: ['figure-ink'],
    marks: [
      'figure-teal-7',
      'figure-teal-5',
      'figure-plum-7',
      'figure-plum-5',
      'figure-sky-5',
      'figure-moss-5',
    ],
  },
  { on: ['figure-teal-7'], words: ['figure-sheet'], marks: [] },
  { on: ['figure-night-sky'], words: [], marks: ['figure-moonlight'] },
];
