/** `npm run author [-- DECK]`: shows decks as the kiosk does while they are written, with their problems beside them. */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { localDay } from '../slides/format/model/day.ts';
import { openDesk } from './author/desk.ts';
import { serve } from './author/server.ts';
import { usualDays } from './content/check-flags.ts';
import { type DeckPlace, deckAt, ownDecks } from './content/places.ts';
import { root } from './run.ts';

/** npm runs scripts in the project's folder; a folder that the user names is meant from where they typed. */
const from = process.env.INIT_CWD ?? process.cwd();

const help = `Shows decks while you write them, with what is wrong beside each slide

  npm run author                 every deck of slides/decks
  npm run author -- DECK         one of them, or a deck folder anywhere
  npm run author -- --port 5200  on another port than 5180

  To end: Ctrl+C.`;

interface Given {
  deck: string | undefined;
  port: number;
  help: boolean;
}

function readArguments(): Given {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      port: { type: 'string', default: '5180' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (!/^\d{1,5}$/.test(values.port))
    throw new Error(`--port is "${values.port}"; write a number such as 5180`);
  return { deck: positionals[0], port: Number(values.port), help: values.help };
}

/** The decks to show. A name means a deck of the repository before it means a folder. */
function placesOf(deck: string | undefined): () => DeckPlace[] {
  if (deck === undefined) return () => ownDecks(root);
  const own = ownDecks(root).find(({ name }) => name === deck);
  const place = own ?? deckAt(resolve(from, deck), root);
  return () => [place];
}

async function run({ deck, port }: Given): Promise<void> {
  const places = placesOf(deck);
  const options = () => ({ today: localDay(new Date()), expiringDays: usualDays });
  const desk = openDesk({ root, from, places, options });
  const folders = places().map(({ folder }) => folder);
  const watched = [join(root, 'slides'), join(root, 'docs/pemat'), ...folders];
  const { address } = await serve(root, desk, watched, port);
  console.log(`The decks, as you write them: ${address}\nTo end: Ctrl+C.`);
}

try {
  const given = readArguments();
  if (given.help) console.log(help);
  else await run(given);
} catch (error) {
  console.error(`${error instanceof Error ? error.message : error}\n\n${help}`);
  process.exit(2);
}
