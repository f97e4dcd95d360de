/** What people type: rightly, with slips, of more than one word, and what is nowhere. */
export interface Texts {
  kind: string;
  /** Each is typed letter by letter; only letters that stand on the keyboard, and spaces. */
  all: readonly string[];
}

export const texts: readonly Texts[] = [
  { kind: 'words', all: ['fever', 'cells', 'leukaemia', 'driving'] },
  { kind: 'with slips', all: ['leucaemai', 'chemotherpy', 'cofusion', 'hosptial'] },
  { kind: 'more words', all: ['side efects', 'when can i drive', 'call at night'] },
  { kind: 'nowhere', all: ['xyzzyqwv'] },
];

/** Every text that stands on the screen while one is typed: `f`, `fe`, `fev`. Spaces at the end are not searched by. */
export const typedOn = (text: string): string[] =>
  Array.from({ length: text.length }, (_, at) => text.slice(0, at + 1));
