/** A library in memory: decks of one slide each, which rests on a fact to be reviewed by the end of 2026. */
import path from 'node:path';
import type { MadeBundle } from '../../slides/format/compile/bundle.ts';
import { catalogueLanguage, formatVersion } from '../../slides/format/model/bundle.ts';
import type { SvgNode } from '../../slides/format/model/library.ts';
import { assemble } from '../../slides/format/present/assemble.ts';
import { ClinicLibrary, type LibraryParts } from './library.ts';

const cell: SvgNode = { tag: 'symbol', attributes: { viewBox: '0 0 1 1' }, children: [] };

function figureWith(children: SvgNode[]): MadeBundle['card'] {
  return {
    id: 'f',
    alt: 'A cell',
    viewBox: [0, 0, 10, 10],
    root: { tag: 'svg', attributes: {}, children },
    parts: [],
    moves: false,
  };
}

/** A deck; `draws`: its card draws with the cast. */
export function madeDeck(language: string, id: string, order: number, draws: boolean): MadeBundle {
  const use: SvgNode = { tag: 'use', attributes: { href: '#cell' }, children: [] };
  return {
    card: figureWith(draws ? [use] : []),
    bundle: {
      formatVersion,
      language,
      deck: {
        id,
        title: id,
        summary: '',
        group: 'start',
        order,
        minutes: 1,
        status: 'draft',
        hashes: { us: 'us-hash', uk: 'uk-hash', eu: 'eu-hash' },
        slides: [
          {
            id: 'one',
            title: [{ type: 'text', text: 'One' }],
            titleText: 'One',
            layout: 'full',
            blocks: [
              {
                type: 'text',
                prose: [
                  {
                    type: 'paragraph',
                    children: [
                      { type: 'fact', fact: 'a.fact', children: [{ type: 'text', text: 'So it is' }] },
                    ],
                  },
                ],
              },
            ],
            facts: ['a.fact'],
            sources: ['a-source'],
          },
        ],
      },
      facts: {
        'a.fact': {
          id: 'a.fact',
          statement: 'So it is',
          sources: ['a-source'],
          read: ['a-source'],
          verification: 'read',
          readOn: '2026-01-01',
          reviewBy: '2026-12-31',
        },
      },
      sources: {
        'a-source': {
          id: 'a-source',
          title: 'A source',
          publisher: 'A publisher',
          date: '2026',
          kind: 'journal',
          address: 'https://example.org/',
        },
      },
      glossary: {},
    },
  };
}

/** `first` draws with the cast, `second` does not; in Spanish there is only `first`. */
const decks = [
  madeDeck('en', 'first', 1, true),
  madeDeck('en', 'second', 2, false),
  madeDeck('es', 'first', 1, true),
];

/** The words of a tool, which stand on no card. */
export function madeWords(language: string, id: string): MadeBundle {
  const { card, bundle } = madeDeck(language, id, 0, false);
  return { card, bundle: { ...bundle, deck: { ...bundle.deck, group: 'tool' } } };
}

/** A disk that counts, a log that can be read, and a day that can be set. */
export class TestShelf {
  readonly files: Map<string, string>;
  readonly reads: string[] = [];
  readonly warnings: string[] = [];
  today = '2026-11-22';

  constructor(made: readonly MadeBundle[] = decks) {
    this.files = new Map(assemble(made, new Map([['cell', cell]])).files);
  }

  /** The name of the one file that begins so. */
  nameOf(start: string): string {
    const [name, ...others] = [...this.files.keys()].filter((each) => each.startsWith(start));
    if (name === undefined || others.length > 0) throw new Error(`not one file begins with ${start}`);
    return name;
  }

  /** Writes over a file, as a failing disk does. */
  damage(start: string, change: (text: string) => string): void {
    const name = this.nameOf(start);
    this.files.set(name, change(this.files.get(name) ?? ''));
  }

  open(more: Partial<LibraryParts> = {}): ClinicLibrary {
    return new ClinicLibrary({
      folder: '/library',
      read: (file) => {
        const name = path.basename(file);
        this.reads.push(name);
        const text = this.files.get(name);
        if (text === undefined) throw new Error('ENOENT');
        return text;
      },
      today: () => this.today,
      audience: 'visitors',
      warn: (line) => this.warnings.push(line),
      languages: () => [...this.files.keys()].flatMap((name) => catalogueLanguage(name) ?? []),
      config: () => ({ country: 'us', whenExpired: 'mark', deckOrder: [] }),
      signOffs: () => [],
      ...more,
    });
  }
}
