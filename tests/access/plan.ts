/** All that `npm run access` looks at, as a list of jobs: pure, so that a part of it is the same part everywhere. */
import { type TextSize, textSizes } from '../../renderer/session/index.ts';
import {
  judged,
  leastRem,
  leastSide,
  millimetresOf,
  type Picture,
} from '../../renderer/theme/millimetres.policy.ts';

/** A screen in CSS px, and the panel that it stands for. */
export interface NamedScreen {
  width: number;
  height: number;
  /** The diagonal of the panel, in inches. */
  inches: number;
  /** Whether slides are composed for it; on a smaller one words may be parted, and a picture may be small. */
  isComposed: boolean;
  /** Whether colours are measured on it. On a small one the edges of thin letters are all that there is of them. */
  hasColours: boolean;
}

/**
 * Landscape and portrait of 27″, a panel of 18.5″, the same one under Windows scaling of 150 %, and one of 15.6″. A screen of
 * 3840 × 2160 is not among them: every size is a share of the screen, so it shows what 1920 × 1080 of the same inches does, in
 * twice as many pixels.
 */
export const landscape: NamedScreen = {
  width: 1920,
  height: 1080,
  inches: 27,
  isComposed: true,
  hasColours: true,
};
export const portrait: NamedScreen = { ...landscape, width: 1080, height: 1920 };
export const namedScreens: readonly NamedScreen[] = [
  landscape,
  portrait,
  { width: 1366, height: 768, inches: 18.5, isComposed: false, hasColours: false },
  { width: 911, height: 512, inches: 18.5, isComposed: false, hasColours: false },
  { width: 1280, height: 800, inches: 15.6, isComposed: false, hasColours: false },
];

/** A screen as the kiosk knows one that the clinic has measured. */
const pictureOf = ({ width, height, inches }: NamedScreen): Picture => ({
  width,
  height,
  diagonalInches: inches,
  lowerEdgeCm: null,
});

/** How many millimetres a CSS px is on a screen. */
export function pitchOf(screen: NamedScreen): number {
  return millimetresOf(pictureOf(screen)) ?? Number.NaN;
}

/** How many CSS px a rem has at least on a screen. */
export function leastRemOf(screen: NamedScreen): number {
  return leastRem(pictureOf(screen));
}

/** How many CSS px the side of a control has at least on a screen. */
export function leastSideOf(screen: NamedScreen): number {
  return leastSide(pictureOf(screen));
}

/** Whether a screen has room for words that are large enough; of one that has not, the staff panel says so. */
export function isLargeEnough(screen: NamedScreen): boolean {
  return judged(pictureOf(screen)).every(({ id }) => id !== 'words');
}

/** The themes of a visitor, and the colours that a system forces on every page. */
export const looks = ['daylight', 'night', 'contrast', 'forced'] as const;
export type Look = (typeof looks)[number];

/** What the words are: those of the screens, and one that is longer, accented and runs from right to left. */
export const tongues = ['en', 'es', 'pseudo'] as const;
export type Tongue = (typeof tongues)[number];

export interface ScreenJob {
  kind: 'screen';
  /** The name of a case in `screen-cases.ts`. */
  name: string;
  tongue: Tongue;
}

export interface SlidesJob {
  kind: 'slides';
  deck: string;
  tongue: Tongue;
  screen: NamedScreen;
  text: TextSize;
  look: Look;
  /** Whether axe and the focus are tried, too: once for each slide and look. */
  isThorough: boolean;
}

export type Job = ScreenJob | SlidesJob;

export interface Content {
  screens: readonly string[];
  decks: readonly { id: string; tongue: Tongue }[];
}

/** A longer language is tried with the usual words and the largest. */
const sizesIn = (tongue: Tongue): readonly TextSize[] => (tongue === 'pseudo' ? [100, 200] : textSizes);

/**
 * Every screen in each language, and every slide on each screen with words of each size. The looks go round, so that each
 * slide is seen in each look on each screen: it is the shape of words that sizes change, and their colour that looks do.
 */
export function planOf({ screens, decks }: Content): readonly Job[] {
  const ofScreens = tongues.flatMap((tongue) =>
    screens.map((name): Job => ({ kind: 'screen', name, tongue })),
  );
  const ofSlides = decks.flatMap(({ id, tongue }, deckAt) =>
    namedScreens.flatMap((screen, screenAt) =>
      sizesIn(tongue).map(
        (text, textAt): Job => ({
          kind: 'slides',
          deck: id,
          tongue,
          screen,
          text,
          look: looks[(deckAt + screenAt + textAt) % looks.length] ?? 'daylight',
          isThorough: screenAt === 0 && tongue !== 'pseudo',
        }),
      ),
    ),
  );
  return [...ofScreens, ...ofSlides];
}

/** The part `at` of `of`, from 1: every so manieth job, in an order in which neighbours stand apart. */
export function partOfPlan(jobs: readonly Job[], { at, of }: { at: number; of: number }): readonly Job[] {
  return spread(jobs).filter((_, place) => place % of === at - 1);
}

/** In an order that is always the same and in which a run that is stopped has seen something of everything. */
function spread<T>(jobs: readonly T[]): readonly T[] {
  const step = stepFor(jobs.length);
  return jobs.map((_, place) => jobs[(place * step) % jobs.length] as T);
}

/** A whole number near the golden share of a length that has no divisor in common with it. */
function stepFor(length: number): number {
  let step = Math.max(1, Math.round(length * 0.618));
  while (divisor(step, length) > 1) step += 1;
  return step;
}

function divisor(one: number, other: number): number {
  return other === 0 ? one : divisor(other, one % other);
}

/** As a line of progress names it: what is looked at by itself, or a deck and the view of it. */
export function nameOf(job: Job): string {
  if (job.kind === 'screen') return `${job.name} ${job.tongue}`;
  return `${job.deck} ${job.screen.width}x${job.screen.height} ${job.look} ${job.text} ${job.tongue}`;
}
