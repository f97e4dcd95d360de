/** Whether a new deck may have a name. */
import { nameSchema } from '../../../slides/format/model/schema/words.ts';

/** What is wrong with the name and what to do, or undefined when it is good. `taken` holds the names of the decks there are. */
export function adviceOnName(name: string | undefined, taken: readonly string[]): string | undefined {
  if (name === undefined || name === '') return 'Give the deck a name: npm run new:deck -- living-with-car-t';
  const good = nameSchema.safeParse(name);
  if (!good.success) {
    const better = nameFrom(name);
    const hint = better === '' ? '' : ` For example: ${better}`;
    return `“${name}” cannot be the name of a deck: ${good.error.issues[0]?.message}.${hint}`;
  }
  if (taken.includes(name))
    return `There is a deck “${name}” already. Choose another name, or change that deck.`;
  return undefined;
}

/** The nearest name that the format allows; empty when nothing of the name is left. */
function nameFrom(text: string): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80);
}
