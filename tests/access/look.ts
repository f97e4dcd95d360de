/** Measures all that is asked of what a page shows now. */
import type { Page } from 'playwright-core';
import { axeFindings } from '../screens/support/axe.ts';
import { clippedFindings, touchMeasures } from '../screens/support/measure.ts';
import type { Camera } from './camera.ts';
import { contrastIn } from './contrast.ts';
import { focusMeasures } from './focus.ts';
import { isLargeEnough, type Look, type NamedScreen, pitchOf } from './plan.ts';
import { seenOn } from './seen.ts';
import type { Measured } from './tally.ts';
import type { Measure } from './thresholds.ts';

/** A part of a page to look at; the whole page where it is null. A panel that is open is looked at alone. */
export type Part = string | null;

/** A finding for each text, and one value of 0 where there is none, so that a clean page counts as measured. */
export function counted(measure: Measure, findings: readonly string[]): Measured[] {
  if (findings.length === 0) return [{ measure, value: 0, what: '' }];
  return findings.map((what) => ({ measure, value: findings.length, what }));
}

/** What is measured from boxes: sides, distances, heights of letters, words that are cut. */
export async function boxMeasures(
  page: Page,
  { screen, within, isLed }: { screen: NamedScreen; within: Part; isLed: boolean },
): Promise<Measured[]> {
  const { sides, gaps, outside } = await touchMeasures(page, within);
  const { lines } = await seenOn(page, within);
  const cut = await clippedFindings(page, within ?? 'body');
  const pitch = pitchOf(screen);
  const capitals = isLargeEnough(screen) && !isLed ? ('capitals' as const) : ('capitals small' as const);
  return [
    ...sides.flatMap(({ name, width, height, isWord }): Measured[] => {
      const side = Math.min(width, height);
      if (isWord)
        return [
          { measure: 'word', value: side, what: name },
          { measure: 'word in mm', value: side * pitch, what: name },
        ];
      return [
        { measure: 'side', value: side, what: name },
        { measure: 'side in mm', value: side * pitch, what: name },
      ];
    }),
    ...gaps.map(({ name, apart }): Measured => ({ measure: 'gap', value: apart, what: name })),
    ...lines.map(
      ({ words, capitals: height, isLabel }): Measured => ({
        measure: isLabel && capitals === 'capitals' ? 'label capitals' : capitals,
        value: height * pitch,
        what: words,
      }),
    ),
    ...counted('outside', outside),
    ...counted('cut', cut),
  ];
}

/** The button of the shown slide that makes its picture larger and small again. */
const largerButton = 'section.present [data-larger]';

/** What is measured of a slide whose picture fills it; nothing where the picture cannot be made larger. It is left as it was. */
export async function largerMeasures(page: Page, screen: NamedScreen, within: Part): Promise<Measured[]> {
  const button = page.locator(largerButton);
  if ((await button.count()) === 0) return [];
  await button.click();
  const found = await boxMeasures(page, { screen, within, isLed: false });
  await button.click();
  return found.map((each) =>
    each.measure === 'label capitals' ? { ...each, measure: 'larger label capitals' } : each,
  );
}

/**
 * CSS px of the capitals of a label below which no pixel of its letters has their full colour, and a picture tells nothing of it. Those are
 * the labels of drawings that stand beside very large words; they have the colours of the same drawing at its usual size.
 */
const leastInk = 10;

/** What is measured from pixels: how far words and signs stand out. */
export async function colourMeasures(
  page: Page,
  { look, within, camera }: { look: Look; within: Part; camera: Camera },
): Promise<Measured[]> {
  const { lines, marks } = await seenOn(page, within);
  const picture = await camera.take();
  const measurable = lines.filter(({ isLabel, capitals }) => !isLabel || capitals >= leastInk);
  return [
    ...measurable.map(
      ({ words, box, isLabel }): Measured => ({
        measure: isLabel ? 'labels' : `words ${look}`,
        value: contrastIn(picture, box),
        what: words,
      }),
    ),
    ...marks.map(
      ({ name, box }): Measured => ({ measure: 'marks', value: contrastIn(picture, box), what: name }),
    ),
  ];
}

/** What takes long: axe, and the focus of each control where there is one. */
export async function thoroughMeasures(
  page: Page,
  { within, camera, hasFocus }: { within: Part; camera: Camera; hasFocus: boolean },
): Promise<Measured[]> {
  const ofAxe = counted('axe', await axeFindings(page));
  return hasFocus ? [...ofAxe, ...(await focusMeasures(page, camera, within))] : ofAxe;
}
