/**
 * What travels between the two displays of a consultation. The preload bundles it with the pushes, so it is written with
 * `zod/mini`. Every object is strict: what has no place here, such as a note of the consultant, cannot be sent to a family.
 */
import * as z from 'zod/mini';
import { ages, diseases, productIds } from '../../slides/format/model/applies.ts';

export const name = z.string().check(z.maxLength(80), z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/));
export const languageTag = z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/));

/** A number of slides, or a place among them. */
const count = z.int().check(z.minimum(0), z.maximum(1000));

/** How many steps of a slide are seen, from 1; or the whole slide. No slide has as many as 100. */
const step = z.union([z.literal('all'), z.int().check(z.minimum(1), z.maximum(100))]);

/** Which part of a slide is seen whose words do not fit, from 0, and how many it has. No slide has as many as 100. */
const part = z.int().check(z.minimum(0), z.maximum(100));

/** How the family's screen looks: `Ease` of the session. */
const ease = z.strictObject({
  text: z.literal([100, 125, 150, 200]),
  theme: z.enum(['daylight', 'night', 'contrast']),
  isCalm: z.boolean(),
});

/** What a film came to by itself on the family's screen: it stopped, it is at its end, or it cannot be played there. */
const cameTo = z.enum(['paused', 'ended', 'lost']);

/** What the consultant does on the slide in place of the family: names of the slide's own, and whether its film plays. */
const led = z.strictObject({
  view: z.nullable(name),
  part: z.nullable(name),
  film: z.nullable(
    z.strictObject({ plays: z.boolean(), isHeard: z.boolean(), cameTo: z.exactOptional(cameTo) }),
  ),
  /** The views of its drawing that are not for this family. No drawing has as many as 20. */
  without: z.exactOptional(z.array(name).check(z.maxLength(20))),
});

/** How many letters a code holds at most: each takes a byte or more of its 779. */
const longestCode = 779;
const codePart = z.int().check(z.minimum(1), z.maximum(12));

/** A text that the family takes home as a code, one of several: its questions, when to call, or what a topic says. */
const code = z.strictObject({
  kind: z.literal('code'),
  what: z.enum(['questions', 'call', 'topic']),
  text: z.string().check(z.maxLength(longestCode)),
  part: codePart,
  parts: codePart,
});

/** What stands before the family. */
export const audienceViewSchema = z.strictObject({
  language: languageTag,
  ease,
  shows: z.discriminatedUnion('kind', [
    /** The clinic's name, before the first slide and between decks. */
    z.strictObject({ kind: z.literal('welcome') }),
    /** Nothing, so that people look at each other. */
    z.strictObject({ kind: z.literal('blank') }),
    z.strictObject({ kind: z.literal('slide'), deck: name, slide: name, step, part, led }),
    z.strictObject({ kind: z.literal('term'), term: name }),
    z.strictObject({ kind: z.literal('call') }),
    code,
  ]),
});
export type AudienceView = z.output<typeof audienceViewSchema>;

/** The family's page tells in how many parts it shows a slide. */
export const partsToldSchema = z.strictObject({ deck: name, slide: name, parts: part.check(z.minimum(1)) });
export type PartsTold = z.output<typeof partsToldSchema>;

/** The family's page tells that the film of a slide came to something by itself. */
export const filmToldSchema = z.strictObject({ deck: name, slide: name, cameTo });
export type FilmTold = z.output<typeof filmToldSchema>;

/** A question of the family; `deck` and `slide` are empty for one in its own words. */
const questionSchema = z.strictObject({
  deck: z.union([name, z.literal('')]),
  slide: z.union([name, z.literal('')]),
  place: z.int().check(z.minimum(0)),
  text: z.string().check(z.maxLength(1000)),
  language: languageTag,
  isAnswered: z.exactOptional(z.literal(true)),
});
const questionsSchema = z.array(questionSchema).check(z.maxLength(200));

/** What of a visit in the waiting room goes along into the consultation that staff open from it. */
export const broughtSchema = z.strictObject({ language: languageTag, questions: questionsSchema });
export type Brought = z.output<typeof broughtSchema>;

/**
 * Where a consultation stands, as the presenter's page tells it so that a page that crashed can go on. The shell keeps the
 * last one in memory and nowhere else.
 */
export const talkSchema = z.strictObject({
  language: languageTag,
  ease,
  deck: z.nullable(z.strictObject({ id: name, slide: name, step })),
  isBlank: z.boolean(),
  led,
  /** What the family goes on seeing while the consultant looks ahead; null while both see the same. */
  frozen: z.nullable(audienceViewSchema),
  over: z.nullable(
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('term'), term: name }),
      z.strictObject({ kind: z.literal('call') }),
      code,
    ]),
  ),
  /** What was said of the family, so that what is not for it is left out; null: nothing. */
  path: z.nullable(
    z.strictObject({
      disease: z.nullable(z.enum(diseases)),
      product: z.nullable(z.enum(productIds)),
      age: z.nullable(z.enum(ages)),
    }),
  ),
  /** Nothing is left out, whatever was said. */
  showsAll: z.boolean(),
  /** The playlist that is shown, with the place of each of its slides; null where it is a deck. */
  route: z.nullable(
    z.strictObject({
      name: z.string().check(z.maxLength(60)),
      stops: z
        .array(z.strictObject({ deck: name, slides: count, index: count }))
        .check(z.minLength(1), z.maxLength(60)),
      at: count,
      passed: z.array(count).check(z.maxLength(60)),
    }),
  ),
  /** What the family wants to ask. */
  questions: questionsSchema,
  /** Milliseconds since the consultation began, and those spent in each deck. */
  elapsed: z.int().check(z.minimum(0)),
  spent: z.record(name, z.int().check(z.minimum(0))),
});
export type Talk = z.output<typeof talkSchema>;

/** What the presenter knows of the displays: how many of them the family sees. None: there is one screen for both. */
export const stageSchema = z.strictObject({ family: z.int().check(z.minimum(0), z.maximum(16)) });
export type Stage = z.output<typeof stageSchema>;
