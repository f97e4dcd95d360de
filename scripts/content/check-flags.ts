import { parseArgs } from 'node:util';
import { z } from 'zod';
import { type Country, countriesInWords } from '../../slides/format/model/countries.ts';
import { countrySchema, daySchema } from '../../slides/format/model/library.ts';

/** What `npm run check:slides` can be told. */
export interface CheckFlags {
  help: boolean;
  /** Folders of decks to check in place of the repository's own. */
  deck: string[];
  /** Decks whose worksheets are to say that they hold for the decks as they are now. */
  rated: string[];
  strict: boolean;
  json: boolean;
  html?: string;
  pictures?: string;
  /** Days ahead; when given, the facts that run out within them are listed. */
  expiring?: number;
  /** `YYYY-MM-DD`. */
  today: string;
  country?: Country;
}

/** How far ahead the table looks for review dates when nothing else is asked for. */
export const usualDays = 90;

export const checkHelp = `Checks the decks: their facts, numbers, sources, words, figures, countries and dates

  npm run check:slides                     all decks of slides/decks
  npm run check:slides -- [flags]

  --deck DIR          this deck folder instead, wherever it stands, on the repository's facts; may be repeated
  --strict            warnings fail too
  --expiring DAYS     also lists the facts whose review is due within that many days
  --rated DECK        writes into the worksheet of that deck which content it rates; read both again before
  --html FILE         writes a page for the clinician who signs: every slide, claim, fact and source
  --pictures DIR      PNGs from npm start -- --screenshots DIR, for that page
  --country us        ${countriesInWords()}: only what is shown there, on that page and in the list of dates
  --today 2027-01-31  checks as if it were that day
  --json              prints the result as JSON instead
  --help              this text

  Ends with 1 when there is an error (with --strict: or a warning), with 2 when a flag is wrong.`;

/** Reads the flags; throws an Error whose message says what is wrong and what to write. `today` is used when none is given. */
export function readCheckFlags(args: string[], today: string): CheckFlags {
  const { values } = parseArgs({
    args,
    options: {
      help: { type: 'boolean', short: 'h', default: false },
      deck: { type: 'string', multiple: true, default: [] },
      rated: { type: 'string', multiple: true, default: [] },
      strict: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      html: { type: 'string' },
      pictures: { type: 'string' },
      expiring: { type: 'string' },
      today: { type: 'string', default: today },
      country: { type: 'string' },
    },
  });
  const { expiring, country, ...plain } = values;
  if (values.pictures !== undefined && values.html === undefined) {
    throw new Error('--pictures belongs to the report; write --html FILE, too');
  }
  return {
    ...plain,
    today: checked('--today', values.today, daySchema, 'a day, for example 2027-01-31'),
    ...(expiring === undefined
      ? {}
      : { expiring: checked('--expiring', expiring, days, 'a number of days from 0 to 3650') }),
    ...(country === undefined
      ? {}
      : { country: checked('--country', country, countrySchema, countriesInWords()) }),
  };
}

const days = z
  .string()
  .regex(/^\d{1,4}$/)
  .transform(Number)
  .pipe(z.number().max(3650));

function checked<T extends z.ZodType>(flag: string, given: string, schema: T, expected: string): z.infer<T> {
  const result = schema.safeParse(given);
  if (!result.success) throw new Error(`${flag} is "${given}"; write ${expected}`);
  return result.data;
}
