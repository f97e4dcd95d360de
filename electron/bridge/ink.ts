/**
 * What is drawn on the slides of a consultation and pointed at there, as it travels between the two displays. The preload
 * bundles it with the pushes, so it is written with `zod/mini`. Every object is strict, and every size has an end: a page
 * that draws without one cannot fill the memory of the other.
 */
import * as z from 'zod/mini';
import { languageTag, name } from './talk.ts';

/** So many strokes a consultation may have. */
export const mostStrokes = 500;
/** So many points a stroke may have; a longer line is told as several. */
export const mostPoints = 240;
/** So many strokes are told at a time. */
export const mostPut = 20;

/** What a place is tied to: the nth word or drawing of the slide, from 0, or the slide itself. */
const anchor = z.string().check(z.regex(/^(?:slide|[wd][0-9]{1,4})$/));
/** Thousandths of a word's height, or of a side of a drawing or slide. */
const offset = z.int().check(z.minimum(-100_000), z.maximum(100_000));
/** 1 to 1000 from a pen, 0 from what cannot tell. */
const pressure = z.int().check(z.minimum(0), z.maximum(1000));
const id = z.int().check(z.minimum(1), z.maximum(1_000_000_000));
const sheet = { deck: name, slide: name, language: languageTag };

const strokeSchema = z.strictObject({
  id,
  ...sheet,
  tool: z.enum(['pen', 'highlighter']),
  colour: z.enum(['dark', 'warm', 'cool']),
  points: z.array(z.tuple([anchor, offset, offset, pressure])).check(z.minLength(1), z.maxLength(mostPoints)),
});
export type InkStroke = z.output<typeof strokeSchema>;

/** Where the pointer, the spotlight or the magnifier is, and how many times larger the magnifier shows it. */
const spotSchema = z.strictObject({
  kind: z.enum(['pointer', 'spotlight', 'magnifier']),
  ...sheet,
  at: z.tuple([anchor, offset, offset]),
  power: z.int().check(z.minimum(2), z.maximum(5)),
});
export type InkSpot = z.output<typeof spotSchema>;

const news = {
  /** Strokes that are new, or longer than they were. */
  put: z.array(strokeSchema).check(z.maxLength(mostPut)),
  /** Strokes that are gone. */
  drop: z.array(id).check(z.maxLength(mostStrokes)),
  /** What is pointed at from now on. */
  spot: z.nullable(spotSchema),
};

/** What changed since it was told last, for the family. */
export const inkNewsSchema = z.strictObject(news);
export type InkNews = z.output<typeof inkNewsSchema>;

/** The same from the presenter, who says whether the family is to see it now or only later. */
export const inkToldSchema = z.strictObject({ ...news, isSeen: z.boolean() });
export type InkTold = z.output<typeof inkToldSchema>;

/** All of it, for a page that begins or goes on after a crash. */
export const inkedSchema = z.strictObject({
  strokes: z.array(strokeSchema).check(z.maxLength(mostStrokes)),
  spot: z.nullable(spotSchema),
});
export type Inked = z.output<typeof inkedSchema>;
