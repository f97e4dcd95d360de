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

export interface Ease {
  text: TextSize;
  theme: Theme;
  /** Nothing moves, whatever the machine is set to, and no picture stands behind words. */
  isCalm: boolean;
}

/** As everybody finds the screen. */
export const freshEase: Ease = { text: 100, theme: 'daylight', isCalm: false };

/** With something changed. What is not a choice on offer leaves it as it was. */
export function changedEase(ease: Ease, change: Partial<Ease>): Ease {
  const { text = ease.text, theme = ease.theme, isCalm = ease.isCalm } = change;
  return {
    text: textSizes.includes(text) ? text : ease.text,
    theme: themes.includes(theme) ? theme : ease.theme,
    isCalm: typeof isCalm === 'boolean' ? isCalm : ease.isCalm,
  };
}

/** Whether everything is as everybody finds it. */
export function isUsual({ text, theme, isCalm }: Ease): boolean {
  return text === freshEase.text && theme === freshEase.theme && isCalm === freshEase.isCalm;
}
