/**
 * `kiosk.config.json`: every field with what it means, what it may be and what it is when left out.
 *
 * The same schema checks the file (`load.ts`) and becomes `docs/kiosk.config.schema.json` for editors.
 */
import { z } from 'zod';
import { countriesInWords } from '../../slides/format/model/countries.ts';
import { jurisdictionSchema } from '../../slides/format/model/library.ts';
import { languageTagSchema } from '../../slides/format/model/schema/words.ts';

/**
 * For each field: what to write instead of a wrong value, completing the words "write …", and what is used for one, where
 * the default would say something else than the clinic meant.
 */
export const advice = z.registry<{ write: string; whenWrong?: unknown }>();

/** A field with its meaning for people, what to write instead of a mistake, and what is used then, if not the default. */
function field<T extends z.ZodType>(
  rule: T,
  meaning: { description: string; write: string; examples?: unknown[]; whenWrong?: z.output<T> },
): T {
  const { write, whenWrong, ...shown } = meaning;
  const described = rule.meta(shown);
  advice.add(described, { write, whenWrong });
  return described;
}

const deckIdSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

const windowSchema = z.strictObject({
  mode: field(z.enum(['kiosk', 'windowed']).default('kiosk'), {
    description:
      'kiosk: the whole display, without a frame. windowed: an ordinary window, for trying things out.',
    write: '"kiosk" or "windowed"',
  }),
  width: field(z.int().min(320).max(16384).default(1920), {
    description: 'Width of the window in pixels. Only for mode "windowed".',
    write: 'a whole number from 320 to 16384',
  }),
  height: field(z.int().min(320).max(16384).default(1080), {
    description: 'Height of the window in pixels. Only for mode "windowed".',
    write: 'a whole number from 320 to 16384',
  }),
});

const displaysSchema = z.strictObject({
  which: field(z.union([z.enum(['primary', 'all']), z.int().min(1).max(16)]).default('primary'), {
    description:
      'The display that shows the kiosk: "primary", "all" (each display is a kiosk of its own) or a number, ' +
      'counted from 1 from left to right.',
    write: '"primary", "all" or the number of a display, counted from 1',
    examples: ['primary', 'all', 2],
  }),
  coverOthers: field(z.boolean().default(true), {
    description: 'Whether the displays that do not show the kiosk are covered, so that nothing behind shows.',
    write: 'true or false',
  }),
});

/** A telephone number as people write it, with at least three digits: the kiosk shows it and never dials. */
const numberPattern = /^(?=(?:\D*\d){3})[\d\p{L} +().,/#*–-]+$/u;

const contactSchema = z.strictObject({
  name: field(z.string().trim().min(1).max(60), {
    description: 'Who answers, at most 60 characters.',
    write: 'who answers, such as "CAR T team", in at most 60 characters',
    examples: ['CAR T team'],
  }),
  number: field(z.string().trim().max(40).regex(numberPattern), {
    description: 'The telephone number, written as people dial it, at most 40 characters.',
    write: 'a telephone number in quotation marks, such as "+1 202 555 0142"',
    examples: ['+1 202 555 0142'],
  }),
  hours: field(z.string().trim().max(60).default(''), {
    description: 'When somebody answers there, at most 60 characters.',
    write: 'when somebody answers, such as "day and night", in at most 60 characters',
    examples: ['day and night'],
  }),
});

export const configSchema = z
  .strictObject({
    $schema: field(z.string().optional(), {
      description: 'Where an editor finds this description. The kiosk does not read it.',
      write: 'the path of kiosk.config.schema.json, or leave it out',
    }),
    clinicName: field(z.string().trim().max(80).default(''), {
      description: 'The name of the clinic as it stands on the screens, at most 80 characters.',
      write: 'a text of at most 80 characters, in quotation marks',
      examples: ['St. Brigid Cancer Centre'],
    }),
    logo: field(z.string().trim().min(1).max(1024).nullable().default(null), {
      description:
        'The picture file with the clinic’s logo: PNG, SVG, JPEG or WebP, at most 2 MB. A relative path starts at ' +
        'the folder of this file. null: no logo.',
      write: 'the path of a PNG, SVG, JPEG or WebP file, or null',
      examples: ['logo.svg'],
    }),
    country: field(jurisdictionSchema.default('us'), {
      description:
        'Which country’s approvals, rules and emergency numbers the slides show. all: only what holds in every ' +
        'country; a value that cannot be understood is read so, and the screen says it to staff.',
      write: countriesInWords('"'),
      whenWrong: 'all',
    }),
    languages: field(z.array(languageTagSchema).min(1).max(20).default(['en']), {
      description: 'The languages offered, in this order. A reset returns to the first.',
      write: 'a list of language tags such as ["en", "es"]',
      examples: [['en', 'es']],
    }),
    idleSeconds: field(z.number().min(15).max(900).default(90), {
      description:
        'Seconds without a touch, a key or scrolling until the kiosk asks whether someone is there.',
      write: 'a number of seconds from 15 to 900',
    }),
    warningSeconds: field(z.number().min(20).max(120).default(20), {
      description:
        'Seconds that this question stays before the kiosk clears the screen for the next visitor.',
      write: 'a number of seconds from 20 to 120',
    }),
    deckOrder: field(z.array(deckIdSchema).max(100).default([]), {
      description:
        'Ids of decks in the order of the home screen. Decks that are not named follow in their own order.',
      write: 'a list of deck ids such as ["what-is-car-t"]',
      examples: [['what-is-car-t']],
    }),
    whenExpired: field(z.enum(['mark', 'hide']).default('mark'), {
      description:
        'What happens to a slide with a fact that is past its review date. mark: it says that it is being ' +
        'reviewed. hide: it is left out.',
      write: '"mark" or "hide"',
    }),
    contacts: field(z.array(contactSchema).max(4).default([]), {
      description:
        'The clinic’s own numbers for when something is wrong, by day and by night, the first one first; at most 4. ' +
        'Without any, people are told to call the number on their card.',
      write:
        'a list of at most 4 such as [{ "name": "CAR T team", "number": "…", "hours": "day and night" }]',
    }),
    window: field(windowSchema.prefault({}), {
      description: 'The window of the kiosk.',
      write: 'an object such as { "mode": "kiosk" }',
    }),
    displays: field(displaysSchema.prefault({}), {
      description: 'What happens on which display.',
      write: 'an object such as { "which": "primary" }',
    }),
  })
  .meta({
    title: 'Anteroom: kiosk.config.json',
    description: 'The settings of one kiosk. Every field may be left out.',
  });

export type Config = Omit<z.output<typeof configSchema>, '$schema'>;

/** The settings of a kiosk that has no configuration file. */
export const defaultConfig: Config = configSchema.parse({});

/**
 * The settings of a kiosk whose configuration file is there, or is named, and says nothing that can be read. The defaults,
 * but for what would say something else than the clinic meant.
 */
export const unreadConfig: Config = { ...defaultConfig, country: 'all' };
