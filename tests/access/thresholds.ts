/** What is asked of every screen and slide, for the table of `npm run access`. `docs/accessibility.md` says where each comes from. */

/** What is measured, by its name in the tally. */
export type Measure = keyof typeof thresholds;

export interface Threshold {
  /** As the table names it. */
  says: string;
  /** The least that is asked for, or the most where `most` is set; null where it is only told. */
  asked: number | null;
  /** Whether less is better: a number of findings. */
  most?: true;
  /** What follows the number. */
  unit: string;
  /** Digits after the point. */
  digits: number;
}

const contrast = (says: string, asked: number): Threshold => ({ says, asked, unit: ' : 1', digits: 1 });
const findings = (says: string): Threshold => ({ says, asked: 0, most: true, unit: '', digits: 0 });

/** WCAG 2.2: 1.4.3 and 1.4.6, 1.4.11, 2.4.7 and 2.4.13, 2.5.5 and 2.5.8; Section 508, 402.4; our own where they ask for more. */
export const thresholds = {
  'words daylight': contrast('contrast of words, daylight', 7),
  'words night': contrast('contrast of words, night', 10),
  'words contrast': contrast('contrast of words, strong', 10),
  'words forced': contrast('contrast of words, forced colours', 7),
  labels: contrast('contrast of labels in drawings', 7),
  marks: contrast('contrast of signs on controls', 3),
  side: { says: 'side of a control', asked: 48, unit: ' px', digits: 0 },
  /**
   * Words in a sentence are exempt from 2.5.5 and 2.5.8, because lines stand as near as lines do; ours reach 48 px where no other hard
   * word stands above or below (`touchFindings` asks that of every screen), and here what 2.5.8 asks of any control.
   */
  word: { says: 'reach of a word in a line', asked: 24, unit: ' px', digits: 0 },
  'word in mm': { says: 'reach of a word in a line', asked: null, unit: ' mm', digits: 1 },
  'side in mm': { says: 'side of a control on a named screen', asked: 12.7, unit: ' mm', digits: 1 },
  gap: { says: 'distance of two controls', asked: 8, unit: ' px', digits: 0 },
  capitals: { says: 'capitals on 27″, for visitors', asked: 4.8, unit: ' mm', digits: 1 },
  'capitals small': { says: 'capitals on 18.5″, and for consultants', asked: null, unit: ' mm', digits: 1 },
  'label capitals': { says: 'capitals of labels in drawings on 27″', asked: null, unit: ' mm', digits: 1 },
  'larger label capitals': {
    says: 'capitals of labels in a picture made larger, 27″',
    asked: 4.8,
    unit: ' mm',
    digits: 1,
  },
  focus: { says: 'change by focus, in rings of 2 px', asked: 1, unit: '', digits: 1 },
  outside: findings('controls beyond the screen'),
  cut: findings('words that are cut'),
  fit: findings('slides that lose something'),
  axe: findings('findings of axe'),
  complaints: findings('errors of the page'),
} as const satisfies Record<string, Threshold>;

export const measures = Object.keys(thresholds) as Measure[];

/** What is asked under a name. */
export const thresholdOf = (measure: Measure): Threshold => thresholds[measure];

/** How a value stands to what is asked: 1 is just enough, less is a failure; null where nothing is asked. */
export function marginOf(measure: Measure, value: number): number | null {
  const { asked, most } = thresholdOf(measure);
  if (asked === null) return null;
  return most ? (value <= asked ? 1 : 0) : value / asked;
}

/** Less than this below what is asked is the rounding of pixels. */
const rounding = 0.995;

/** Whether a value is as good as it must be. */
export function isGood(measure: Measure, value: number): boolean {
  return (marginOf(measure, value) ?? 1) >= rounding;
}
