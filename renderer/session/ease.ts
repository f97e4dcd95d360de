/**
 * What somebody chose so that the screen is easier for them: larger words, other colours, nothing that moves. Part of a visit,
 * so that the reset takes all of it back. Where a consultant leads, it is the family's display that it holds for.
 */

/** How large words are, in hundredths of their usual size. */
export const textSizes = [100, 125, 150, 200] as const;
export type TextSize = (typeof textSizes)[number];

/** The colours of the screen, by the names that the style sheets know. */
export const themes = ['daylight', 'night', 'contrast'] as const;
export type Theme = (typeof themes)[number];

/** How a screen looks. */
export interface Look {
  text: TextSize;
  theme: Theme;
  /** Nothing moves, whatever the machine is set to, and no picture stands behind words. */
  isCalm: boolean;
}

/** The hands for which everything can be brought within reach. */
export const hands = ['left', 'right'] as const;
export type Hand = (typeof hands)[number];

export interface Ease extends Look {
  /** The hand within whose reach every control is; null: the whole screen is used. */
  reach: Hand | null;
  /** Touches are taken as those of a hand that shakes (see `echo.ts`). */
  isSteady: boolean;
}

/** As everybody finds the screen. */
export const freshEase: Ease = { text: 100, theme: 'daylight', isCalm: false, reach: null, isSteady: false };

/** What of it can be seen on another screen, too. */
export function lookOf({ text, theme, isCalm }: Ease): Look {
  return { text, theme, isCalm };
}

/** With something changed. What is not a choice on offer leaves it as it was. */
export function changedEase(ease: Ease, change: Partial<Ease>): Ease {
  const { text, theme, isCalm, reach, isSteady } = { ...ease, ...change };
  return {
    text: textSizes.includes(text) ? text : ease.text,
    theme: themes.includes(theme) ? theme : ease.theme,
    isCalm: typeof isCalm === 'boolean' ? isCalm : ease.isCalm,
    reach: reach === null || hands.includes(reach) ? reach : ease.reach,
    isSteady: typeof isSteady === 'boolean' ? isSteady : ease.isSteady,
  };
}

/** Whether everything is as everybody finds it. */
export function isUsual(ease: Ease): boolean {
  return (Object.keys(freshEase) as (keyof Ease)[]).every((choice) => ease[choice] === freshEase[choice]);
}
