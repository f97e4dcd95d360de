/**
 * The tools whose words are content: for each the slides that its screen looks for by their ids, in every country. What
 * other slides there are, the screen shows as they come.
 */
export const toolSlides = {
  /** Whom to call, what to say, and what to do when nobody answers; every other slide is a sign to call for. */
  call: ['whom', 'say', 'nobody-answers'],
  /** Questions to start with, and what to do with one's list; every other slide has questions of a theme of its own. */
  questions: ['start', 'with-your-list'],
} as const satisfies Record<string, readonly string[]>;

export type ToolId = keyof typeof toolSlides;

/** The slides that the screen of a tool looks for; undefined for a name that is no tool's. */
export function slidesOfTool(id: string): readonly string[] | undefined {
  return Object.hasOwn(toolSlides, id) ? toolSlides[id as ToolId] : undefined;
}
