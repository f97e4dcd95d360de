/** Packs and kiosks for tests: decks of one slide, on a real disk, with a real database. */
import crypto from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { MadeBundle } from '../../slides/format/compile/bundle.ts';
import { aboutLibrary, aboutName } from '../../slides/format/model/about.ts';
import { assemble } from '../../slides/format/present/assemble.ts';
import { type Config, defaultConfig } from '../config/schema.ts';
import { madeDeck } from '../library/library.fixture.ts';
import type { AuditEntry } from '../records/audit.ts';
import { Records } from '../records/database.ts';
import { type PackDisk, realDisk } from './disk.ts';
import { PackHistory } from './history.ts';
import { keyIdOf, publicLine } from './manifest.ts';
import { ContentPacks, type PacksParts } from './packs.ts';
import { Store } from './store.ts';
import { packBytes, type Said } from './write-pack.ts';

export const day = '2026-11-26';

/** A key, and how a config names it. */
export function newKey(more: Partial<Config['packKeys'][number]> = {}) {
  const { privateKey, publicKey } = crypto.generateKeyPairSync('ed25519');
  const line = publicLine(publicKey);
  return { privateKey, trusted: { id: keyIdOf(line), publicKey: line, name: 'A publisher', ...more } };
}

/** One key for all, since nothing depends on which it is. */
export const key = newKey();

/** A deck of one slide that says `words`. */
export function deckSaying(id: string, words: string, language = 'en'): MadeBundle {
  const made = structuredClone(madeDeck(language, id, 1, false));
  const [block] = made.bundle.deck.slides[0]?.blocks ?? [];
  if (block?.type !== 'text') throw new Error('no text there');
  block.prose = [
    {
      type: 'paragraph',
      children: [{ type: 'fact', fact: 'a.fact', children: [{ type: 'text', text: words }] }],
    },
  ];
  const hash = crypto.createHash('sha256').update(words).digest('hex');
  made.bundle.deck.hashes = { us: `us-${hash}`, uk: `uk-${hash}`, eu: `eu-${hash}` };
  return made;
}

/** The same deck on another edition of its fact. */
export function withFact(made: MadeBundle, statement: string): MadeBundle {
  const copy = structuredClone(made);
  const fact = copy.bundle.facts['a.fact'];
  if (fact === undefined) throw new Error('no fact there');
  fact.statement = statement;
  return copy;
}

/** The files of a library of these decks. */
export function filesOf(decks: readonly MadeBundle[]): Map<string, Buffer> {
  return new Map([...assemble(decks, new Map()).files].map(([name, text]) => [name, Buffer.from(text)]));
}

export const said: Said = {
  id: 'first-pack',
  name: 'First pack',
  version: `${day}.1`,
  made: day,
  minimumApp: '0.1.0',
  corrected: [],
  checked: { on: day, errors: 0, warnings: 0 },
};

/** A pack of these decks. */
export function pack(
  decks: readonly MadeBundle[],
  more: Partial<Said> = {},
  signer: crypto.KeyObject = key.privateKey,
): Promise<Buffer> {
  return packBytes(filesOf(decks), { ...said, ...more }, signer);
}

/** Writes the library that comes with a program. */
export function writeBuiltIn(folder: string, decks: readonly MadeBundle[], built = '2026-11-01'): void {
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true });
  const { files } = assemble(decks, new Map());
  for (const [name, text] of files) fs.writeFileSync(path.join(folder, name), text);
  fs.writeFileSync(path.join(folder, aboutName), JSON.stringify(aboutLibrary(files, built)));
}

/** A kiosk with a drop folder and a stick, which nobody uses unless a test says so. */
export class TestKiosk {
  readonly base = fs.mkdtempSync(path.join(os.tmpdir(), 'anteroom-packs-'));
  readonly drop = path.join(this.base, 'drop');
  readonly stick = path.join(this.base, 'stick');
  readonly builtIn = path.join(this.base, 'library');
  data = path.join(this.base, 'data');
  readonly audit: AuditEntry[] = [];
  readonly lines: string[] = [];
  config: Config = { ...defaultConfig, country: 'us', packKeys: [key.trusted] };
  today = day;
  app = '0.1.0';
  isPluggedIn = true;
  /** What waits until nobody is in a visit. */
  waiting: (() => void)[] = [];
  isCalm = true;
  shown: string[] = [];
  #records: Records | undefined;

