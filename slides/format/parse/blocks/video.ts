import type { Directives } from 'mdast-util-directive';
import { z } from 'zod';
import { suggestion } from '../../model/problem/nearest.ts';
import { nameSchema } from '../../model/schema/words.ts';
import { jurisdictionsAttribute, placeOfAttribute, wordsAttribute } from '../attributes.ts';
import type { SlideContext } from '../context.ts';
import type { ReadFilm } from '../film/film.ts';
import { noteLooseText } from '../loose.ts';
import { parseProse } from '../prose.ts';
import { defineBlock, reportContent, scopeOf } from './block.ts';

/** `:::video{src=name title="…" alt="…"}`: a film with captions; what it says and shows stands between the fences. */
export const video = defineBlock({
  name: 'video',
  about: 'A film with captions, a poster, and all that it says and shows in writing.',
  attributes: z.strictObject({
    src: nameSchema.describe('The name of the film in the folder films/, without “.webm”.'),
    title: wordsAttribute.max(60).describe('What the film is called.'),
    alt: wordsAttribute.describe('What the film shows, for people who cannot see it.'),
    jurisdictions: jurisdictionsAttribute,
  }),
  parse(attributes, content, node, context) {
    const { src, title, alt } = attributes;
    noteLooseText(title, node, context, false);
    noteLooseText(alt, node, context, true);
    const transcript = parseProse(content, context);
    if (transcript.length === 0) {
      const advice = 'Write between the fences all that the film says, and what it shows.';
      reportContent(node, `the film “${src}” has no transcript`, advice, context);
    }
    const { clip: film, poster, captions } = context.films.get(src) ?? absent;
    const words = captions.get(context.language.tag);
    if (film && poster && words) {
      context.films.take(src);
      return { type: 'video', film, poster, title, alt, captions: words, transcript, ...scopeOf(attributes) };
    }
    reportMissing(src, node, context);
    return undefined;
  },
});

const absent: Pick<ReadFilm, 'clip' | 'poster' | 'captions'> = {
  clip: undefined,
  poster: undefined,
  captions: new Map(),
};

/** Says what of a film is not there, or where its files say what is wrong with them. */
function reportMissing(src: string, node: Directives, context: SlideContext): void {
  const { films, language, reporter } = context;
  const place = placeOfAttribute(node, 'src', context);
  const found = films.get(src);
  if (!found) {
    reporter.report('film-missing', place, {
      message: `there is no film “${src}”`,
      advice: suggestion(src, films.names(), `Save it as films/${src}.webm.`),
    });
    return;
  }
  const captions = `${src}.${language.tag}.vtt`;
  const missing = [...found.missing, ...(found.captions.has(language.tag) ? [] : [captions])];
  reporter.report(
    'film-missing',
    place,
    missing.length > 0
      ? {
          message: `the film “${src}” lacks ${missing.join(' and ')}`,
          advice: 'Save what is missing in films/.',
        }
      : { message: `the film “${src}” cannot be shown`, advice: 'Mend the problems of its files in films/.' },
  );
}
