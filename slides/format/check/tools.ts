/** The words of a tool, which its screen shows in its own way and so has to find. */
import { isOnHome } from '../model/groups.ts';
import { suggestion } from '../model/problem/nearest.ts';
import { slidesOfTool, toolSlides } from '../model/tools.ts';
import { shownSlides } from '../parse/deck/deck-text.ts';
import type { DeckView } from './deck-view.ts';

/** Whether there is such a tool, and its screen finds every slide that it looks for. */
export function checkTools({ file, text }: DeckView): void {
  if (isOnHome(file.group)) return;
  const start = { line: 1, column: 1 };
  const wanted = slidesOfTool(file.id);
  if (wanted === undefined) {
    text.reporter.report('tool-unknown', start, {
      message: `there is no tool “${file.id}”`,
      advice: suggestion(file.id, Object.keys(toolSlides), 'Choose a part of the home screen as its group.'),
    });
    return;
  }
  const ids = shownSlides(text).map(({ slide }) => slide.id);
  for (const id of wanted.filter((each) => !ids.includes(each))) {
    text.reporter.report('tool-slide-missing', start, {
      message: `the screen of the tool “${file.id}” looks for a slide “${id}”`,
      advice: `Write a slide that begins with ::slide{#${id}}.`,
    });
  }
}