  constructor(
    decks: readonly MadeBundle[] = [
      deckSaying('first', 'As it came'),
      deckSaying('second', 'As it came too'),
    ],
  ) {
    for (const folder of [this.drop, this.stick, this.data]) fs.mkdirSync(folder);
    writeBuiltIn(this.builtIn, decks);
  }

  get store(): Store {
    return new Store(path.join(this.data, 'content'));
  }

  /** Starts the kiosk, again where it ran before. */
  start(disk: PackDisk = realDisk(), more: Partial<PacksParts> = {}): ContentPacks {
    this.#records?.close();
    const say = (line: string) => this.lines.push(line);
    const log = { info: say, warn: say, error: say };
    this.#records = new Records({ folder: this.data, now: () => new Date(), log });
    const { store, builtIn } = this;
    return new ContentPacks({
      store,
      disk,
      builtIn,
      app: this.app,
      config: () => this.config,
      dropFolder: () => this.drop,
      sticks: async () => (this.isPluggedIn ? [this.stick] : []),
      signOffs: () => [],
      today: () => this.today,
      now: Date.now,
      crashLoops: [],
      lasts: () => true,
      history: new PackHistory(this.#records, log),
      audit: { write: (entry) => this.audit.push(entry) },
      log,
      show: (folder, done) => {
        const run = () => {
          this.shown.push(path.relative(this.base, folder));
          done();
        };
        if (this.isCalm) run();
        else this.waiting = [run];
      },
      ...more,
    });
  }

  /** Puts a file on the stick, or into the drop folder. */
  put(name: string, bytes: Uint8Array, where: 'stick' | 'drop' = 'stick'): void {
    fs.writeFileSync(path.join(this[where], name), bytes);
  }

  /** What the library that counts says on the slide of each deck, and what it is named. */
  words(): Record<string, string> {
    const { library } = this.store.pointer();
    const folder = library === 0 ? this.builtIn : this.store.folderOf(library);
    const names = fs.readdirSync(folder);
    const catalogues = names.filter((name) => name.startsWith('index.'));
    return Object.fromEntries(
      catalogues.flatMap((catalogue) => {
        const { entries, language } = JSON.parse(fs.readFileSync(path.join(folder, catalogue), 'utf8'));
        return entries.map(({ id, bundle }: { id: string; bundle: string }) => {
          const text = fs.readFileSync(path.join(folder, `${id}.${language}.${bundle}.json`), 'utf8');
          return [
            `${id}.${language}`,
            /"fact":"a.fact","children":\[\{"type":"text","text":"([^"]*)"/.exec(text)?.[1] ?? '?',
          ];
        });
      }),
    );
  }

  /** Everything below the folder of packs and libraries, with its content. */
  content(): Record<string, string> {
    const root = path.join(this.data, 'content');
    if (!fs.existsSync(root)) return {};
    return Object.fromEntries(
      fs
        .readdirSync(root, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.join(entry.parentPath, entry.name))
        .sort()
        .map((file) => [
          path.relative(root, file),
          crypto.createHash('sha256').update(fs.readFileSync(file)).digest('hex'),
        ]),
    );
  }

  /** Lets go of the database, so that the disk under it can go. */
  stop(): void {
    this.#records?.close();
    this.#records = undefined;
  }

  close(): void {
    this.stop();
    fs.rmSync(this.base, { recursive: true, force: true });
  }
}

/** Looks until everything that lies there is settled, and tells it. */
export async function settled(packs: ContentPacks) {
  packs.offers();
  for (let look = 0; look < 3; look += 1) await packs.look();
  return packs.offers();
}
