/** What crosses the bridge when a kiosk is set up on its screen. */
import { z } from 'zod';
import { jurisdictionSchema } from '../../slides/format/model/library.ts';
import { languageTagSchema } from '../../slides/format/model/schema/words.ts';

const modeSchema = z.enum(['waiting-room', 'consultation', 'both']);
/** A picture that was found, by a name that leads to no other file. */
const logoIdSchema = z.string().regex(/^[0-9a-f]{16}$/);
const newPinSchema = z.string().regex(/^[0-9]{1,12}$/);
/** From least to most. */
const rangeSchema = z.tuple([z.number(), z.number()]);

/** How a kiosk is set up: what of its config is asked on the screen. */
const settledSchema = z.object({
  clinicName: z.string().max(500),
  /** Null until somebody says it: a country that was guessed would show another one's rules. */
  country: jurisdictionSchema.nullable(),
  /** In the order in which they are offered. */
  languages: z.array(languageTagSchema).max(20),
  mode: modeSchema,
  diagonalInches: z.number().nullable(),
  lowerEdgeCm: z.number().nullable(),
});

export const setUpViewSchema = z.object({
  /** Whether nobody has set the kiosk up yet, so that its PINs are set as well. */
  isFirst: z.boolean(),
  now: z.object({ ...settledSchema.shape, hasLogo: z.boolean() }),
  limits: z.object({ clinicName: z.int(), diagonalInches: rangeSchema, lowerEdgeCm: rangeSchema }),
});
export type SetUpView = z.infer<typeof setUpViewSchema>;

export const foundLogoSchema = z.object({
  id: logoIdSchema,
  name: z.string(),
  folder: z.string(),
  /** The picture as a data address; null where it cannot be a logo. */
  picture: z.string().startsWith('data:image/').nullable(),
});
export type FoundLogo = z.infer<typeof foundLogoSchema>;

export const answersSchema = z.object({
  ...settledSchema.shape,
  /** The logo that there is, none, or one that was found. */
  logo: z.union([z.enum(['keep', 'none']), logoIdSchema]),
  /** Null where the kiosk has its PINs. */
  pins: z.object({ admin: newPinSchema, staff: newPinSchema }).nullable(),
});
export type Answers = z.infer<typeof answersSchema>;

const faultSchema = z.object({
  field: z.enum([
    'clinicName',
    'logo',
    'country',
    'languages',
    'diagonalInches',
    'lowerEdgeCm',
    'admin',
    'staff',
  ]),
  /** missing: nothing is said. wrong: it cannot be so. gone: the picture is no longer known. taken: both PINs are the same. */
  fault: z.enum(['missing', 'wrong', 'gone', 'taken']),
});
export type Fault = z.infer<typeof faultSchema>;

const fileSchema = z.object({ from: z.string(), to: z.string() });

/**
 * What came of it. `copies`: what IT has to copy where, because the kiosk may not write there; `isRead`: whether the kiosk
 * goes by it meanwhile. `restart`: what the kiosk is for changes with its next start. `failed`: nowhere could it be written,
 * with the system's word for why.
 */
export const savedSchema = z.discriminatedUnion('outcome', [
  z.object({
    outcome: z.literal('saved'),
    restart: z.boolean(),
    isRead: z.boolean(),
    copies: z.array(fileSchema),
  }),
  z.object({ outcome: z.literal('wrong'), faults: z.array(faultSchema).min(1) }),
  z.object({ outcome: z.literal('elsewhere') }),
  z.object({ outcome: z.literal('failed'), why: z.string() }),
]);
export type Saved = z.infer<typeof savedSchema>;
