/** Small schemas that the others share. */
import { z } from 'zod';
import { jurisdictionSchema } from '../library.ts';

/** A speaking name: `what-is-car-t`. */
export const nameSchema = z
  .string()
  .max(80)
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'write small letters, digits and single hyphens, such as what-is-car-t',
  );

/** A fact's name: two to four names joined by dots. */
export const factIdSchema = z
  .string()
  .max(120)
  .regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+){1,3}$/, 'write names joined by dots, such as kymriah.eliana.remission');

/** A language as in `en` or `pt-BR`. */
export const languagePattern = /^[a-z]{2,3}(?:-[A-Z]{2}|-[A-Z][a-z]{3})?$/;

/** A language tag that somebody asks for, as in BCP 47; `languagePattern` says which of them a deck can be written in. */
export const languageTagSchema = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/);

/** Countries a deck, slide or block is meant for. */
export const jurisdictionsSchema = z.array(jurisdictionSchema).min(1);
