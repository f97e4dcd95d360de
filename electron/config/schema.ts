/**
 * `kiosk.config.json`: every field with what it means, what it may be and what it is when left out.
 *
 * The same schema checks the file (`load.ts`) and becomes `docs/kiosk.config.schema.json` for editors.
 */
import { z } from 'zod';
import { countriesInWords } from '../../slides/format/model/countries.ts';
import { jurisdictionSchema } from '../../slides/format/model/library.ts';
import { languageTagSchema } from '../../slides/format/model/schema/words.ts';

interface Advice<Value> {
  /** What to write instead of a wrong value, completing the words "write …". */
  write: string;
  /** What is used for one that is written and wrong, where the default would say something else than the clinic meant. */
  whenWrong?: Value;
}

export const advice = z.registry<Advice<unknown>>();

/** A field with its meaning for people, what to write instead of a mistake, and what is used then, if not the default. */
function field<T extends z.ZodType>(
  rule: T,
  meaning: { description: string; examples?: unknown[] } & Advice<z.output<T>>,
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

/**
 * Times of a day when the clinic is open, such as `08:00-18:00`. One that ends at or before its start ends on the next
 * day; `24:00` is the end of the day.
 */
const spanPattern = /^(?!([\d:]+)-\1$)(?:[01]\d|2[0-3]):[0-5]\d-(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/;
const spansSchema = z.array(z.string().regex(spanPattern)).max(8);
const writeSpans =
  'a list of times such as ["08:00-12:00", "13:00-18:00"], with two digits each, ["00:00-24:00"] for the whole day or [] for none';

/** A mistake in the hours must not make a screen dark that people wait in front of. */
const wholeDay = ['00:00-24:00'];

function dayField(day: string) {
  return field(spansSchema.default([]), {
    description: `When the clinic is open on a ${day}. An end at or before the start is on the next day. []: not at all.`,
    write: writeSpans,
    examples: [['08:00-18:00'], ['22:00-06:00']],
    whenWrong: wholeDay,
  });
}

const weekSchema = z.strictObject({
  monday: dayField('Monday'),
  tuesday: dayField('Tuesday'),
  wednesday: dayField('Wednesday'),
  thursday: dayField('Thursday'),
  friday: dayField('Friday'),
  saturday: dayField('Saturday'),
  sunday: dayField('Sunday'),
});

const holidaySchema = z.strictObject({
  date: field(z.iso.date(), {
    description: 'The day, as year-month-day.',
    write: 'a day of the calendar as year-month-day, such as "2026-12-25"',
    examples: ['2026-12-25'],
  }),
  open: field(spansSchema.default([]), {
    description: 'When the clinic is open on that day, in place of the hours of its weekday. []: not at all.',
    write: writeSpans,
    examples: [['09:00-12:00']],
    whenWrong: wholeDay,
  }),
});

const hoursSchema = z.strictObject({
  week: field(weekSchema.prefault({}), {
    description:
      'When the clinic is open, for each day of the week. A day that is left out is closed. Without any day the screen is always on.',
    write: 'an object such as { "monday": ["08:00-18:00"], "tuesday": ["08:00-18:00"] }',
  }),
  holidays: field(z.array(holidaySchema).max(100).default([]), {
    description: 'Days with hours of their own, such as public holidays; at most 100.',
    write: 'a list such as [{ "date": "2026-12-25", "open": [] }]',
    examples: [[{ date: '2026-12-25', open: [] }]],
  }),
  outside: field(z.enum(['dark', 'dim']).default('dark'), {
    description:
      'What the screen does outside these hours. dark: it is black, and the system may switch the display off. dim: ' +
      'a still, dim picture. A touch wakes it for one visit in either case.',
    write: '"dark" or "dim"',
    whenWrong: 'dim',
  }),
  zone: field(z.string().refine(isTimeZone).nullable().default(null), {
    description:
      'The time zone in which the hours are meant, by its name in the time zone database. null: that of the PC.',
    write: 'the name of a time zone such as "Europe/Berlin", or null for that of the PC',
    examples: ['Europe/Berlin', 'America/New_York'],
  }),
});

/** What the screen of a kiosk can be, from least to most, and how long a clinic's name can be. */
export const limits = {
  /** UTF-16 units. */
  clinicName: 80,
  /** Inches from corner to corner of the picture. */
  diagonalInches: [7, 120],
  /** Centimetres from the floor to the lower edge of the picture. */
  lowerEdgeCm: [0, 200],
} as const;
const { diagonalInches: diagonals, lowerEdgeCm: heights } = limits;

const screenSchema = z.strictObject({
  diagonalInches: field(z.number().min(diagonals[0]).max(diagonals[1]).nullable().default(null), {
    description:
      'The size of the picture from corner to corner in inches, as it stands on the box of the screen. null: not known.',
    write: `a number of inches from ${diagonals[0]} to ${diagonals[1]}, or null`,
    examples: [27],
  }),
  lowerEdgeCm: field(z.number().min(heights[0]).max(heights[1]).nullable().default(null), {
    description:
      'How high the lower edge of the picture is above the floor, in centimetres. null: not known.',
    write: `a number of centimetres from ${heights[0]} to ${heights[1]}, or null`,
    examples: [90],
  }),
});

/** `ed25519:` and 32 bytes in Base64, as `npm run pack:keygen` prints them. */
const publicKeyPattern = /^ed25519:[A-Za-z0-9+/]{43}=$/;

const packKeySchema = z.strictObject({
  id: field(z.string().trim().min(1).max(80), {
    description: 'A name for the key, which the log and the staff screen say and `revokedPackKeys` can name.',
    write: 'a short name such as "clinic-2026"',
    examples: ['clinic-2026'],
  }),
  publicKey: field(z.string().trim().regex(publicKeyPattern), {
    description: 'The public key, as `npm run pack:keygen` prints it.',
    write: 'the line that `npm run pack:keygen` printed, which begins with "ed25519:"',
  }),
  name: field(z.string().trim().min(1).max(60).optional(), {
    description: 'Whose key it is, for staff, at most 60 characters.',
    write: 'who publishes with it, in at most 60 characters',
    examples: ['The hospital’s press office'],
  }),
  until: field(z.iso.date().optional(), {
    description: 'The last day on which a pack of this key is installed. Those that are installed stay.',
    write: 'a day of the calendar as year-month-day, such as "2027-12-31"',
    examples: ['2027-12-31'],
  }),
});

const healthSchema = z.strictObject({
  folder: field(z.string().trim().min(1).max(1024).nullable().default(null), {
    description:
      'The folder into which the kiosk writes how it is, each minute: health.json and anteroom.prom. A relative path starts ' +
      'at the folder of this file. null: the folder health in the kiosk’s data folder.',
    write: 'the path of a folder that the kiosk’s user may write to, or null',
    examples: ['/var/lib/anteroom-health'],
  }),
});

const recordsSchema = z.strictObject({
  keepVisitDays: field(z.int().min(0).max(3650).default(400), {
    description:
      'For how many days is kept what is counted of visits, which names nobody. 0: no visit is counted, and what was counted is deleted.',
    write: 'a whole number of days from 0 to 3650',
    examples: [400],
  }),
  keepAuditDays: field(z.int().min(30).max(3650).nullable().default(730), {
    description:
      'For how many days is kept who tried the staff door and what was done behind it, of which there are 2,000 entries at ' +
      'most. null: until there are more. Signatures of decks are kept in any case.',
    write: 'a whole number of days from 30 to 3650, or null',
    examples: [730],
  }),
});

/** Whether this machine knows a time zone of this name. */
function isTimeZone(name: string): boolean {
  try {
    // An offset such as "+01:00" is a zone for Intl, and knows no daylight saving.
    return /^[A-Za-z]/.test(name) && Intl.DateTimeFormat('en', { timeZone: name }) !== null;
  } catch {
    return false;
  }
}

export const configSchema = z
  .strictObject({
    $schema: field(z.string().optional(), {
      description: 'Where an editor finds this description. The kiosk does not read it.',
      write: 'the path of kiosk.config.schema.json, or leave it out',
    }),
    clinicName: field(z.string().trim().max(limits.clinicName).default(''), {
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
    mode: field(z.enum(['waiting-room', 'consultation', 'both']).default('both'), {
      description:
        'What this PC is for. waiting-room: visitors alone. both: staff may open a consultation from the waiting-room ' +
        'kiosk with their PIN. consultation: a consultant’s PC, which shows nothing to visitors and asks for no PIN.',
      write: '"waiting-room", "both" or "consultation"',
    }),
    country: field(jurisdictionSchema.default('all'), {
      description:
        'Which country’s approvals, rules and emergency numbers the slides show. all: not known, so only what holds in ' +
        'every country is shown, and the screen says it to staff; a value that cannot be understood is read so.',
      write: countriesInWords('"'),
    }),
    languages: field(z.array(languageTagSchema).min(1).max(20).default(['en']), {
      description: 'The languages offered, in this order. A reset returns to the first.',
      write: 'a list of language tags such as ["en", "es"]',
      examples: [['en', 'es']],
    }),
    idleSeconds: field(z.number().min(15).max(900).default(90), {
      description:
        'Seconds without a touch, a key or scrolling until the kiosk asks whether someone is there. The time to read what is on the screen comes first.',
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
    requireSignOff: field(z.boolean().default(false), {
      description:
        'Whether the waiting room shows only decks that this clinic has signed, on the screen or by a file. false: one ' +
        'that is not signed is shown, and says on its cover that the clinic has not yet reviewed it.',
      write: 'true or false',
      // What nobody has signed is better missed than shown against the clinic's will.
      whenWrong: true,
    }),
    contacts: field(z.array(contactSchema).max(4).default([]), {
      description:
        'The clinic’s own numbers for when something is wrong, by day and by night, the first one first; at most 4. ' +
        'Without any, people are told to call the number on their card.',
      write:
        'a list of at most 4 such as [{ "name": "CAR T team", "number": "…", "hours": "day and night" }]',
    }),
    printer: field(z.string().trim().min(1).max(127).nullable().default(null), {
      description:
        'The printer for what a family takes home, by the name that the system has for it: on Linux as `lpstat -e` says, on ' +
        'Windows as in the list of printers. null: there is none, and only codes and USB sticks are offered.',
      write: 'the name of a printer in quotation marks, such as "Ward_3", or null',
      examples: ['Ward_3'],
    }),
    hours: field(hoursSchema.prefault({}), {
      description: 'The opening hours. Outside them the screen rests, and a touch wakes it for one visit.',
      write: 'an object such as { "week": { "monday": ["08:00-18:00"] } }',
    }),
    records: field(recordsSchema.prefault({}), {
      description: 'For how long the kiosk keeps what it counts and records.',
      write: 'an object such as { "keepVisitDays": 400, "keepAuditDays": 730 }',
    }),
    screen: field(screenSchema.prefault({}), {
      description: 'How large the screen is and how high it hangs, for what people can reach and read.',
      write: 'an object such as { "diagonalInches": 27, "lowerEdgeCm": 90 }',
    }),
    packKeys: field(z.array(packKeySchema).max(20).default([]), {
      description:
        'The keys whose content packs this kiosk takes, as `npm run pack:keygen` prints them; at most 20. Without any, every pack is refused.',
      write: 'a list such as [{ "id": "clinic-2026", "publicKey": "ed25519:…", "name": "The clinic" }]',
    }),
    revokedPackKeys: field(z.array(z.string().trim().min(1).max(80)).max(200).default([]), {
      description:
        'Ids of keys that count no longer: packs that they signed are refused, and those that are installed are taken out.',
      write: 'a list of ids of keys such as ["clinic-2024"]',
      examples: [['clinic-2024']],
    }),
    dropFolder: field(z.string().trim().min(1).max(1024).nullable().default(null), {
      description:
        'A folder into which something else puts content packs, such as Syncthing or a share. The kiosk only reads it. A relative path ' +
        'starts at the folder of this file. null: there is none, and packs come on USB sticks alone.',
      write: 'the path of a folder, or null',
      examples: ['packs', '/srv/anteroom/packs'],
    }),
    installFromDropFolder: field(z.boolean().default(false), {
      description:
        'Whether a pack in the drop folder is installed by itself once it was verified. false: it waits for staff.',
      write: 'true or false',
    }),
    health: field(healthSchema.prefault({}), {
      description: 'What the clinic’s own monitoring is told of this kiosk.',
      write: 'an object such as { "folder": "/var/lib/anteroom-health" }',
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

/** The settings of a kiosk that has no configuration file, or one that says nothing that can be read. */
export const defaultConfig: Config = configSchema.parse({});
