/**
 * Slides of several decks that a clinic put together under a name, to be shown as if they were a deck. It holds names of
 * slides alone, never a word about anybody.
 */
import { z } from 'zod';
import { playlistLimits } from './playlist-limits.ts';
import { nameSchema } from './schema/words.ts';

/** What a slide says, as a short hash: sixteen hexadecimal digits. */
export const printSchema = z.string().regex(/^[0-9a-f]{16}$/, 'leave it out, or write it as it was shared');

const stopSchema = z.strictObject({
  deck: nameSchema.describe('The deck, by the name of its folder.'),
  slide: nameSchema.describe('The slide, by its name in the deck.'),
  title: z
    .string()
    .max(200)
    .optional()
    .describe('Its headline when it was chosen, by which it is named should it be gone.'),
  print: printSchema
    .optional()
    .describe('What it said when it was chosen; a slide that says something else by now is passed over.'),
});

export const playlistSchema = z.strictObject({
  name: z
    .string()
    .trim()
    .min(1, 'write a name')
    .max(playlistLimits.name, `write at most ${playlistLimits.name} letters`)
    .regex(/^[^\p{C}\p{Zl}\p{Zp}]*$/u, 'write it on one line, without characters that cannot be seen')
    .describe('Its name, for many families: never that of a person.'),
  language: z
    .string()
    .max(20)
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'write a language, such as en')
    .optional()
    .describe('The language in which the slides were chosen, to which their prints belong.'),
  slides: z
    .array(stopSchema)
    .min(1, 'name one slide or more')
    .max(playlistLimits.slides, `name at most ${playlistLimits.slides} slides`)
    .describe('The slides in their order, none twice.'),
});
export type Playlist = z.infer<typeof playlistSchema>;
export type PlaylistSlide = Playlist['slides'][number];

/** A playlist as the kiosk has it. */
export const keptPlaylistSchema = z.object({
  /** `own:3`: kept by this kiosk; `file:first-talk.json`: read from a file of the clinic. */
  id: z.string().max(300),
  playlist: playlistSchema,
});
export type KeptPlaylist = z.infer<typeof keptPlaylistSchema>;

/** What a playlist can be made of: the slides of each deck, with their headlines and what they say today. */
export const playlistChoicesSchema = z.object({
  language: z.string(),
  decks: z.array(
    z.object({
      id: nameSchema,
      title: z.string(),
      slides: z.array(z.object({ id: nameSchema, title: z.string(), print: printSchema })),
    }),
  ),
});
export type PlaylistChoices = z.infer<typeof playlistChoicesSchema>;

/** The slides without those that stand there a second time. */
export function withoutRepeats(slides: readonly PlaylistSlide[]): {
  kept: PlaylistSlide[];
  repeats: number[];
} {
  const seen = new Set<string>();
  const kept: PlaylistSlide[] = [];
  const repeats: number[] = [];
  for (const [place, slide] of slides.entries()) {
    const name = `${slide.deck}/${slide.slide}`;
    if (seen.has(name)) repeats.push(place);
    else kept.push(slide);
    seen.add(name);
  }
  return { kept, repeats };
}
