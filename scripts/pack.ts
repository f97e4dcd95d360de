/** `npm run pack`: makes a signed content pack out of decks, or out of those whose facts changed. See docs/content-packs.md. */
import { existsSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { packEnding } from '../electron/packs/manifest.ts';
import packageJson from '../package.json' with { type: 'json' };
import { localDay } from '../slides/format/model/day.ts';
import { readKey } from './content/pack/key.ts';
import { type CheckedDecks, checkDecks, errorsAmong, type PackWish, packOf } from './content/pack/make.ts';
import { factNews, readPublished } from './content/pack/since.ts';
import { nextVersion } from './content/pack/version.ts';
import { type DeckPlace, deckAt, ownDecks } from './content/places.ts';
import { problemList } from './content/terminal.ts';
import { root } from './run.ts';

const help = `npm run pack -- --deck DIR… --key FILE [flags]     a pack of these decks
npm run pack -- --facts --since PACK-OR-LIBRARY --key FILE [flags]
                                                   a pack of every deck whose facts changed since

  --deck DIR         a folder with a deck.yaml; may be repeated
  --facts            the decks of the slides folder (and of --deck) that rest on facts which changed
  --since PLACE      what kiosks have now: a pack, or the folder of a library such as out/library
  --key FILE         the secret key, from npm run pack:keygen
  --out FILE         the pack; NAME${packEnding} in this folder unless given, by the pack's id
  --slides DIR       facts, sources, glossary and shared drawings; those of Anteroom unless given
  --id ID            small letters, digits and hyphens; the next pack of the same id takes its place. By --out, or the deck
  --name "WORDS"     a line for staff; the id unless given
  --version V        such as 2026-11-26.1; only grows. Today's next number unless given
  --minimum-app V    the first version of Anteroom that shows it; this one unless given`;

/** npm runs scripts in the project's folder; a file that the user names is meant from where they typed. */
const from = process.env.INIT_CWD ?? process.cwd();
const today = localDay(new Date());

function flags() {
  const { values } = parseArgs({
    options: {
      deck: { type: 'string', multiple: true, default: [] },
      facts: { type: 'boolean', default: false },
      since: { type: 'string' },
      key: { type: 'string' },
      out: { type: 'string' },
      slides: { type: 'string' },
      id: { type: 'string' },
      name: { type: 'string' },
      version: { type: 'string' },
      'minimum-app': { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  const { deck, facts, since, key } = values;
  if (key === undefined && !values.help) throw new Error(`--key is missing\n\n${help}`);
  if (!values.help && facts !== (since !== undefined))
    throw new Error('--facts and --since belong together; write both or neither');
  if (!values.help && !facts && deck.length === 0) throw new Error(`--deck is missing\n\n${help}`);
  return values;
}

type Flags = ReturnType<typeof flags>;

function placesFor({ deck, facts, slides }: Flags): DeckPlace[] {
  const named = deck.map((folder) => deckAt(resolve(from, folder), root));
  if (!facts) return named;
  const own = slides === undefined ? ownDecks(root) : decksIn(resolve(from, slides, 'decks'));
  const all = [...own, ...named];
  return all.filter((place, at) => all.findIndex(({ folder }) => folder === place.folder) === at);
}

function decksIn(folder: string): DeckPlace[] {
  const entries = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => deckAt(join(folder, name), root));
}

/** The version of the pack that is there, which the next one must be newer than. */
async function versionAt(file: string): Promise<string | undefined> {
  return existsSync(file) ? (await readPublished(file)).version : undefined;
}

/** Those of the decks that rest on facts which changed, with what is to be said of these. */
async function newsAmong(checked: CheckedDecks, since: string) {
  const { corrected, decks } = factNews(
    await readPublished(resolve(from, since)),
    checked.bundles,
    checked.ground,
  );
  if (decks.length === 0 && corrected.length === 0) throw new Error(`no fact has changed since "${since}"`);
  const bundles = checked.bundles.filter(({ bundle }) =>
    decks.includes(`${bundle.language} ${bundle.deck.id}`),
  );
  return { checked: { ...checked, bundles }, corrected };
}

async function run(values: Flags): Promise<void> {
  const key = readKey(resolve(from, values.key ?? ''));
  const decks = placesFor(values);
  const usual = values.facts ? 'facts' : (decks[0]?.name ?? 'pack');
  const id = values.id ?? (values.out === undefined ? usual : basename(values.out, packEnding));
  const out = resolve(from, values.out ?? `${id}${packEnding}`);
  const wish: PackWish = {
    decks,
    slides: values.slides === undefined ? join(root, 'slides') : resolve(from, values.slides),
    from,
    today,
    id,
    name: values.name ?? id,
    version: values.version ?? nextVersion(today, await versionAt(out)),
    made: today,
    minimumApp: values['minimum-app'] ?? packageJson.version,
  };
  const all = checkDecks(wish);
  if (errorsAmong(all.problems).length > 0) console.error(problemList(errorsAmong(all.problems)));
  const { checked, corrected } =
    values.since === undefined ? { checked: all, corrected: [] } : await newsAmong(all, values.since);
  const bytes = await packOf(checked, wish, corrected, key);
  writeFileSync(join(dirname(out), `.${basename(out)}.part`), bytes);
  // Whoever watches the folder never meets half a pack.
  renameSync(join(dirname(out), `.${basename(out)}.part`), out);
  const names = checked.bundles.map(({ bundle }) => `${bundle.deck.id} (${bundle.language})`);
  console.log(
    `${out}\n  version ${wish.version}, ${bytes.length} bytes\n  decks: ${names.join(', ') || 'none'}`,
  );
  if (values.facts)
    console.log(`  corrected facts: ${corrected.map((fact) => fact.id).join(', ') || 'none'}`);
}

try {
  const values = flags();
  if (values.help) console.log(help);
  else await run(values);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
